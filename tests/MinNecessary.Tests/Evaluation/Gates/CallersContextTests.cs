using Microsoft.Extensions.DependencyInjection;

namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>An application with a thread of its own for its windows may wait for the gate on it, which must not wait for that thread in turn.</summary>
public sealed class CallersContextTests
{
    private static readonly Caller Clerk = new("u-17", "Clerk");

    private static readonly RequestEvidence Claim = new() { EmergencyReason = "Unresponsive in room 4" };

    [Theory]
    [InlineData("Facts")]
    [InlineData("Condition")]
    [InlineData("IsReviewOverdue")]
    [InlineData("Open")]
    public async Task Whatever_is_slow_the_gate_does_not_come_back_to_the_context_of_its_caller(string slow)
    {
        var services = new Slow(slow);
        using var gate = new WardGate(builder =>
        {
            builder.AddFactSource(services);
            builder.Services.AddSingleton<IEmergencyRegister>(services).AddSingleton<ICondition>(services).AddSingleton<ICondition>(new StatedCondition("SiteOwned", _ => null));
        });
        var request = new AccessRequest(MinNecessary.Policy.Activity.Use, "Nurse", null, "Care", Clerk, "MRN-1") { Evidence = Claim };
        Assert.Equal(0, await ComeBack(async () => Assert.True((await gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-1", Claim).ConfigureAwait(false)).IsEmergency)));
        Assert.Equal(0, await ComeBack(async () => Assert.True((await gate.Gate.DecideAsync((Grant)Ward.Treat, Clerk, "MRN-1", Claim).ConfigureAwait(false)).IsEmergency)));
        Assert.Equal(0, await ComeBack(async () => Assert.True((await gate.Gate.DecideForAllAsync(Ward.Treat, Clerk, ["MRN-1", "MRN-2"], Claim).ConfigureAwait(false)).IsEmergency)));
        Assert.Equal(0, await ComeBack(async () => Assert.True((await gate.Gate.EvaluateAsync("Ward", request).ConfigureAwait(false)).IsEmergency)));
        Assert.Equal(0, await ComeBack(async () => Assert.False((await gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-1").ConfigureAwait(false)).IsAllowed)));
    }

    private static async Task<int> ComeBack(Func<Task> decide)
    {
        var context = new CountedContext();
        SynchronizationContext? before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(context);
        Task pending;
        try
        {
            pending = decide();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }

        await pending;
        return context.Posted;
    }

    private sealed class CountedContext : SynchronizationContext
    {
        private int _posted;

        public int Posted => _posted;

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref _posted);
            base.Post(d, state);
        }
    }

    /// <summary>All that the gate waits for, one part of it slow: where two were, the first would have left the context already.</summary>
    private sealed class Slow(string slow) : IFactSource, ICondition, IEmergencyRegister
    {
        public string Name => "CaseOpen";

        public async ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken) =>
            await Answer("Facts", Ward.Known with { AssignedWork = false }).ConfigureAwait(false);

        public async ValueTask<bool?> CheckAsync(FactRequest request, CancellationToken cancellationToken) => await Answer<bool?>("Condition", true).ConfigureAwait(false);

        public async ValueTask<bool?> IsReviewOverdueAsync(string actorId, DateTimeOffset now, CancellationToken cancellationToken) => await Answer<bool?>("IsReviewOverdue", false).ConfigureAwait(false);

        public async ValueTask<EmergencyAccess> OpenAsync(EmergencyAccess access, CancellationToken cancellationToken) => await Answer("Open", access).ConfigureAwait(false);

        public ValueTask<EmergencyAccess> CloseAsync(string id, EmergencyReview review, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask<IReadOnlyList<EmergencyAccess>> GetOpenAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

        private async Task<T> Answer<T>(string what, T answer)
        {
            if (what == slow)
            {
                await Task.Delay(1).ConfigureAwait(false);
            }

            return answer;
        }
    }
}
