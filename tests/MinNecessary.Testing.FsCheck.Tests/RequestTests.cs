using FsCheck;
using MinNecessary.Policy;

namespace MinNecessary.Testing.FsCheck.Tests;

/// <summary>Random requests and facts.</summary>
public sealed class RequestTests
{
    private static readonly PolicyDocument Policy = ClinicPolicy.Document;

    [Theory]
    [InlineData("Clinic")]
    [InlineData("Billing")]
    public void Some_are_allowed_and_some_denied_under_each_grant(string name)
    {
        PolicyDocument policy = Clinics.Policy(name);
        Evaluation[] evaluations = Evaluate(policy);

        Assert.InRange(evaluations.Count(evaluation => evaluation.Outcome == Outcome.Allowed), evaluations.Length / 10, evaluations.Length * 2 / 3);
        Assert.All(policy.Grants, grant =>
        {
            Outcome[] outcomes = [.. evaluations.Where(evaluation => evaluation.Grant?.Name == grant.Name).Select(evaluation => evaluation.Outcome)];
            Assert.Contains(Outcome.Allowed, outcomes);
            Assert.Contains(outcomes, outcome => outcome != Outcome.Allowed);
        });
    }

    [Fact]
    public void They_are_denied_for_many_reasons()
    {
        HashSet<string> codes = [.. Evaluate(Policy).SelectMany(evaluation => evaluation.Reasons).Select(reason => reason.Code)];
        string[] expected =
        [
            ReasonCodes.ActorMissing, ReasonCodes.SubjectMissing, ReasonCodes.NoGrant, ReasonCodes.RoleNotHeld, ReasonCodes.TrainingNotCurrent, ReasonCodes.TrainingUnknown, ReasonCodes.WorkNotAssigned,
            ReasonCodes.ConditionNotMet, ReasonCodes.ConditionUnknown, ReasonCodes.RestrictionsUnknown, ReasonCodes.RecordRestricted, ReasonCodes.RestrictedCategory, ReasonCodes.RestrictionNotUnderstood,
        ];

        Assert.Empty(expected.Except(codes));
    }

    [Fact]
    public void About_half_are_such_that_a_grant_covers_by_who_holds_its_role()
    {
        AccessRequest[] requests = PhiArbitrary.Requests(Policy).Sample(2_000);

        Assert.InRange(requests.Count(request => Policy.FindGrant(request.Activity, request.Role, request.Recipient, request.Purpose) is { } grant && request.Caller.Holds(grant.Role)), 1_000, 1_700);
        Assert.Contains(requests, request => request.Role == "NURSE");
        Assert.Contains(requests, request => request.Role.Length == 5 && request.Role != "Nurse" && request.Role.StartsWith("Nurs", StringComparison.Ordinal) && request.Role[4] > 127);
        Assert.Contains(requests, request => request.Recipient == "Unknown");
        Assert.Contains(requests, request => request.Subject.Length == 0);
        Assert.Contains(requests, request => request.Caller.ActorId.Length == 0);
        Assert.Contains(requests, request => request.Evidence.EmergencyReason is not null);
    }

    [Fact]
    public void Each_fact_is_true_false_and_unknown()
    {
        Facts[] facts = PhiArbitrary.Facts(Policy).Sample(1_000);

        Assert.All(
            new Func<Facts, bool?>[] { each => each.TrainingCurrent, each => each.AssignedWork, each => each.AgreementInForce, each => each.IdentityVerified, each => each.IsEmergencyReviewOverdue, each => each.IsFromSubstanceUseProgram },
            fact => Assert.Equal(3, facts.Select(fact).Distinct().Count()));
        Assert.Contains(facts, each => each.Restrictions is null);
        Assert.Contains(facts, each => each.Restrictions is { Count: > 1 });
        Assert.Contains(facts, each => each.Authorization is { IsRevoked: true });
        Assert.Contains(facts, each => each.Approval is { IsApproved: false });
        Assert.Contains(facts, each => each.Reliance is { IsReasonable: true });
        Assert.Contains(facts, each => each.SubstanceUseConsent is not null);
    }

    [Fact]
    public void Shrinking_ends_with_the_least_that_is_asked_and_known()
    {
        Arbitrary<AccessRequest> requests = PhiArbitrary.Requests(Policy);
        Arbitrary<Facts> facts = PhiArbitrary.Facts(Policy);

        Assert.All(requests.Sample(300), request =>
        {
            AccessRequest simplest = requests.Shrink(request, _ => true).Simplest;
            Assert.Equal(request.ToString(), simplest.ToString());
            Assert.True(simplest.Subject.Length <= 1 && simplest.Caller.ActorId.Length <= 1 && !simplest.Caller.Holds(request.Role));
        });
        Assert.All(facts.Sample(300), each =>
        {
            Facts simplest = facts.Shrink(each, _ => true).Simplest;
            Assert.Equal((null, null, null, 0), (simplest.TrainingCurrent, simplest.Restrictions, simplest.Authorization, simplest.Conditions.Count + simplest.Exemptions.Count));
        });
    }

    [Fact]
    public void A_seed_makes_the_same_requests_and_facts_again()
    {
        string Of(ulong seed) => string.Join("\n", PhiArbitrary.Requests(Policy).Sample(100, seed).Zip(PhiArbitrary.Facts(Policy).Sample(100, seed))
            .Select(pair => $"{pair.First} {pair.First.Subject} {pair.First.Caller.ActorId} {pair.Second.TrainingCurrent} {pair.Second.Approval?.Subject} {pair.Second.Restrictions?.Count}"));

        Assert.Equal(Of(7), Of(7));
        Assert.NotEqual(Of(7), Of(8));
    }

    private static Evaluation[] Evaluate(PolicyDocument policy) =>
        [.. PhiArbitrary.Requests(policy).Sample(5_000).Zip(PhiArbitrary.Facts(policy, Clinics.Now).Sample(5_000), (request, facts) => PolicyEvaluator.Evaluate(policy, request, facts, Clinics.Now))];
}
