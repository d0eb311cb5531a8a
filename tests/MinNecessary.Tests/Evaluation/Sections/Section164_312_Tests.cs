using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Sections;

/// <summary>45 CFR 164.312(a)(2): unique users, and the emergency access procedure as the evaluator decides it.</summary>
public sealed class Section164_312_Tests
{
    private const string Section = "45 CFR 164.312(a)(2)(ii)";

    private const string Activity = "45 CFR 164.308(a)(1)(ii)(D)";

    private const string Why = "Unresponsive in room 4";

    private const string Procedure = "\"emergency\": { \"roles\": [\"Nurse\"], \"for\": \"PT4H\", \"overrides\": [\"AssignedWork\"] }";

    private static readonly PolicyDocument Ward = Office.Use("Care", $"\"when\": [\"TrainingCurrent\", \"AssignedWork\"], \"hours\": {{ \"from\": \"08:00\", \"to\": \"18:00\" }}, {Procedure}");

    private static readonly Facts NotAssigned = Office.Known with { AssignedWork = false };

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\u2003")]
    public void Section_164_312_a_2_i_an_actor_without_a_unique_id_is_denied(string? actor) =>
        Verdict.Denied(Office.Ask(Office.Use("Billing"), actor: actor), "ActorMissing", "45 CFR 164.312(a)(2)(i)");

    [Fact]
    public void Section_164_312_a_2_ii_a_role_that_is_authorised_beforehand_sets_aside_what_the_policy_says_for_a_time_and_is_reviewed()
    {
        MinNecessary.Evaluation evaluation = Office.Ask(Ward, NotAssigned, Why, Office.Now.AddHours(11), ["Nurse"]);
        Verdict.Obliges(evaluation, ("ReviewEmergencyAccess", Section));
        Assert.Equal("RoleNotHeld, WorkNotAssigned, OutsideHours", Verdict.Codes(evaluation.Waived));
        Assert.Equal(Office.Now.AddHours(15), evaluation.ExpiresAt);
        Assert.True(evaluation.IsEmergency);
    }

    [Fact]
    public void Section_164_312_a_2_ii_what_the_policy_does_not_set_aside_stands_with_all_that_stands_beside_it() => Verdict.Denied(
        Office.Ask(Ward, NotAssigned with { TrainingCurrent = false }, Why, roles: ["Nurse"]),
        ("RoleNotHeld", "45 CFR 164.514(d)(2)(i)(A)"),
        ("TrainingNotCurrent", "45 CFR 164.530(b)"),
        ("WorkNotAssigned", "45 CFR 164.514(d)(2)(ii)"));

    [Fact]
    public void Section_164_312_a_2_ii_whoever_is_not_authorised_beforehand_gets_nothing_by_claiming_one()
    {
        Verdict.Denied(Office.Ask(Ward, NotAssigned, Why), ("WorkNotAssigned", "45 CFR 164.514(d)(2)(ii)"), ("EmergencyNotAuthorized", Section));
        Verdict.Denied(Office.Ask(Ward, NotAssigned, Why, roles: ["nurse", "Officer"]), ("RoleNotHeld", "45 CFR 164.514(d)(2)(i)(A)"), ("WorkNotAssigned", "45 CFR 164.514(d)(2)(ii)"), ("EmergencyNotAuthorized", Section));
        PolicyDocument none = Office.Use("Care", "\"when\": [\"AssignedWork\"]");
        Verdict.Denied(Office.Ask(none, NotAssigned, Why, roles: ["Nurse", "Clerk"]), ("WorkNotAssigned", "45 CFR 164.514(d)(2)(ii)"), ("EmergencyNotAuthorized", Section));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Section_164_312_a_2_ii_an_emergency_without_a_reason_is_none(string why) => Verdict.Denied(
        Office.Ask(Ward, NotAssigned, why, roles: ["Nurse", "Clerk"]), ("WorkNotAssigned", "45 CFR 164.514(d)(2)(ii)"), ("EmergencyReasonMissing", Section));

    [Fact]
    public void Section_164_308_a_1_ii_D_whoever_has_a_review_overdue_claims_no_other()
    {
        Verdict.Denied(Office.Ask(Ward, NotAssigned with { IsEmergencyReviewOverdue = true }, Why, roles: ["Nurse", "Clerk"]), ("WorkNotAssigned", "45 CFR 164.514(d)(2)(ii)"), ("EmergencyReviewOverdue", Activity));
        Verdict.Denied(Office.Ask(Ward, NotAssigned with { IsEmergencyReviewOverdue = null }, Why, roles: ["Nurse", "Clerk"]), ("WorkNotAssigned", "45 CFR 164.514(d)(2)(ii)"), ("EmergencyReviewUnknown", Activity));
    }

    [Fact]
    public void Section_164_312_a_2_ii_a_claim_that_nothing_stands_against_is_no_emergency()
    {
        MinNecessary.Evaluation evaluation = Office.Ask(Ward, Office.Known, Why, roles: ["Nurse", "Clerk"]);
        Verdict.Obliges(evaluation);
        Assert.False(evaluation.IsEmergency);
        Verdict.Allowed(Office.Ask(Ward, Office.Known, "", roles: ["Clerk"]));
    }

    [Fact]
    public void Section_164_312_a_2_ii_an_emergency_makes_no_grant_no_prohibited_category_and_no_review_go_away()
    {
        Verdict.Denied(Office.Ask(Ward, MinNecessary.Policy.Activity.Use, null, "Billing", emergency: Why, roles: ["Nurse"]), "NoGrant", "45 CFR 164.514(d)");
        PolicyDocument reviewed = Office.Disclosure("Hospital", "Care", $"\"routine\": false, \"when\": [\"IdentityVerified\", \"AssignedWork\"], {Procedure}", Section164_514_d_3_Tests.Criteria);
        Verdict.NeedsReview(Office.Ask(reviewed, NotAssigned, Why, roles: ["Nurse"]), "45 CFR 164.514(d)(3)(ii)");
    }

    [Theory]
    [InlineData("Use", null, true)]
    [InlineData("Disclosure", "Hospital", true)]
    [InlineData("Request", "Hospital", true)]
    [InlineData("Disclosure", "Plan", false)]
    [InlineData("Disclosure", "Family", false)]
    [InlineData("Request", "Plan", false)]
    public void Section_164_522_a_1_iii_what_was_agreed_yields_to_emergency_treatment_by_the_entity_or_a_provider(string activity, string? recipient, bool yields)
    {
        PolicyDocument policy = Office.With(Office.Grant(activity, recipient, "Care", Procedure.Replace("\"AssignedWork\"", "", StringComparison.Ordinal)));
        Restriction agreed = new() { Id = "r", Kind = RestrictionKind.Agreed };
        MinNecessary.Evaluation evaluation = Office.Ask(policy, Office.Known with { Restrictions = [agreed, agreed] }, Why, roles: ["Nurse", "Clerk"]);
        if (yields)
        {
            Verdict.Allowed(evaluation, "Diagnosis", "Name");
            Assert.Equal("RecordRestricted", Verdict.Codes(evaluation.Waived));
        }
        else
        {
            Verdict.Denied(evaluation, "RecordRestricted", "45 CFR 164.522(a)(1)");
        }

        Verdict.Denied(Office.Ask(policy, Office.Known with { Restrictions = [agreed with { Kind = RestrictionKind.Other }] }, Why, roles: ["Nurse", "Clerk"]), "RecordRestricted", "45 CFR 164.522(a)(1)");
    }

    [Fact]
    public void Section_164_522_a_1_iii_a_restriction_of_what_is_not_asked_for_is_not_set_aside_and_makes_no_emergency()
    {
        Facts agreed = Office.Known with { Restrictions = [new Restriction { Id = "r", Kind = RestrictionKind.Agreed, Categories = ["Ssn"] }] };
        Verdict.Obliges(Office.Ask(Ward, agreed, Why, roles: ["Nurse", "Clerk"]));
    }

    [Fact]
    public void Section_164_522_a_1_iv_the_provider_is_asked_not_to_use_it_further()
    {
        Facts agreed = Office.Known with { Restrictions = [new Restriction { Id = "r", Kind = RestrictionKind.Agreed, Categories = ["Diagnosis"] }] };
        Verdict.Obliges(
            Office.Ask(Office.Disclosure("Hospital", "Care", Procedure.Replace("\"AssignedWork\"", "", StringComparison.Ordinal)), agreed, Why, roles: ["Nurse", "Clerk"]),
            ("ReviewEmergencyAccess", Section),
            ("AskForNoFurtherUse", "45 CFR 164.522(a)(1)(iv)"));
        Verdict.Obliges(Office.Ask(Ward, agreed, Why, roles: ["Nurse", "Clerk"]), ("ReviewEmergencyAccess", Section));
    }

    [Theory]
    [InlineData("Use", null, true)]
    [InlineData("Disclosure", "Hospital", true)]
    [InlineData("Disclosure", "Family", false)]
    public void Part_2_51_consent_is_not_waited_for_in_a_medical_emergency_of_medical_personnel(string activity, string? recipient, bool yields)
    {
        PolicyDocument policy = Office.With(Office.Grant(activity, recipient, "Care", Procedure.Replace("\"AssignedWork\"", "", StringComparison.Ordinal), "\"SubstanceUse\""));
        MinNecessary.Evaluation evaluation = Office.Ask(policy, Office.Known with { IsFromSubstanceUseProgram = true }, Why, roles: ["Nurse", "Clerk"]);
        if (yields)
        {
            Verdict.Obliges(evaluation, ("ReviewEmergencyAccess", Section));
            Assert.Equal("SubstanceUseConsentMissing", Verdict.Codes(evaluation.Waived));
        }
        else
        {
            Verdict.Denied(evaluation, "SubstanceUseConsentMissing", "42 CFR 2.31");
        }
    }
}
