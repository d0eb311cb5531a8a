namespace MinNecessary.Tests.Evaluation;

/// <summary>The gate: whom it asks, what it does with the answers, and that it fails closed.</summary>
public sealed class GateTests
{
    private static readonly Caller Liaison = EvaluationPolicy.Actor("Liaison");

    [Fact]
    public async Task It_asks_every_source_about_the_grant_the_caller_and_the_subject()
    {
        var training = new StatedFacts(new Facts { TrainingCurrent = true, AssignedWork = true });
        var agreements = new StatedFacts(new Facts { AgreementInForce = true, IdentityVerified = true });
        using var harness = new GateHarness(training, agreements);
        Decision<TestGrants.CollectionsGrant> decision = await harness.Gate.DecideAsync(TestGrants.Collections, Liaison, "MRN-1");
        Assert.True(decision.IsAllowed);
        Assert.Same(TestGrants.Collections, decision.Grant);
        Assert.All([training, agreements], source =>
        {
            FactRequest asked = Assert.Single(source.Asked);
            Assert.Equal(("Collections", Liaison, "MRN-1"), (asked.Grant!.Name, asked.Caller, asked.Subject));
        });
    }

    [Fact]
    public async Task Where_one_source_denies_what_another_affirms_it_is_denied()
    {
        foreach (bool isDenialFirst in new[] { false, true })
        {
            IFactSource[] sources = [new StatedFacts(EvaluationPolicy.AllHold), new StatedFacts(new Facts { AgreementInForce = false })];
            using var harness = new GateHarness(isDenialFirst ? [.. sources.Reverse()] : sources);
            Decision decision = await harness.Gate.DecideAsync(TestGrants.Collections, Liaison, "MRN-1");
            Assert.Equal(["AgreementNotInForce"], decision.Reasons.Select(reason => reason.Code));
        }
    }

    [Fact]
    public async Task Without_a_source_every_condition_is_unknown_and_denies()
    {
        using var harness = new GateHarness();
        Decision decision = await harness.Gate.DecideAsync(TestGrants.Collections, Liaison, "MRN-1");
        Assert.Equal(Outcome.Denied, decision.Outcome);
        Assert.Equal(["TrainingUnknown", "AssignmentUnknown", "AgreementUnknown", "VerificationUnknown"], decision.Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public async Task A_source_that_fails_leaves_no_decision()
    {
        var failure = new InvalidOperationException("The training records are down.");
        IFactSource[] failing = [new StatedFacts((_, _) => throw failure), new StatedFacts((_, _) => ValueTask.FromException<Facts>(failure))];
        foreach (IFactSource source in failing)
        {
            using var harness = new GateHarness(new StatedFacts(EvaluationPolicy.AllHold), source);
            Assert.Same(failure, await Assert.ThrowsAsync<InvalidOperationException>(async () => await harness.Gate.DecideAsync(TestGrants.Coding, EvaluationPolicy.Actor("Coder"), "MRN-1")));
        }
    }

    [Fact]
    public async Task A_source_that_answers_null_leaves_no_decision()
    {
        using var harness = new GateHarness(new StatedFacts((_, _) => ValueTask.FromResult<Facts>(null!)));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await harness.Gate.DecideAsync(TestGrants.Coding, EvaluationPolicy.Actor("Coder"), "MRN-1"));
    }

    [Theory]
    [InlineData(null, "MRN-1", "ActorMissing")]
    [InlineData(" ", "MRN-1", "ActorMissing")]
    [InlineData("actor-17", null, "SubjectMissing")]
    [InlineData("actor-17", "", "SubjectMissing")]
    [InlineData("actor-17", "\u00A0\n", "SubjectMissing")]
    public async Task About_no_one_or_for_no_one_it_asks_no_source_and_denies(string? actor, string? subject, string code)
    {
        var source = new StatedFacts(EvaluationPolicy.AllHold);
        using var harness = new GateHarness(source);
        Decision decision = await harness.Gate.DecideAsync(TestGrants.Coding, new Caller(actor, "Coder"), subject);
        Assert.Equal([code], decision.Reasons.Select(reason => reason.Code));
        Assert.Empty(source.Asked);
        Assert.Throws<AccessDeniedException>(() => decision.EnsureAllowed(subject));
    }

    [Fact]
    public async Task The_untyped_path_gives_the_typed_decision_of_the_same_grant()
    {
        using var harness = new GateHarness(new StatedFacts(EvaluationPolicy.AllHold));
        Decision decision = await harness.Gate.DecideAsync((Grant)TestGrants.Coding, EvaluationPolicy.Actor("Coder"), "MRN-1");
        Assert.IsType<Decision<TestGrants.CodingGrant>>(decision);
        Assert.True(decision.IsAllowed);
    }

    [Fact]
    public async Task A_policy_that_is_not_registered_decides_nothing()
    {
        using var harness = new GateHarness(new StatedFacts(EvaluationPolicy.AllHold));
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await harness.Gate.DecideAsync(new Grant<TestGrants.StrangerGrant>(), EvaluationPolicy.Actor("Coder"), "MRN-1"));
        Assert.Contains("services.AddMinNecessary(StrangerPolicy.Document)", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("MRN-1", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_grant_that_its_policy_does_not_have_cannot_be_made() =>
        Assert.Contains("has no grant 'Everything'", Assert.Throws<InvalidOperationException>(() => new Grant<TestGrants.InventedGrant>()).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_cancelled_request_asks_no_source_and_decides_nothing()
    {
        var source = new StatedFacts(EvaluationPolicy.AllHold);
        using var harness = new GateHarness(source);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await harness.Gate.DecideAsync(TestGrants.Coding, EvaluationPolicy.Actor("Coder"), "MRN-1", new CancellationToken(canceled: true)));
        Assert.Empty(source.Asked);
    }

    [Fact]
    public async Task A_source_can_be_cancelled_while_it_looks_up()
    {
        using var cancel = new CancellationTokenSource();
        var reached = new TaskCompletionSource();
        using var harness = new GateHarness(new StatedFacts(async (_, token) =>
        {
            reached.SetResult();
            await Task.Delay(Timeout.Infinite, token);
            return EvaluationPolicy.AllHold;
        }));
        Task<Decision<TestGrants.CodingGrant>> pending = harness.Gate.DecideAsync(TestGrants.Coding, EvaluationPolicy.Actor("Coder"), "MRN-1", cancel.Token).AsTask();
        await reached.Task;
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pending);
    }

    [Fact]
    public async Task A_null_grant_or_caller_is_an_argument_error()
    {
        using var harness = new GateHarness();
        await Assert.ThrowsAsync<ArgumentNullException>("grant", async () => await harness.Gate.DecideAsync((Grant)null!, Liaison, "MRN-1"));
        await Assert.ThrowsAsync<ArgumentNullException>("grant", async () => await harness.Gate.DecideAsync((Grant<TestGrants.CodingGrant>)null!, Liaison, "MRN-1"));
        await Assert.ThrowsAsync<ArgumentNullException>("caller", async () => await harness.Gate.DecideAsync(TestGrants.Coding, null!, "MRN-1"));
        await Assert.ThrowsAsync<ArgumentNullException>("caller", async () => await harness.Gate.DecideAsync(new Grant<TestGrants.StrangerGrant>(), null!, "MRN-1"));
    }
}
