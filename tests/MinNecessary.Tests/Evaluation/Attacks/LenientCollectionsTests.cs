using MinNecessary.Policy;
using MinNecessary.Tests.Evaluation.Sections;

namespace MinNecessary.Tests.Evaluation.Attacks;

/// <summary>A source hands in collections that take other names for the same. The evaluator compares to the letter all the same.</summary>
public sealed class LenientCollectionsTests
{
    private static readonly Authorization Authorization = new()
    {
        Id = "a", Subject = "MRN-1", Categories = ["Name"], Discloser = "Us", Recipients = ["Family"], Purposes = ["Litigation"], ExpirationEvent = "The end", SignedOn = Office.Today,
        StatesRightToRevoke = true, StatesConditioning = true, StatesRedisclosure = true,
    };

    [Fact]
    public void An_authorization_is_for_what_it_names_to_the_letter()
    {
        PolicyDocument policy = Office.Disclosure("Family", "Litigation", "\"exemption\": \"Authorization\"");
        Authorization[] lenient =
        [
            Authorization with { Categories = Lenient("name", "DIAGNOSIS") }, Authorization with { Recipients = Lenient("family") }, Authorization with { Purposes = Lenient("LITIGATION") },
        ];
        Assert.All(lenient, each => Verdict.Denied(Office.Ask(policy, Office.Known with { Authorization = each }), "AuthorizationOutOfScope", "45 CFR 164.502(b)(2)(iii)"));
        Verdict.Allowed(Office.Ask(policy, Office.Known with { Authorization = Authorization with { Categories = Lenient("Name", "DIAGNOSIS") } }), "Name");
    }

    [Fact]
    public void An_approval_and_a_consent_are_too()
    {
        PolicyDocument reviewed = Office.Disclosure("Family", "Litigation", "\"routine\": false", Section164_514_d_3_Tests.Criteria);
        ReviewApproval approval = new()
        {
            Id = "approval-1", Activity = Activity.Disclosure, Recipient = "Family", Purpose = "Litigation", Subject = "MRN-1", IsApproved = true, ReviewerId = "u-99", ReviewerRole = "Officer", Rationale = "Needed.",
            Categories = Lenient("name"), ReviewedAt = Office.Now, ExpiresAt = Office.Now.AddHours(3),
        };
        Verdict.Denied(Office.Ask(reviewed, Office.Known with { Approval = approval }), "ReviewOutOfScope", "45 CFR 164.514(d)(3)(ii)");
        SubstanceUseConsent consent = new() { Id = "c", Subject = "MRN-1", Purposes = Lenient("billing"), Recipients = Lenient("plan"), SignedOn = Office.Today };
        PolicyDocument claim = Office.Disclosure("Plan", "Billing", disclose: "\"SubstanceUse\"");
        Verdict.Denied(Office.Ask(claim, Office.Known with { SubstanceUseConsent = consent }), "SubstanceUseConsentNotInForce", "42 CFR 2.31");
        Verdict.Denied(Office.Ask(claim, Office.Known with { SubstanceUseConsent = consent with { CoversTreatmentPaymentOperations = true } }), "SubstanceUseConsentNotInForce", "42 CFR 2.31");
    }

    [Fact]
    public void A_condition_is_known_by_its_name_to_the_letter()
    {
        PolicyDocument policy = Office.Use("Billing", "\"when\": [\"CaseOpen\"]", "\"conditions\": { \"CaseOpen\": { \"description\": \"Open\" } }");
        Facts lenient = Office.Known with { Conditions = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase) { ["caseopen"] = true } };
        Verdict.Denied(Office.Ask(policy, lenient), "ConditionUnknown", "45 CFR 164.514(d)(2)(ii)");
    }

    [Fact]
    public void A_restriction_in_a_lenient_list_does_not_get_lost()
    {
        Restriction[] restrictions =
        [
            new() { Id = "r", Kind = RestrictionKind.Other, Recipients = Lenient("PLAN") }, new() { Id = "r", Kind = RestrictionKind.Other, Purposes = Lenient("BILLING") },
            new() { Id = "r", Kind = RestrictionKind.Other, Categories = Lenient("NAME") },
        ];
        Assert.All(restrictions, each => Assert.Equal(Outcome.Denied, Office.Ask(Office.Disclosure("Plan", "Billing"), Office.Known with { Restrictions = [each] }).Outcome));
    }

    private static HashSet<string> Lenient(params string[] names) => new(names, StringComparer.OrdinalIgnoreCase);
}
