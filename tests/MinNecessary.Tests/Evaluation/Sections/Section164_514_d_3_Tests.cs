using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Sections;

/// <summary>45 CFR 164.514(d)(3)(i), (ii) and (d)(4): what is routine follows a protocol; all else a person reviews, and approves all or a part.</summary>
public sealed class Section164_514_d_3_Tests
{
    internal const string Criteria =
        "\"criteria\": { \"Ask\": { \"activity\": \"Request\", \"reviewer\": \"Officer\", \"questions\": [\"Why?\"], \"validFor\": \"P2D\" }, \"Give\": { \"activity\": \"Disclosure\", \"reviewer\": \"Officer\", \"questions\": [\"Why?\"], \"validFor\": \"P2D\" } }";

    private const string Section = "45 CFR 164.514(d)(3)(ii)";

    private static readonly PolicyDocument Reviewed = Office.Disclosure("Family", "Litigation", "\"routine\": false", Criteria, "\"Name\", \"Diagnosis\", \"Charge\"");

    private static readonly PolicyDocument WithoutGrant = Office.Use("Billing", policy: Criteria);

    private static readonly ReviewApproval Approved = new()
    {
        Id = "approval-1",
        Activity = Activity.Disclosure,
        Recipient = "Family",
        Purpose = "Litigation",
        Subject = "MRN-1",
        IsApproved = true,
        ReviewerId = "u-99",
        ReviewerRole = "Officer",
        Rationale = "Needed.",
        Categories = ["Name", "Charge"],
        ReviewedAt = Office.Now.AddHours(-1),
        ExpiresAt = Office.Now.AddHours(3),
    };

    [Fact]
    public void Section_164_514_d_3_i_a_routine_disclosure_follows_its_protocol() => Verdict.Allowed(Office.Ask(Office.Disclosure("Plan", "Billing")), "Diagnosis", "Name");

    [Fact]
    public void Section_164_514_d_3_ii_what_is_not_routine_needs_review_with_the_policys_criteria()
    {
        Verdict.NeedsReview(Office.Ask(Reviewed), Section);
        Verdict.NeedsReview(AskWithoutGrant(Office.Known), Section);
        Assert.Equal(("Give", "Officer"), (Office.Ask(Reviewed).Criteria!.Name, Office.Ask(Reviewed).Criteria!.Reviewer));
    }

    [Fact]
    public void Section_164_514_d_3_ii_a_refusal_that_only_a_second_source_knows_is_not_lost()
    {
        (Facts approved, Facts refused) = (Office.Known with { Approval = Approved }, Office.Known with { Approval = Approved with { IsApproved = false } });
        Verdict.Denied(Office.Ask(Reviewed, approved.And(refused)), "FactsDisagree", Section);
        Verdict.Denied(Office.Ask(Reviewed, refused.And(approved)), "FactsDisagree", Section);
        Verdict.Denied(AskWithoutGrant(approved.And(refused)), "FactsDisagree", Section);
    }

    [Fact]
    public void Section_164_514_d_3_ii_a_part_may_be_approved_for_a_time()
    {
        MinNecessary.Evaluation evaluation = Ask(Approved);
        Verdict.Allowed(evaluation, "Charge", "Name");
        Assert.Equal("Diagnosis", Assert.Single(evaluation.WithheldCategories));
        Assert.Equal((Approved.ExpiresAt, "approval-1"), (evaluation.ExpiresAt, Assert.Single(evaluation.EvidenceIds)));
        Verdict.Allowed(AskWithoutGrant(With(Approved with { Categories = ["Ssn", "Photograph"] })), "Photograph", "Ssn");
    }

    [Fact]
    public void Section_164_514_d_3_ii_a_refusal_stands() => Denied(Approved with { IsApproved = false }, "ReviewRefused");

    [Fact]
    public void Section_164_514_d_3_ii_an_approval_lasts_no_longer_than_the_criteria_say()
    {
        Assert.Equal(Approved.ReviewedAt.AddDays(2), Ask(Approved with { ExpiresAt = Office.Now.AddDays(30) }).ExpiresAt);
        Denied(Approved with { ExpiresAt = Office.Now }, "ReviewExpired");
        Denied(Approved with { ReviewedAt = Office.Now.AddDays(-2), ExpiresAt = Office.Now.AddDays(30) }, "ReviewExpired");
        Denied(Approved with { ReviewedAt = Office.Now.AddTicks(1) }, "ReviewExpired");
        Denied(Approved with { ReviewedAt = DateTimeOffset.MaxValue, ExpiresAt = DateTimeOffset.MaxValue }, "ReviewExpired");
    }

    [Fact]
    public void Section_164_514_d_3_ii_an_approval_that_lacks_something_is_none()
    {
        ReviewApproval[] incomplete = [Approved with { Id = "" }, Approved with { ReviewerId = " " }, Approved with { Rationale = "\t" }, Approved with { Categories = [] }];
        Assert.All(incomplete, approval => Denied(approval, "ReviewIncomplete"));
    }

    [Fact]
    public void Section_164_514_d_3_ii_whoever_asks_does_not_review() => Denied(Approved with { ReviewerId = "u-17" }, "ReviewedByRequester");

    [Fact]
    public void Section_164_514_d_3_ii_the_role_of_the_criteria_reviews()
    {
        Denied(Approved with { ReviewerRole = "Clerk" }, "ReviewerNotAuthorized");
        Denied(Approved with { ReviewerRole = "officer" }, "ReviewerNotAuthorized");
    }

    [Fact]
    public void Section_164_514_d_3_ii_an_approval_is_for_one_activity_recipient_purpose_and_individual_and_what_was_asked_for()
    {
        ReviewApproval[] others =
        [
            Approved with { Activity = Activity.Request }, Approved with { Recipient = "Plan" }, Approved with { Purpose = "Billing" }, Approved with { Subject = "MRN-2" },
            Approved with { Categories = ["Name", "Ssn"] }, Approved with { Categories = ["name"] },
        ];
        Assert.All(others, approval => Denied(approval, "ReviewOutOfScope"));
        Verdict.Denied(AskWithoutGrant(With(Approved with { Categories = ["Name", "Nothing"] })), "ReviewOutOfScope", Section);
    }

    [Fact]
    public void Section_164_508_a_2_no_review_approves_psychotherapy_notes()
    {
        Verdict.Denied(AskWithoutGrant(With(Approved with { Categories = ["Name", "PsychotherapyNote"] })), "ProhibitedCategory", "45 CFR 164.508(a)(2)");
        Verdict.Denied(AskWithoutGrant(With(Approved with { Categories = ["SubstanceUseCounselingNote"] })), "ProhibitedCategory", "45 CFR 164.508(a)(2)");
        Verdict.Denied(Ask(Approved with { Categories = ["PsychotherapyNote"] }), ("ProhibitedCategory", "45 CFR 164.508(a)(2)"), ("ReviewOutOfScope", Section));
    }

    [Fact]
    public void Section_164_514_d_3_ii_without_a_grant_role_verification_and_agreement_are_needed_all_the_same()
    {
        Verdict.Denied(Office.Ask(WithoutGrant, Activity.Disclosure, "Family", "Litigation", With(Approved), roles: ["Nurse"]), "RoleNotHeld", "45 CFR 164.514(d)(2)(i)(A)");
        Verdict.Denied(AskWithoutGrant(With(Approved) with { IdentityVerified = null }), "VerificationUnknown", "45 CFR 164.514(h)");
        Facts agency = With(Approved with { Recipient = "Agency" }) with { AgreementInForce = false };
        Verdict.Denied(Office.Ask(WithoutGrant, Activity.Disclosure, "Agency", "Litigation", agency), "AgreementNotInForce", "45 CFR 164.504(e)");
    }

    [Fact]
    public void Section_164_514_d_3_ii_what_the_policy_does_not_know_is_denied_and_not_reviewed()
    {
        Verdict.Denied(Office.Ask(WithoutGrant, Activity.Disclosure, "Stranger", "Litigation", With(Approved with { Recipient = "Stranger" })), "NoGrant", "45 CFR 164.514(d)");
        Verdict.Denied(Office.Ask(WithoutGrant, Activity.Disclosure, null, "Litigation", With(Approved)), "NoGrant", "45 CFR 164.514(d)");
        Verdict.Denied(Office.Ask(WithoutGrant, Activity.Disclosure, "Family", "Marketing", With(Approved with { Purpose = "Marketing" })), "NoGrant", "45 CFR 164.514(d)");
        Verdict.Denied(Office.Ask(WithoutGrant, Activity.Disclosure, "Family", "Litigation", With(Approved), role: "Guest"), "NoGrant", "45 CFR 164.514(d)");
        Verdict.Denied(Office.Ask(Office.Use("Billing"), Activity.Disclosure, "Family", "Litigation", With(Approved)), "NoGrant", "45 CFR 164.514(d)");
    }

    [Fact]
    public void Section_164_514_d_3_ii_what_is_denied_for_another_reason_too_is_denied_and_not_held_for_review() => Verdict.Denied(
        Office.Ask(Reviewed, roles: []), ("RoleNotHeld", "45 CFR 164.514(d)(2)(i)(A)"), ("ReviewRequired", Section));

    [Fact]
    public void Section_164_514_d_4_a_request_that_is_not_routine_is_reviewed_too()
    {
        Facts approved = With(Approved with { Activity = Activity.Request, Recipient = "Plan" });
        Verdict.NeedsReview(Office.Ask(WithoutGrant, Activity.Request, "Plan", "Litigation"), Section);
        Verdict.Allowed(Office.Ask(WithoutGrant, Activity.Request, "Plan", "Litigation", approved), "Charge", "Name");
        Verdict.NeedsReview(Office.Ask(Office.Request("Plan", "Litigation", "\"routine\": false", Criteria)), Section);
        Verdict.Allowed(Office.Ask(Office.Request("Plan", "Litigation", "\"routine\": false", Criteria, "\"Name\", \"Charge\""), approved), "Charge", "Name");
    }

    private static Facts With(ReviewApproval approval) => Office.Known with { Approval = approval };

    private static MinNecessary.Evaluation Ask(ReviewApproval approval) => Office.Ask(Reviewed, With(approval));

    private static MinNecessary.Evaluation AskWithoutGrant(Facts facts) => Office.Ask(WithoutGrant, Activity.Disclosure, "Family", "Litigation", facts);

    private static void Denied(ReviewApproval approval, string code) => Verdict.Denied(Ask(approval), code, Section);
}
