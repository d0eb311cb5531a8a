using MinNecessary.Policy;

namespace MinNecessary.Tests.Audit;

/// <summary>Exemptions, restrictions, reviews: what stands before a grant, and what is not in one grant.</summary>
public sealed class ProtectionComparisonTests
{
    private const string Coding = "Coding (Use by Coder for Coding): ";
    private const string Submission = "Submission (Disclosure by Liaison to Plan for Coding): ";
    private const string Partly = " A record with a restricted part was refused whole where no view could leave it out, and is now shown without that part.";

    [Fact]
    public void An_exemption_by_itself_opens_nothing_since_it_asks_for_evidence() =>
        Assert.Equal(
            [$"Changes: {Submission}It claims exemption Compliance: the minimum necessary standard does not apply to it, and each decision needs evidence."],
            Compared.Changes("grants.Submission.exemption", "\"Compliance\""));

    [Fact]
    public void An_exemption_by_which_restrictions_yield_widens() =>
        Assert.Equal(
            [
                $"Widens: {Submission}A restriction that was agreed to with the individual no longer holds for it (45 CFR 164.522(a)(1)(i), (v)).",
                $"Widens: {Submission}What was paid for in full out of pocket is no longer kept from it (45 CFR 164.522(a)(1)(vi)).",
                $"Changes: {Submission}It claims exemption RequiredByLaw: the minimum necessary standard does not apply to it, and each decision needs evidence.",
                $"Changes: {Submission}The individual's accounting now lists these disclosures (45 CFR 164.528).",
            ],
            Compared.Changes("grants.Submission.exemption", "\"RequiredByLaw\""));

    [Fact]
    public void An_exemption_that_is_given_up_needs_no_evidence_any_more_and_widens()
    {
        Assert.Contains($"Widens: {Submission}It no longer claims exemption Compliance, and needs no evidence of it any more.", Compared.Back("grants.Submission.exemption", "\"Compliance\""));
        Assert.Equal([$"Changes: {Coding}It claims exemption Authorization: the minimum necessary standard does not apply to it, and each decision needs evidence.{Partly}"], Compared.Changes("grants.Coding.exemption", "\"Authorization\""));
    }

    [Fact]
    public void A_purpose_of_another_basis_loses_what_stood_before_it() =>
        Assert.Equal(
            [
                $"Widens: {Coding}An emergency now sets aside agreed restrictions and the consent for substance use disorder records (45 CFR 164.522(a)(1)(iii), 42 CFR 2.51(a)).",
                $"Widens: {Submission}What was paid for in full out of pocket is no longer kept from it (45 CFR 164.522(a)(1)(vi)).",
                "Widens: Reviewed disclosures to Plan for Coding: What was paid for in full out of pocket is no longer kept from it (45 CFR 164.522(a)(1)(vi)).",
                "Changes: Purpose Coding belongs to Treatment, and belonged to Payment.",
            ],
            Compared.Changes("purposes.Coding.basis", "\"Treatment\""));

    [Fact]
    public void A_purpose_that_is_no_longer_payment_is_accounted_for()
    {
        string[] changes = Compared.Changes("purposes.Coding.basis", "\"Other\"");
        Assert.Contains($"Changes: {Submission}The individual's accounting now lists these disclosures (45 CFR 164.528).", changes);
        Assert.Contains($"Narrows: {Submission}A consent for all treatment, payment and operations no longer covers substance use disorder records for it (42 CFR 2.31).", changes);
    }

    [Fact]
    public void A_recipient_that_is_no_plan_any_more_is_told_what_was_paid_out_of_pocket()
    {
        string[] changes = Compared.Changes("recipients.Plan.kind", "\"Provider\"");
        Assert.Contains($"Widens: {Submission}What was paid for in full out of pocket is no longer kept from it (45 CFR 164.522(a)(1)(vi)).", changes);
        Assert.Contains("Changes: Recipient Plan is of kind Provider, and was of kind HealthPlan.", changes);
        Assert.Contains("Widens: Reviewed disclosures to Agency no longer need an agreement in force.", Compared.Changes("recipients.Agency.kind", "\"Other\""));
        Assert.Contains("Narrows: Reviewed disclosures to Agency now need an agreement in force.", Compared.Back("recipients.Agency.kind", "\"Other\""));
    }

    [Theory]
    [InlineData("restrictions.State", null, "Widens: Restriction State (State Code 1) is gone: Diagnosis and what is labelled Staff are no longer withheld from grant Submission, grant Research, reviewed disclosures to Plan and reviewed disclosures to Agency.")]
    [InlineData("restrictions.State.labels", "[]", "Widens: Restriction State (State Code 1) restricts less: what is labelled Staff is no longer withheld from grant Submission, grant Research, reviewed disclosures to Plan and reviewed disclosures to Agency.")]
    [InlineData("restrictions.State.recipients", """["Plan"]""", "Widens: Restriction State (State Code 1) restricts less: Diagnosis and what is labelled Staff are no longer withheld from grant Research and reviewed disclosures to Agency.")]
    [InlineData("restrictions.State.unless", "\"TrainingCurrent\"", "Widens: Restriction State (State Code 1) is now lifted by TrainingCurrent: Diagnosis and what is labelled Staff are no longer withheld from grant Submission, grant Research, reviewed disclosures to Plan and reviewed disclosures to Agency.")]
    [InlineData("restrictions.State.citation", "\"State Code 2\"", "Changes: Restriction State (State Code 2) reads differently, and withholds the same.")]
    [InlineData("restrictions.State.yieldsTo", """["Treatment"]""", "Changes: Restriction State (State Code 1) reads differently, and withholds the same.")]
    [InlineData("restrictions.New", """{ "withhold": ["Biometric"], "citation": "A law" }""", "Narrows: Restriction New (A law) is new: Biometric is now withheld from reviewed disclosures to Plan and reviewed disclosures to Agency.")]
    [InlineData("restrictions.New", """{ "withhold": ["Biometric"], "activities": ["Use"], "citation": "A law" }""", "Changes: Restriction New (A law) is new, and withholds nothing that was shown.")]
    [InlineData("restrictions.New", """{ "withhold": ["Charge"], "activities": ["Use"], "unless": "OnSite", "citation": "A law" }""", "Narrows: Restriction New (A law) is new unless OnSite: Charge is now withheld from grant Coding.")]
    public void A_restriction_is_compared_by_what_it_withholds_from_whom(string path, string? json, string expected) => Assert.Contains(expected, Compared.Changes(path, json));

    [Fact]
    public void A_restriction_that_yields_to_a_grants_exemption_restricts_less()
    {
        PolicyDocument before = Compared.With("grants.Submission.exemption", "\"RequiredByLaw\"");
        PolicyDocument after = Compared.With(policy =>
        {
            Compared.Set(policy, "grants.Submission.exemption", "\"RequiredByLaw\"");
            Compared.Set(policy, "restrictions.State.yieldsTo", """["RequiredByLaw"]""");
        });
        Assert.Equal(
            ["Widens: Restriction State (State Code 1) restricts less: Diagnosis and what is labelled Staff are no longer withheld from grant Submission."],
            PolicyComparison.Compare(before, after).Changes.Select(change => change.ToString()));
        Assert.Equal(
            ["Narrows: Restriction State (State Code 1) restricts more unless OnSite: Diagnosis and what is labelled Staff are now withheld from grant Submission."],
            PolicyComparison.Compare(after, before).Changes.Select(change => change.ToString()));
    }

    [Fact]
    public void What_is_disclosed_to_the_individual_needs_no_consent()
    {
        PolicyDocument before = Compared.With(ToIndividual);
        PolicyDocument after = Compared.With(policy =>
        {
            ToIndividual(policy);
            Compared.Set(policy, "grants.Submission.exemption", "\"Individual\"");
        });
        Assert.Contains($"Widens: {Submission}Substance use disorder records no longer need a consent for it (42 CFR 2.31).", PolicyComparison.Compare(before, after).Changes.Select(change => change.ToString()));

        static void ToIndividual(System.Text.Json.Nodes.JsonObject policy)
        {
            Compared.Set(policy, "recipients.Plan.kind", "\"Individual\"");
            Compared.Set(policy, "grants.Submission.reliance", null);
        }
    }

    [Fact]
    public void An_emergency_is_one_of_treatment_toward_a_provider_and_toward_no_other_party()
    {
        PolicyDocument[] policies = [.. new[] { "Other", "HealthPlan", "Provider" }.Select(kind => Compared.With(policy =>
        {
            Compared.Set(policy, "purposes.Coding.basis", "\"Treatment\"");
            Compared.Set(policy, "recipients.Plan.kind", $"\"{kind}\"");
            Compared.Set(policy, "grants.Submission.reliance", null);
            Compared.Set(policy, "grants.Submission.emergency", """{ "roles": ["Nurse"], "for": "PT1H" }""");
        }))];
        const string Lifted = $"Widens: {Submission}An emergency now sets aside agreed restrictions and the consent for substance use disorder records (45 CFR 164.522(a)(1)(iii), 42 CFR 2.51(a)).";
        Assert.Contains(Lifted, PolicyComparison.Compare(policies[0], policies[2]).Changes.Select(change => change.ToString()));
        Assert.DoesNotContain(Lifted, PolicyComparison.Compare(policies[0], policies[1]).Changes.Select(change => change.ToString()));
    }

    [Fact]
    public void Two_restrictions_that_withhold_together_what_one_withheld_are_as_narrow()
    {
        string[] changes = Compared.Changes("restrictions", """
            {
              "OfCategories": { "withhold": ["Diagnosis"], "activities": ["Disclosure"], "unless": "OnSite", "citation": "State Code 1" },
              "OfLabels": { "labels": ["Staff"], "activities": ["Disclosure"], "unless": "OnSite", "citation": "State Code 1" }
            }
            """);
        Assert.All(changes, change => Assert.StartsWith("Changes: Restriction", change, StringComparison.Ordinal));
        Assert.Equal(3, changes.Length);
    }

    [Fact]
    public void What_may_be_restricted_by_itself_has_the_record_shown_that_was_refused()
    {
        Assert.Equal(
            ["Widens: Diagnosis may now be restricted by itself: a record for which it is was refused whole, and is now shown without it, under Coding and Submission."],
            Compared.Changes("restrictable", """["Charge", "Diagnosis"]"""));
        Assert.Equal(["Changes: Photograph may now be restricted by itself: a record for which it is was refused whole, and is now shown without it. No grant shows anything otherwise for it."], Compared.Changes("restrictable", """["Charge", "Photograph"]"""));
        Assert.Equal(
            ["Narrows: Charge may no longer be restricted by itself: a record for which it is was shown without it, and is now refused whole, under Coding and Submission."],
            Compared.Changes("restrictable", "[]"));
        Assert.Contains("Widens: The policy no longer has 'restrictable': what is shown no longer waits until the individual's restrictions are known.", Compared.Changes("restrictable", null));
        Assert.Contains("Narrows: The policy now has 'restrictable': nothing is shown before the individual's restrictions are known.", Compared.Back("restrictable", null));
    }

    [Theory]
    [InlineData("criteria.Disclosures.reviewer", "\"Nurse\"", "Widens: Nurse approves disclosures one by one in place of Officer.")]
    [InlineData("criteria.Disclosures.validFor", "\"P8D\"", "Widens: An approval of disclosures holds for 8 days at most, and held for 7 days.")]
    [InlineData("criteria.Disclosures.validFor", "\"P1D\"", "Narrows: An approval of disclosures holds for 1 day at most, and held for 7 days.")]
    [InlineData("criteria.Disclosures.questions", """["Who asks?", "What for?"]""", "Narrows: A review of disclosures now answers: What for?")]
    [InlineData("criteria.Requests", """{ "activity": "Request", "reviewer": "Officer", "questions": ["Why?"], "validFor": "P7D" }""", "Widens: Officer may now approve requests one by one that no grant covers, of any category; they were denied.")]
    [InlineData("recipients.Court", """{ "kind": "PublicOfficial" }""", "Widens: Recipient Court is new. A person may now approve, one by one, what is asked with it. An individual's restriction that names it was not understood, and denied; it now withholds what it covers.")]
    [InlineData("roles.Clerk", """{ "description": "Files" }""", "Widens: Role Clerk is new. A person may now approve, one by one, what is asked with it.")]
    [InlineData("categories", """{ "Fertility": { "description": "Care" } }""", "Widens: Category Fertility is new. A person may now approve, one by one, what is asked with it. An individual's restriction that names it was not understood, and denied; it now withholds what it covers.")]
    public void What_a_person_may_approve_is_compared_too(string path, string? json, string expected) => Assert.Equal([expected], Compared.Changes(path, json));

    [Fact]
    public void Where_no_criteria_are_in_both_policies_a_new_name_has_restrictions_understood_and_no_more()
    {
        PolicyDocument before = Compared.With(Without);
        PolicyDocument after = Compared.With(policy =>
        {
            Without(policy);
            Compared.Set(policy, "recipients.Court", """{ "kind": "PublicOfficial" }""");
            Compared.Set(policy, "roles.Clerk", """{ "description": "Files" }""");
        });
        Assert.Equal(["Widens: Recipient Court is new. An individual's restriction that names it was not understood, and denied; it now withholds what it covers.", "Changes: Role Clerk is new."], PolicyComparison.Compare(before, after).Changes.Select(change => change.ToString()));
        Assert.Equal(["Narrows: Recipient Court is gone. An individual's restriction that names it is no longer understood, and denies.", "Changes: Role Clerk is gone."], PolicyComparison.Compare(after, before).Changes.Select(change => change.ToString()));
        Assert.Contains("Narrows: Nobody may approve disclosures one by one any more: what no grant covers is denied.", Compared.Changes(before));

        static void Without(System.Text.Json.Nodes.JsonObject policy)
        {
            Compared.Set(policy, "criteria", null);
            Compared.Set(policy, "grants.Research", null);
        }
    }
}
