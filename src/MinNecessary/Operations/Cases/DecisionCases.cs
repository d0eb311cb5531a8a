using MinNecessary.Disclosures;

namespace MinNecessary.Operations;

/// <summary>
/// Opens cases for what the gate denies, for what needs a review, and for emergencies, where the policy has kinds of cases for these. The gate waits for none of it: a
/// decision is no slower for it, and never fails by it. What could not be stored waits in this process, is tried again by the next denial and by each run of
/// <see cref="CaseEscalation"/>, which says so where it fails. What a stopped process took with it, <see cref="CatchUpAsync"/> finds in the disclosure log. Registered as a
/// singleton; safe for concurrent use.
/// </summary>
public sealed class DecisionCases : ITimeLimits, IAsyncDisposable, IDisposable
{
    private readonly DecisionCauses _causes;
    private readonly WaitingCases _waiting;
    private readonly CaseDesk _desk;
    private readonly IEmergencyRegister _emergencies;
    private readonly IDisclosureLog? _log;
    private readonly IDisclosureStore? _store;

    internal DecisionCases(DecisionCauses causes, CaseDesk desk, OperationsOptions options, IEmergencyRegister emergencies, IDisclosureLog? log, IDisclosureStore? store)
    {
        _causes = causes;
        _desk = desk;
        _waiting = new WaitingCases(desk, options.Capacity);
        _emergencies = emergencies;
        _log = log;
        _store = store;
    }

    /// <summary>How many denials and emergencies wait in this process for their cases. More than a few for longer than a moment: the store fails.</summary>
    public int Waiting => _waiting.Count;

    /// <summary>Opens the case of a decision, once.</summary>
    /// <param name="entry">The decision's entry in the disclosure log.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it is open.</param>
    /// <returns>The case, as it stands; null where the decision allows, is by a policy whose operations are not run here, or the policy opens no case for it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public async ValueTask<Case?> OpenAsync(DecisionEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _causes.Of(entry) is { } wanted ? await _desk.OpenForAsync(wanted.Trigger, wanted.Cause, wanted.Draft, cancellationToken).ConfigureAwait(false) : null;
    }

    /// <summary>Opens the cases of what the disclosure log has: those that are open already stay one. Call it when the application starts, for the days before.</summary>
    /// <param name="from">Decisions of this moment or later.</param>
    /// <param name="cancellationToken">Ends it; what was opened stays so.</param>
    /// <returns>A task that ends when each has its case.</returns>
    /// <exception cref="InvalidOperationException">There is no disclosure log.</exception>
    /// <exception cref="DisclosureStoreException">The log cannot be read.</exception>
    /// <exception cref="FormatException">Something in the log is no entry.</exception>
    public async Task CatchUpAsync(DateTimeOffset from, CancellationToken cancellationToken = default)
    {
        IDisclosureStore store = _store ?? throw new InvalidOperationException("There is no disclosure log to catch up from. Call AddDisclosureLog.");
        foreach (Outcome outcome in new[] { Outcome.Denied, Outcome.NeedsReview })
        {
            foreach (DisclosureEntry entry in await DistinctEntries.ReadAsync(store, new DisclosureQuery { From = from, Outcome = outcome }, cancellationToken).ConfigureAwait(false))
            {
                await OpenAsync((DecisionEntry)entry, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Opens what waits.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>A task that ends when each has its case.</returns>
    /// <exception cref="InvalidOperationException">Some could not be stored and wait still, or more came than may wait.</exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public ValueTask FlushAsync(CancellationToken cancellationToken = default) => _waiting.FlushAsync(cancellationToken);

    /// <summary>Opens what waits where it can be stored.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Opens what waits where it can be stored.</summary>
    /// <returns>A task that ends when that was tried.</returns>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await FlushAsync().ConfigureAwait(false);
        }
        catch (InvalidOperationException)
        {
            // There is nobody left to tell; the disclosure log has them.
        }
    }

    async ValueTask ITimeLimits.RunAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken).ConfigureAwait(false);

        // Those that another process opened and took with it.
        foreach (EmergencyAccess access in await _emergencies.GetOpenAsync(cancellationToken).ConfigureAwait(false))
        {
            if (_causes.Of(access) is { } wanted)
            {
                await _desk.OpenForAsync(wanted.Trigger, wanted.Cause, wanted.Draft, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Takes note of an emergency.</summary>
    internal void Observe(EmergencyAccess access)
    {
        if (_causes.Of(access) is { } wanted)
        {
            _waiting.Add(wanted);
        }
    }

    /// <summary>Takes note of what was decided.</summary>
    internal void Observe(Policy.PolicyDocument policy, AccessRequest request, SubjectDecision decision, DateTimeOffset now)
    {
        Evaluation evaluation = decision.Evaluation;
        if (evaluation.Outcome != Outcome.Allowed && _causes.Of(EntryOf(policy, request, decision, now)) is { } wanted)
        {
            _waiting.Add(wanted);
        }
    }

    private DecisionEntry EntryOf(Policy.PolicyDocument policy, AccessRequest request, SubjectDecision decision, DateTimeOffset now) => new()
    {
        Id = decision.EntryId ?? Guid.NewGuid().ToString("N"),
        OccurredAt = now,
        Tenant = request.Caller.Tenant,
        Subject = _log?.SubjectOf(request.Caller.Tenant, request.Subject) ?? "",
        ActorId = request.Caller.ActorId,
        Activity = request.Activity,
        Role = request.Role,
        Recipient = request.Recipient,
        Purpose = request.Purpose,
        PolicyName = policy.Name,
        PolicyVersion = policy.Version,
        PolicyHash = policy.Hash,
        GrantName = decision.Evaluation.Grant?.Name,
        Outcome = decision.Evaluation.Outcome,
        Reasons = [.. decision.Evaluation.Reasons.Select(reason => reason.Code).Distinct(StringComparer.Ordinal)],
        ExpiresAt = decision.ExpiresAt,
    };
}
