namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>A register that does what the test says.</summary>
internal sealed class StatedRegister : IEmergencyRegister
{
    public bool? IsOverdue { get; set; } = false;

    public Func<Task> Opening { get; set; } = () => Task.CompletedTask;

    public List<EmergencyAccess> Opened { get; } = [];

    public List<string> AskedOf { get; } = [];

    public ValueTask<bool?> IsReviewOverdueAsync(string actorId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        AskedOf.Add(actorId);
        return ValueTask.FromResult(IsOverdue);
    }

    public async ValueTask<EmergencyAccess> OpenAsync(EmergencyAccess access, CancellationToken cancellationToken)
    {
        await Opening();
        Opened.Add(access);
        return access;
    }

    public ValueTask<EmergencyAccess> CloseAsync(string id, EmergencyReview review, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<EmergencyAccess>> GetOpenAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<EmergencyAccess>>(Opened);
}
