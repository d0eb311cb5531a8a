namespace MinNecessary.Operations;

/// <summary>Answers whether training is current from what is entered. Of whom nothing is entered nothing is known, and that denies.</summary>
internal sealed class TrainingFactSource(Workforce workforce, TrainingRules rules, OperatedPolicy policy, PracticeClock clock) : IFactSource
{
    public async ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Policy.Name != policy.Document.Name || await workforce.FindAsync(request.Caller.ActorId, cancellationToken).ConfigureAwait(false) is not { } member)
        {
            return Facts.Unknown;
        }

        if (member.LeftAt is not null)
        {
            return new Facts { TrainingCurrent = false };
        }

        HeldRole? held = member.FindRole(request.Role);
        if (held is null && request is { Evidence.EmergencyReason: not null, Grant.Emergency: not null })
        {
            // In an emergency somebody acts under a role that is not theirs; what it has to have learned, they have to have learned.
            held = new HeldRole { Role = request.Role, Since = member.JoinedAt };
        }

        return held is null
            ? Facts.Unknown
            : new Facts { TrainingCurrent = rules.StatusOf(member, held, await workforce.ChangesAsync(cancellationToken).ConfigureAwait(false), clock.Now)?.Holds };
    }

    // Training is the caller's, whosever record is asked for.
    public async ValueTask<IReadOnlyDictionary<string, Facts>> GetFactsForAllAsync(IReadOnlyList<FactRequest> requests, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requests);
        Facts facts = requests.Count == 0 ? Facts.Unknown : await GetFactsAsync(requests[0], cancellationToken).ConfigureAwait(false);
        return requests.ToDictionary(request => request.Subject, _ => facts, StringComparer.Ordinal);
    }
}
