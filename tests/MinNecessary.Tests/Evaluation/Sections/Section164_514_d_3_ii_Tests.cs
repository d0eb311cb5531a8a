using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Sections;

/// <summary>45 CFR 164.514(d)(3)(ii): what a person approved without a grant is held to all that a grant would be held to.</summary>
public sealed class Section164_514_d_3_ii_Tests
{
    private static readonly PolicyDocument Policy = Office.Use("Billing", policy: Section164_514_d_3_Tests.Criteria + ", \"labels\": { \"Vip\": { \"description\": \"Known to many\" } }");

    private static readonly ReviewApproval Approved = new()
    {
        Id = "approval-1", Activity = Activity.Disclosure, Recipient = "Family", Purpose = "Litigation", Subject = "MRN-1", IsApproved = true, ReviewerId = "u-99", ReviewerRole = "Officer",
        Rationale = "The letter asks for it.", Categories = ["Name", "Diagnosis", "SubstanceUse"], ReviewedAt = Office.Now, ExpiresAt = Office.Now.AddDays(1),
    };

    private static readonly SubstanceUseConsent Consent = new() { Id = "consent-1", Subject = "MRN-1", Purposes = ["Litigation"], Recipients = ["Family"], SignedOn = Office.Today, ExpirationEvent = "The end of the case" };

    [Fact]
    public void Section_164_522_a_1_a_restriction_holds_without_a_grant()
    {
        Restriction restriction = new() { Id = "r", Kind = RestrictionKind.Other, Categories = ["Diagnosis"] };
        Facts consented = Office.Known with { SubstanceUseConsent = Consent };
        Verdict.Allowed(Ask(consented), "Diagnosis", "Name", "SubstanceUse");
        Verdict.Allowed(Ask(consented with { Restrictions = [restriction] }), "Name", "SubstanceUse");
        Verdict.Denied(Ask(consented with { Restrictions = [restriction with { Categories = [] }] }), "RecordRestricted", "45 CFR 164.522(a)(1)");
    }

    [Fact]
    public void Section_164_522_a_1_where_a_person_or_an_authorization_says_how_much_is_shown_a_view_can_do_without_any_of_it()
    {
        Facts restricted = Office.Known with { Restrictions = [new Restriction { Id = "r", Kind = RestrictionKind.Other, Categories = ["Diagnosis"] }] };
        PolicyDocument reviewed = Office.Disclosure("Family", "Litigation", "\"routine\": false", Section164_514_d_3_Tests.Criteria);
        Verdict.Allowed(Office.Ask(reviewed, restricted with { Approval = Approved with { Categories = ["Name", "Diagnosis"] } }), "Name");
        Authorization authorization = new()
        {
            Id = "a-1", Subject = "MRN-1", Categories = ["Name", "Diagnosis"], Discloser = "Us", Recipients = ["Family"], Purposes = ["Litigation"], ExpirationEvent = "The end",
            SignedOn = Office.Today, StatesRightToRevoke = true, StatesConditioning = true, StatesRedisclosure = true,
        };
        Verdict.Allowed(Office.Ask(Office.Disclosure("Family", "Litigation", "\"exemption\": \"Authorization\""), restricted with { Authorization = authorization }), "Name");
        Verdict.Denied(Office.Ask(Office.Disclosure("Family", "Litigation"), restricted), "RestrictedCategory", "45 CFR 164.522(a)(1)");
    }

    [Fact]
    public void Part_2_31_a_consent_is_needed_without_a_grant()
    {
        MinNecessary.Evaluation evaluation = Ask(Office.Known);
        Verdict.Allowed(evaluation, "Diagnosis", "Name");
        Assert.Equal(["SubstanceUse"], evaluation.WithheldLabels);
        Verdict.Denied(Ask(Office.Known with { IsFromSubstanceUseProgram = true }), "SubstanceUseConsentMissing", "42 CFR 2.31");
    }

    [Fact]
    public void Section_164_514_h_only_what_is_disclosed_is_verified_and_only_a_business_associate_has_an_agreement()
    {
        Facts unknown = Office.Known with { IdentityVerified = null, AgreementInForce = null };
        Verdict.NeedsReview(Office.Ask(Policy, Activity.Request, "Plan", "Litigation", unknown), "45 CFR 164.514(d)(3)(ii)");
        Verdict.NeedsReview(Office.Ask(Policy, Activity.Disclosure, "Family", "Litigation", unknown with { IdentityVerified = true }), "45 CFR 164.514(d)(3)(ii)");
        Verdict.Denied(
            Office.Ask(Policy, Activity.Request, "Agency", "Litigation", unknown), ("AgreementUnknown", "45 CFR 164.504(e)"), ("ReviewRequired", "45 CFR 164.514(d)(3)(ii)"));
    }

    private static MinNecessary.Evaluation Ask(Facts facts) => Office.Ask(Policy, Activity.Disclosure, "Family", "Litigation", facts with { Approval = Approved });
}
