namespace MinNecessary;

internal sealed class InMemoryEmergencyRegister : IEmergencyRegister
{
    private readonly object _lock = new();
    private readonly Dictionary<string, EmergencyAccess> _cases = new(StringComparer.Ordinal);

    public ValueTask<bool?> IsReviewOverdueAsync(string actorId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return new ValueTask<bool?>(_cases.Values.Any(access => access.ActorId == actorId && access.Review is null && access.ReviewDueAt <= now));
        }
    }

    public ValueTask<EmergencyAccess> OpenAsync(EmergencyAccess access, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            EmergencyAccess? running = _cases.Values.FirstOrDefault(other => IsSame(other, access) && other.EndsAt > access.StartedAt);
            if (running is null)
            {
                _cases.Add(access.Id, access);
            }

            return new ValueTask<EmergencyAccess>(running ?? access);
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

    private static bool IsSame(EmergencyAccess left, EmergencyAccess right) =>
        left.ActorId == right.ActorId && left.PolicyName == right.PolicyName && left.GrantName == right.GrantName && left.Subject == right.Subject;
}
