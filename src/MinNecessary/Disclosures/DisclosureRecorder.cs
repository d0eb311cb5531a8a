using MinNecessary.Policy;

namespace MinNecessary.Disclosures;

/// <summary>Writes what the gate decides and what views show to the log. What cannot be written does not happen. Safe for concurrent use.</summary>
internal sealed class DisclosureRecorder(DisclosureLog log, DisclosureLogOptions options, TimeProvider clock)
{
    private static readonly Reason NotLogged = new(
        ReasonCodes.DisclosureNotLogged, ReasonKind.NotPermitted, "45 CFR 164.312(b)", "The disclosure log cannot be written, and nothing is shown that it does not tell of. Mend the log, then ask again.");

    /// <summary>Writes decisions before anyone has them.</summary>
    /// <returns>The decisions with the ids of their entries; denied where they could not be written.</returns>
    public async ValueTask<IReadOnlyList<SubjectDecision>> RecordAsync(PolicyDocument policy, IReadOnlyList<AccessRequest> requests, IReadOnlyList<SubjectDecision> decided, IReadOnlyList<string?> emergencies, DateTimeOffset now, CancellationToken cancellationToken)
    {
        DecisionEntry[] entries = [.. decided.Select((decision, index) => EntryOf(policy, requests[index], decision, emergencies[index], now))];
        try
        {
            await log.AppendAsync(entries, cancellationToken).ConfigureAwait(false);
            return [.. decided.Select((decision, index) => new SubjectDecision(decision.Subject, decision.Evaluation, decision.ExpiresAt, decision.Masking, entries[index].Id))];
        }
        catch (DisclosureLogException)
        {
            return [.. decided.Select((decision, index) => MayBeLate(policy, decision.Evaluation) && TryKeep(entries[index] with { IsLate = true })
                ? new SubjectDecision(decision.Subject, decision.Evaluation, decision.ExpiresAt, decision.Masking, entries[index].Id)
                : new SubjectDecision(decision.Subject, decision.Evaluation.DeniedFor(NotLogged), decision.ExpiresAt, decision.Masking))];
        }
    }

    /// <summary>Records that a view was made. It is durable after <see cref="FlushAsync"/>.</summary>
    /// <exception cref="AccessDeniedException">It cannot be recorded.</exception>
    public void Release(Decision decision, SubjectDecision subject, string model, int count)
    {
        bool isKept = TryKeep(new ReleaseEntry
        {
            Id = NewId(),
            OccurredAt = clock.GetUtcNow(),
            Tenant = decision.Tenant,
            Subject = log.SubjectOf(decision.Tenant, subject.Subject),
            TraceId = TraceId,
            DecisionId = subject.EntryId!,
            Model = model,
            Count = count,
        });
        if (!isKept)
        {
            throw Denied(decision);
        }
    }

    /// <summary>Waits until what was recorded is durable.</summary>
    /// <exception cref="AccessDeniedException">It could not be made so.</exception>
    public async ValueTask FlushAsync(Decision decision, CancellationToken cancellationToken)
    {
        try
        {
            await log.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DisclosureLogException)
        {
            if (!decision.Parts.Subjects.Any(subject => subject.IsAllowed) || !decision.Parts.Subjects.Where(subject => subject.IsAllowed).All(subject => MayBeLate(decision.Parts.Policy, subject.Evaluation)))
            {
                throw Denied(decision);
            }
        }
    }

    private static string? TraceId => System.Diagnostics.Activity.Current is { IdFormat: System.Diagnostics.ActivityIdFormat.W3C } activity ? activity.TraceId.ToHexString() : null;

    private static string NewId() => Guid.NewGuid().ToString("N");

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

    private bool MayBeLate(PolicyDocument policy, Evaluation evaluation) =>
        evaluation is { IsEmergency: true, Grant: { } grant }
        && policy.Purposes.TryGetValue(grant.Purpose, out PurposeDefinition? purpose) && purpose.Basis == PurposeBasis.Treatment
        && options.LateInEmergencies.Contains($"{policy.Name}/{grant.Name}");

    private DecisionEntry EntryOf(PolicyDocument policy, AccessRequest request, SubjectDecision decision, string? emergencyId, DateTimeOffset now)
    {
        Evaluation evaluation = decision.Evaluation;
        string[] masked = [.. evaluation.Categories.Where(category => evaluation.Grant?.Mask.ContainsKey(category) == true)];
        return new DecisionEntry
        {
            Id = NewId(),
            OccurredAt = now,
            Tenant = request.Caller.Tenant,
            Subject = log.SubjectOf(request.Caller.Tenant, request.Subject),
            TraceId = TraceId,
            ActorId = request.Caller.ActorId,
            Activity = request.Activity,
            Role = request.Role,
            Recipient = request.Recipient,
            Purpose = request.Purpose,
            PurposeCode = policy.Purposes.TryGetValue(request.Purpose, out PurposeDefinition? purpose) ? purpose.Code : null,
            PolicyName = policy.Name,
            PolicyVersion = policy.Version,
            PolicyHash = policy.Hash,
            GrantName = evaluation.Grant?.Name,
            Outcome = evaluation.Outcome,
            Reasons = CodesOf(evaluation.Reasons),
            Waived = CodesOf(evaluation.Waived),
            Disclosed = [.. evaluation.Categories.Except(masked)],
            Masked = masked,
            Withheld = evaluation.WithheldCategories,
            WithheldLabels = evaluation.WithheldLabels,
            Exemption = evaluation.Exemption,
            Obligations = [.. evaluation.Obligations.Select(obligation => obligation.Code)],
            EvidenceIds = evaluation.EvidenceIds,
            EmergencyId = emergencyId,
            IsEntireRecord = MedicalRecord.IsEntire(evaluation.Categories),
            ExpiresAt = decision.ExpiresAt,
        };
    }

    private static IReadOnlyList<string> CodesOf(IReadOnlyList<Reason> reasons) => [.. reasons.Select(reason => reason.Code).Distinct(StringComparer.Ordinal)];
}
