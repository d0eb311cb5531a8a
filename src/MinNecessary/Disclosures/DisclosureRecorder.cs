using MinNecessary.Policy;

namespace MinNecessary.Disclosures;

/// <summary>Writes what the gate decides and what views show to the log. What cannot be written does not happen. Safe for concurrent use.</summary>
internal sealed class DisclosureRecorder(DisclosureLog log, GateTelemetry telemetry, TimeProvider clock)
{
    private static readonly Reason NotLogged = new(
        ReasonCodes.DisclosureNotLogged, ReasonKind.NotPermitted, "45 CFR 164.312(b)", "The disclosure log cannot be written, and nothing is shown that it does not tell of. Mend the log, then ask again.");

    public IDisclosureLog Log => log;

    /// <summary>Whether who shows many views should wait for the log before the next.</summary>
    public bool IsHalfFull => log.IsHalfFull;

    /// <summary>Writes decisions before anyone has them.</summary>
    /// <returns>The decisions with the ids of their entries; denied where they could not be written.</returns>
    public async ValueTask<IReadOnlyList<SubjectDecision>> RecordAsync(PolicyDocument policy, IReadOnlyList<AccessRequest> requests, IReadOnlyList<SubjectDecision> decided, IReadOnlyList<string?> emergencies, DateTimeOffset now, CancellationToken cancellationToken)
    {
        DecisionEntry[] entries = EntriesOf(policy, requests, decided, emergencies, now);
        try
        {
            await log.AppendAsync(entries, cancellationToken).ConfigureAwait(false);
            return [.. decided.Select((decision, index) => decision.LoggedAs(entries[index].Id))];
        }
        catch (DisclosureLogException)
        {
            return [.. decided.Select((decision, index) => MayBeLate(policy, decision.Evaluation) && TryKeep(entries[index] with { IsLate = true })
                ? decision.LoggedAs(entries[index].Id)
                : decision.DeniedFor(NotLogged))];
        }
    }

    /// <summary>Writes the decisions of a bulk disclosure before anyone has them: one entry for each answer. None is late.</summary>
    /// <returns>The decisions with the ids of their entries; denied where they could not be written.</returns>
    public async ValueTask<(IReadOnlyList<SubjectDecision> Decided, BulkTally Tally)> RecordBulkAsync(PolicyDocument policy, IReadOnlyList<AccessRequest> requests, IReadOnlyList<SubjectDecision> decided, IReadOnlyList<string?> emergencies, DateTimeOffset now, CancellationToken cancellationToken)
    {
        AnswerGroups groups = new(EntriesOf(policy, requests, decided, emergencies, now));
        BulkTally tally = new(groups.Roots);
        try
        {
            await log.AppendAsync(groups.Entries, cancellationToken).ConfigureAwait(false);
            return ([.. decided.Select((decision, index) => decision.LoggedAs(groups.Ids[index]))], tally);
        }
        catch (DisclosureLogException)
        {
            return ([.. decided.Select(decision => decision.DeniedFor(NotLogged))], tally);
        }
    }

    /// <summary>Writes the release of a bulk disclosure, and waits until it is durable.</summary>
    /// <exception cref="AccessDeniedException">It could not be made so.</exception>
    public async ValueTask AppendAsync(Decision decision, IReadOnlyList<ReleaseEntry> entries, CancellationToken cancellationToken)
    {
        try
        {
            await log.AppendAsync(entries, cancellationToken).ConfigureAwait(false);
        }
        catch (DisclosureLogException)
        {
            throw Denied(decision);
        }
    }

    /// <summary>Records that a view was made. It is durable after <see cref="FlushAsync"/>.</summary>
    /// <exception cref="AccessDeniedException">It cannot be recorded.</exception>
    public void Release(Decision decision, SubjectDecision subject, string model, int count)
    {
        if (decision.Parts.Bulk is { } bulk)
        {
            bulk.Add(decision, subject, model, count);
            return;
        }

        bool isKept = TryKeep(new ReleaseEntry
        {
            Id = EntryIds.New(),
            OccurredAt = clock.GetUtcNow(),
            Tenant = decision.Tenant,
            Subject = log.SubjectOf(decision.Tenant, subject.Subject),
            TraceId = EntryIds.Trace,
            DecisionId = subject.EntryId!,
            Model = model,
            Count = count,
        });
        if (!isKept)
        {
            throw Denied(decision);
        }

        telemetry.Released(decision.Parts.Policy.Name, decision.Grant.Name, model, count);
    }

    /// <summary>Waits until what was recorded is durable.</summary>
    /// <returns>Whether it is; false where it may be late.</returns>
    /// <exception cref="AccessDeniedException">It could not be made so.</exception>
    public async ValueTask<bool> FlushAsync(Decision decision, CancellationToken cancellationToken)
    {
        try
        {
            await log.FlushAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (DisclosureLogException)
        {
            if (!decision.Parts.Subjects.Any(subject => subject.IsAllowed) || !decision.Parts.Subjects.Where(subject => subject.IsAllowed).All(subject => MayBeLate(decision.Parts.Policy, subject.Evaluation)))
            {
                throw Denied(decision);
            }

            return false;
        }
    }

    private static AccessDeniedException Denied(Decision decision) => new(decision.Grant.Name, [NotLogged]);

    private bool TryKeep(DisclosureEntry entry)
    {
        try
        {
            log.Keep(entry);
            return true;
        }
        catch (DisclosureLogException)
        {
            return false;
        }
    }

    private static bool MayBeLate(PolicyDocument policy, Evaluation evaluation) =>
        evaluation is { IsEmergency: true, Grant: { Emergency.IsLoggedLate: true } grant }
        && policy.Purposes.TryGetValue(grant.Purpose, out PurposeDefinition? purpose) && purpose.Basis == PurposeBasis.Treatment;

    private DecisionEntry[] EntriesOf(PolicyDocument policy, IReadOnlyList<AccessRequest> requests, IReadOnlyList<SubjectDecision> decided, IReadOnlyList<string?> emergencies, DateTimeOffset now) =>
        [.. decided.Select((decision, index) => DecisionEntries.Of(policy, requests[index], decision, log.SubjectOf(requests[index].Caller.Tenant, requests[index].Subject), emergencies[index], now))];
}
