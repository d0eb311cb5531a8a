namespace MinNecessary;

internal sealed class InMemoryEmergencyRegister : IEmergencyRegister
{
    private readonly object _lock = new();
    private readonly Dictionary<string, EmergencyAccess> _cases = new(StringComparer.Ordinal);

    public ValueTask<bool?> IsReviewOverdueAsync(string actorId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return new ValueTask<bool?>(_cases.Values.Any(access => ExactNames.MayBeSameActor(access.ActorId, actorId) && access.Review is null && access.ReviewDueAt <= now));
        }
    }

    public ValueTask<EmergencyAccess> OpenAsync(EmergencyAccess access, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            EmergencyAccess kept = EmergencyReviews.Continue(_cases.Values, access);
            _cases.TryAdd(kept.Id, kept);
            return new ValueTask<EmergencyAccess>(kept);
        }
    }

    public ValueTask<EmergencyAccess> CloseAsync(string id, EmergencyReview review, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            EmergencyAccess closed = EmergencyReviews.Close(_cases.GetValueOrDefault(id), review);
            _cases[id] = closed;
            return new ValueTask<EmergencyAccess>(closed);
        }
    }

    public ValueTask<IReadOnlyList<EmergencyAccess>> GetOpenAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return new ValueTask<IReadOnlyList<EmergencyAccess>>([.. _cases.Values.Where(access => access.Review is null).OrderBy(access => access.StartedAt).ThenBy(access => access.Id, StringComparer.Ordinal)]);
        }
    }
}
