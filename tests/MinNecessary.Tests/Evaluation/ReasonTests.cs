namespace MinNecessary.Tests.Evaluation;

/// <summary>Every reason code: the one situation that gives it, its kind and its citation.</summary>
public sealed class ReasonTests
{
    [Fact]
    public void Where_nothing_speaks_against_it_access_is_allowed_without_a_reason()
    {
        foreach (string grant in new[] { "Coding", "Collections" })
        {
            MinNecessary.Evaluation evaluation = Evaluate(EvaluationPolicy.Request(grant), EvaluationPolicy.AllHold);
            Assert.Equal(Outcome.Allowed, evaluation.Outcome);
            Assert.Empty(evaluation.Reasons);
            Assert.Equal(grant, evaluation.Grant!.Name);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\u3000")]
    public void No_actor_is_a_missing_fact(string? actor) => AssertOne(
        EvaluationPolicy.Request("Collections", new Caller(actor, "Liaison")), EvaluationPolicy.AllHold, "ActorMissing", ReasonKind.FactMissing, "45 CFR 164.312(a)(2)(i)");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\u3000")]
    public void No_subject_is_a_missing_fact(string? subject) => AssertOne(
        EvaluationPolicy.Request("Collections", subject: subject), EvaluationPolicy.AllHold, "SubjectMissing", ReasonKind.FactMissing, "45 CFR 164.502(b)(1)");

    [Theory]
    [InlineData("2025-12-31T23:59:59.9999999Z", false)]
    [InlineData("2026-01-01T00:00:00Z", true)]
    [InlineData("2027-12-31T23:59:59.9999999Z", true)]
    [InlineData("2028-01-01T00:00:00Z", false)]
    [InlineData("2026-01-01T05:00:00+14:00", false)]
    [InlineData("2027-12-31T23:59:59-01:00", false)]
    public void A_policy_is_in_effect_from_its_first_day_to_before_its_last_in_UTC(string now, bool isInEffect)
    {
        MinNecessary.Evaluation evaluation = PolicyEvaluator.Evaluate(
            EvaluationPolicy.Document, EvaluationPolicy.Request("Coding"), Facts.Unknown, DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(isInEffect ? Outcome.Allowed : Outcome.Denied, evaluation.Outcome);
        Assert.Equal(isInEffect ? [] : [("PolicyNotInEffect", ReasonKind.Forbidden, "45 CFR 164.530(i)")], evaluation.Reasons.Select(Parts));
    }

    [Fact]
    public void A_request_that_no_grant_covers_is_denied()
    {
        Caller caller = EvaluationPolicy.Actor("Coder", "Liaison");
        AccessRequest[] uncovered =
        [
            new(MinNecessary.Policy.Activity.Disclosure, "Coder", null, "Coding", caller, "MRN-1"),
            new(MinNecessary.Policy.Activity.Use, "Liaison", null, "Coding", caller, "MRN-1"),
            new(MinNecessary.Policy.Activity.Use, "Coder", null, "Collections", caller, "MRN-1"),
            new(MinNecessary.Policy.Activity.Use, "Coder", "Agency", "Coding", caller, "MRN-1"),
            new(MinNecessary.Policy.Activity.Use, "coder", null, "Coding", caller, "MRN-1"),
            new(MinNecessary.Policy.Activity.Disclosure, "Liaison", null, "Collections", caller, "MRN-1"),
            new(default, "Coder", null, "Coding", caller, "MRN-1"),
            new((MinNecessary.Policy.Activity)99, "", "", "", caller, "MRN-1"),
        ];
        Assert.All(uncovered, request => AssertOne(request, EvaluationPolicy.AllHold, "NoGrant", ReasonKind.NotPermitted, "45 CFR 164.514(d)"));
    }

    [Fact]
    public void A_role_that_the_caller_does_not_hold_is_not_permitted()
    {
        Caller[] callers = [EvaluationPolicy.Actor(), EvaluationPolicy.Actor("Coder"), EvaluationPolicy.Actor("liaison"), EvaluationPolicy.Actor("Liaison ")];
        Assert.All(callers, caller => AssertOne(
            EvaluationPolicy.Request("Collections", caller), EvaluationPolicy.AllHold, "RoleNotHeld", ReasonKind.NotPermitted, "45 CFR 164.514(d)(2)(i)(A)"));
    }

    [Theory]
    [MemberData(nameof(Conditions.Rows), MemberType = typeof(Conditions))]
    public void A_condition_known_not_to_hold_differs_from_one_that_is_not_known(string condition, string doesNotHold, string unknown, string citation)
    {
        AccessRequest request = EvaluationPolicy.Request("Collections");
        AssertOne(request, Conditions.With(EvaluationPolicy.AllHold, condition, false), doesNotHold, ReasonKind.NotPermitted, citation);
        AssertOne(request, Conditions.With(EvaluationPolicy.AllHold, condition, null), unknown, ReasonKind.FactMissing, citation);
        Assert.Equal(Outcome.Allowed, Evaluate(EvaluationPolicy.Request("Coding"), Conditions.With(EvaluationPolicy.AllHold, condition, false)).Outcome);
    }

    [Fact]
    public void Every_failing_reason_is_listed_in_the_order_of_evaluation()
    {
        AccessRequest request = EvaluationPolicy.Request("Collections", new Caller(" ", "Coder"), "");
        var facts = new Facts { TrainingCurrent = false, AgreementInForce = false };
        MinNecessary.Evaluation evaluation = PolicyEvaluator.Evaluate(EvaluationPolicy.Document, request, facts, DateTimeOffset.MaxValue);
        Assert.Equal(
            ["ActorMissing", "SubjectMissing", "PolicyNotInEffect", "RoleNotHeld", "TrainingNotCurrent", "AssignmentUnknown", "AgreementNotInForce", "VerificationUnknown"],
            evaluation.Reasons.Select(reason => reason.Code));
        Assert.False(evaluation.Reasons is IList<Reason> { IsReadOnly: false });
    }

    [Fact]
    public void A_null_argument_is_an_argument_error_and_no_answer()
    {
        AccessRequest request = EvaluationPolicy.Request("Coding");
        Assert.Throws<ArgumentNullException>("policy", () => PolicyEvaluator.Evaluate(null!, request, Facts.Unknown, default));
        Assert.Throws<ArgumentNullException>("request", () => PolicyEvaluator.Evaluate(EvaluationPolicy.Document, null!, Facts.Unknown, default));
        Assert.Throws<ArgumentNullException>("facts", () => PolicyEvaluator.Evaluate(EvaluationPolicy.Document, request, null!, default));
        Assert.Throws<ArgumentNullException>("role", () => new AccessRequest(request.Activity, null!, null, "Coding", request.Caller, "MRN-1"));
        Assert.Throws<ArgumentNullException>("purpose", () => new AccessRequest(request.Activity, "Coder", null, null!, request.Caller, "MRN-1"));
        Assert.Throws<ArgumentNullException>("caller", () => new AccessRequest(request.Activity, "Coder", null, "Coding", null!, "MRN-1"));
    }

    private static void AssertOne(AccessRequest request, Facts facts, string code, ReasonKind kind, string citation)
    {
        MinNecessary.Evaluation evaluation = Evaluate(request, facts);
        Assert.Equal(Outcome.Denied, evaluation.Outcome);
        Assert.Equal((code, kind, citation), Parts(Assert.Single(evaluation.Reasons)));
        Assert.EndsWith(".", evaluation.Reasons[0].Message, StringComparison.Ordinal);
    }

    private static MinNecessary.Evaluation Evaluate(AccessRequest request, Facts facts) =>
        PolicyEvaluator.Evaluate(EvaluationPolicy.Document, request, facts, EvaluationPolicy.Within);

    private static (string Code, ReasonKind Kind, string Citation) Parts(Reason reason) => (reason.Code, reason.Kind, reason.Citation);
}
