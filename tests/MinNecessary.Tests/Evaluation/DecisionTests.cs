namespace MinNecessary.Tests.Evaluation;

/// <summary>What a decision permits: its subject, its time, and nothing after.</summary>
public sealed class DecisionTests
{
    private static readonly Caller Coder = EvaluationPolicy.Actor("Coder");

    [Fact]
    public async Task It_permits_until_its_expiry_and_not_at_it()
    {
        using var harness = new GateHarness(options => options.DecisionLifetime = TimeSpan.FromMinutes(7));
        Decision decision = await harness.Gate.DecideAsync(TestGrants.Coding, Coder, "MRN-1");
        Assert.Equal((EvaluationPolicy.Within, EvaluationPolicy.Within.AddMinutes(7)), (decision.DecidedAt, decision.ExpiresAt));
        harness.Clock.Advance(TimeSpan.FromMinutes(7) - TimeSpan.FromTicks(1));
        decision.EnsureAllowed();
        decision.EnsureAllowed("MRN-1");
        harness.Clock.Advance(TimeSpan.FromTicks(1));
        AssertDenied("DecisionExpired", decision.EnsureAllowed);
        AssertDenied("DecisionExpired", () => decision.EnsureAllowed("MRN-1"));
        Assert.True(decision.IsAllowed);
    }

    [Fact]
    public async Task What_a_denial_tells_of_the_individual_is_in_its_reasons_and_in_no_text_that_ends_in_a_log()
    {
        using var harness = new GateHarness(new StatedFacts((_, _) => ValueTask.FromResult(new Facts { IsFromSubstanceUseProgram = true })));
        Decision decision = await harness.Gate.DecideAsync(TestGrants.Coding, EvaluationPolicy.Actor("Biller"), "MRN-1");

        AccessDeniedException exception = Assert.Throws<AccessDeniedException>(decision.EnsureAllowed);

        Assert.Contains(ReasonCodes.SubstanceUseConsentMissing, exception.Reasons.Select(reason => reason.Code));
        Assert.All([exception.Message, exception.ToString(), decision.ToString()], text =>
        {
            Assert.DoesNotContain("SubstanceUse", text, StringComparison.Ordinal);
            Assert.DoesNotContain("42 CFR", text, StringComparison.Ordinal);
            Assert.Contains(ReasonCodes.RoleNotHeld, text, StringComparison.Ordinal);
            Assert.Contains("Individual", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task By_default_it_lives_five_minutes()
    {
        using var harness = new GateHarness();
        Decision decision = await harness.Gate.DecideAsync(TestGrants.Coding, Coder, "MRN-1");
        Assert.Equal(TimeSpan.FromMinutes(5), decision.ExpiresAt - decision.DecidedAt);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(TimeSpan.TicksPerMinute)]
    [InlineData(TimeSpan.TicksPerDay - 1)]
    public async Task It_does_not_outlive_the_policy(long ticksBefore)
    {
        using var harness = new GateHarness(options => options.DecisionLifetime = TimeSpan.FromHours(24));
        var end = new DateTimeOffset(2028, 1, 1, 0, 0, 0, TimeSpan.Zero);
        harness.Clock.SetUtcNow(end.AddTicks(-ticksBefore));
        Decision decision = await harness.Gate.DecideAsync(TestGrants.Coding, Coder, "MRN-1");
        Assert.Equal(end, decision.ExpiresAt);
        decision.EnsureAllowed();
        harness.Clock.SetUtcNow(end);
        AssertDenied("DecisionExpired", decision.EnsureAllowed);
    }

    [Fact]
    public async Task A_slow_look_up_does_not_lengthen_its_life()
    {
        GateHarness? harness = null;
        using (harness = new GateHarness(new StatedFacts((_, _) =>
        {
            harness!.Clock.Advance(TimeSpan.FromMinutes(3));
            return ValueTask.FromResult(Facts.Unknown);
        })))
        {
            Decision decision = await harness.Gate.DecideAsync(TestGrants.Coding, Coder, "MRN-1");
            Assert.Equal(EvaluationPolicy.Within.AddMinutes(3), decision.DecidedAt);
            Assert.Equal(harness.Clock.GetUtcNow().AddMinutes(5), decision.ExpiresAt);
        }
    }

    [Theory]
    [InlineData("MRN-2")]
    [InlineData("mrn-1")]
    [InlineData("MRN-1 ")]
    [InlineData("MRN\u00AD-1")]
    [InlineData("")]
    [InlineData(null)]
    public async Task It_is_for_its_subject_alone(string? other)
    {
        using var harness = new GateHarness();
        Decision decision = await harness.Gate.DecideAsync(TestGrants.Coding, Coder, "MRN-1");
        decision.EnsureAllowed("MRN-1");
        AssertDenied("OtherSubject", () => decision.EnsureAllowed(other));
    }

    [Fact]
    public async Task A_denied_one_permits_nothing_and_says_every_reason()
    {
        using var harness = new GateHarness(new StatedFacts(new Facts { TrainingCurrent = false }));
        Decision decision = await harness.Gate.DecideAsync(TestGrants.Collections, Coder, "MRN-1");
        string[] codes = ["RoleNotHeld", "TrainingNotCurrent", "AssignmentUnknown", "AgreementUnknown", "VerificationUnknown"];
        Assert.False(decision.IsAllowed);
        AssertDenied(string.Join(",", codes), decision.EnsureAllowed);
        AssertDenied(string.Join(",", codes), () => decision.EnsureAllowed("MRN-1"));
        Assert.Equal($"Collections: Denied ({string.Join(", ", codes)})", decision.ToString());
    }

    [Fact]
    public async Task Whoever_is_denied_or_too_late_does_not_learn_of_whom_the_decision_was()
    {
        using var harness = new GateHarness();
        Decision denied = await harness.Gate.DecideAsync(TestGrants.Coding, EvaluationPolicy.Actor("Liaison"), "MRN-1");
        AssertDenied("RoleNotHeld", () => denied.EnsureAllowed("MRN-2"));
        Decision<TestGrants.CodingGrant> decision = await harness.Gate.DecideAsync(TestGrants.Coding, Coder, "MRN-1");
        harness.Clock.Advance(TimeSpan.FromMinutes(5));
        AssertDenied("DecisionExpired", () => decision.EnsureAllowed("MRN-2"));
        AssertDenied("DecisionExpired", () => decision.Open("A model"));
    }

    [Fact]
    public async Task It_names_the_policy_that_decided()
    {
        using var harness = new GateHarness();
        Decision decision = await harness.Gate.DecideAsync(TestGrants.Coding, Coder, "MRN-1");
        Assert.Equal(("7", EvaluationPolicy.Document.Hash), (decision.PolicyVersion, decision.PolicyHash));
        Assert.Equal("Coding: Allowed", decision.ToString());
        Assert.Equal("NoView", Assert.Single(decision.NoViewOfModel().Reasons).Code);
    }

    private static void AssertDenied(string codes, Action access)
    {
        AccessDeniedException exception = Assert.Throws<AccessDeniedException>(access);
        Assert.Equal(codes, string.Join(",", exception.Reasons.Select(reason => reason.Code)));
        Assert.All(exception.Reasons, reason => Assert.Contains($"{reason.Code} ({reason.Citation})", exception.Message, StringComparison.Ordinal));
        Assert.Contains($"'{exception.GrantName}'", exception.Message, StringComparison.Ordinal);
    }
}
