namespace MinNecessary.Tests.Evaluation;

/// <summary>The gate's other ways in: a grant without its type, and a request by the name of a policy.</summary>
public sealed class GatePathTests
{
    private static readonly Caller Liaison = EvaluationPolicy.Actor("Liaison");

    [Fact]
    public async Task The_untyped_path_takes_evidence_too_and_gives_it_to_the_sources()
    {
        var source = new StatedFacts(EvaluationPolicy.AllHold);
        using var harness = new GateHarness(source);
        var evidence = new RequestEvidence { ApprovalId = "approval-1" };
        Decision decision = await harness.Gate.DecideAsync((Grant)TestGrants.Coding, EvaluationPolicy.Actor("Coder"), "MRN-1", evidence);
        decision.EnsureAllowed("MRN-1");
        Assert.Same(evidence, Assert.Single(source.Asked).Evidence);
        Assert.Equal(["SubjectMissing"], (await harness.Gate.DecideAsync((Grant)TestGrants.Coding, EvaluationPolicy.Actor("Coder"), null, evidence)).Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public async Task What_a_grant_does_not_name_is_evaluated_by_the_policy_of_a_name()
    {
        AccessRequest request = EvaluationPolicy.Request("Coding");
        var source = new StatedFacts(EvaluationPolicy.AllHold);
        using var harness = new GateHarness(source);
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(async () => await harness.Gate.EvaluateAsync("desk", request));
        Assert.Equal("No policy 'desk' is registered. The registered ones are: Desk.", exception.Message);
        await Assert.ThrowsAsync<ArgumentNullException>("policyName", async () => await harness.Gate.EvaluateAsync(null!, request));
        await Assert.ThrowsAsync<ArgumentNullException>("request", async () => await harness.Gate.EvaluateAsync("Desk", null!));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await harness.Gate.EvaluateAsync("Desk", request, new CancellationToken(canceled: true)));
        Assert.Empty(source.Asked);
        Assert.Equal(Outcome.Allowed, (await harness.Gate.EvaluateAsync("Desk", request)).Outcome);
    }

    [Fact]
    public async Task A_null_argument_is_an_argument_error()
    {
        using var harness = new GateHarness();
        await Assert.ThrowsAsync<ArgumentNullException>("evidence", async () => await harness.Gate.DecideAsync((Grant)TestGrants.Coding, Liaison, "MRN-1", null!));
        await Assert.ThrowsAsync<ArgumentNullException>("evidence", async () => await harness.Gate.DecideAsync(TestGrants.Coding, Liaison, "MRN-1", null!));
        await Assert.ThrowsAsync<ArgumentNullException>("requests", async () => await ((IFactSource)new StatedFacts(Facts.Unknown)).GetFactsForAllAsync(null!, default));
    }
}
