using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Sections;

/// <summary>45 CFR 164.522(a): the individual's restrictions, what each yields to, and how each ends.</summary>
public sealed class Section164_522_Tests
{
    private const string Section = "45 CFR 164.522(a)(1)";

    private const string Restrictable = "\"restrictable\": [\"Diagnosis\"]";

    [Theory]
    [InlineData("Disclosure", "Plan", "Billing", true)] // the claim
    [InlineData("Disclosure", "House", "Billing", true)] // on its way to the plan
    [InlineData("Request", "Plan", "Billing", true)] // eligibility, prior authorization
    [InlineData("Disclosure", "Plan", "Audit", true)]
    [InlineData("Disclosure", "Plan", "Care", false)]
    [InlineData("Disclosure", "Plan", "Registry", false)]
    [InlineData("Disclosure", "Agency", "Billing", false)]
    [InlineData("Disclosure", "Hospital", "Billing", false)]
    [InlineData("Disclosure", "Patient", "Billing", false)]
    [InlineData("Use", null, "Billing", false)]
    public void Section_164_522_a_1_vi_what_was_paid_in_full_is_kept_from_a_health_plan_for_payment_and_operations(string activity, string? recipient, string purpose, bool isRestricted)
    {
        PolicyDocument policy = Office.With(Office.Grant(activity, recipient, purpose), Restrictable);
        Restriction paid = new() { Id = "r", Kind = RestrictionKind.PaidInFull };
        MinNecessary.Evaluation byLine = Ask(policy, paid);
        Verdict.Allowed(byLine, "Diagnosis", "Name");
        Assert.Equal(isRestricted, byLine.WithheldLabels.Contains("PaidInFull"));
        Assert.Equal(isRestricted, byLine.LabelsThatHaveToBeCarried.Contains("PaidInFull"));
        Verdict.Allowed(Ask(policy, paid with { Categories = ["Diagnosis"] }), isRestricted ? ["Name"] : ["Diagnosis", "Name"]);
    }

    [Fact]
    public void Section_164_522_a_1_vi_it_yields_to_what_is_required_by_law_and_to_nothing_else()
    {
        Restriction paid = new() { Id = "r", Kind = RestrictionKind.PaidInFull, Categories = ["Name"] };
        Facts byLaw = Office.Known with { Exemptions = [new ExemptionEvidence(Exemption.RequiredByLaw, "e"), new ExemptionEvidence(Exemption.Compliance, "e")] };
        Verdict.Allowed(Ask(Office.Disclosure("Plan", "Billing", "\"exemption\": \"RequiredByLaw\""), byLaw, paid), "Diagnosis", "Name");
        Verdict.Denied(Ask(Office.Disclosure("Plan", "Billing", "\"exemption\": \"Compliance\", \"transaction\": \"837P\""), byLaw, paid), "RestrictedCategory", Section);
    }

    [Fact]
    public void Section_164_522_a_1_iii_what_was_agreed_restricts_treatment_payment_and_operations()
    {
        Restriction agreed = new() { Id = "r", Kind = RestrictionKind.Agreed, Categories = ["Name"] };
        Assert.All(new[] { "Care", "Billing", "Audit" }, purpose => Verdict.Denied(Ask(Office.Use(purpose), agreed), "RestrictedCategory", Section));
        Verdict.Denied(Ask(Office.Use("Billing"), agreed with { Categories = [] }), "RecordRestricted", Section);
    }

    [Fact]
    public void Section_164_522_a_1_i_B_what_was_agreed_restricts_what_those_close_to_the_individual_are_told()
    {
        Restriction agreed = new() { Id = "r", Kind = RestrictionKind.Agreed, Recipients = ["Family"] };
        Verdict.Denied(Ask(Office.Disclosure("Family", "Litigation"), agreed), "RecordRestricted", Section);
    }

    [Theory]
    [InlineData("Disclosure", "Official", "Litigation", "Secretary")]
    [InlineData("Disclosure", "Official", "Litigation", "RequiredByLaw")]
    [InlineData("Disclosure", "Patient", "Billing", "Individual")]
    [InlineData("Disclosure", "Official", "Registry", null)]
    [InlineData("Use", null, "Study", null)]
    public void Section_164_522_a_1_v_what_was_agreed_does_not_prevent_what_the_rule_requires_or_164_512_permits(string activity, string? recipient, string purpose, string? exemption)
    {
        Facts facts = exemption is null ? Office.Known : Office.Known with { Exemptions = [new ExemptionEvidence(Enum.Parse<Exemption>(exemption), "e")] };
        PolicyDocument policy = Office.With(Office.Grant(activity, recipient, purpose, exemption is null ? "" : $"\"exemption\": \"{exemption}\""));
        Verdict.Allowed(Ask(policy, facts, new Restriction { Id = "r", Kind = RestrictionKind.Agreed }), "Diagnosis", "Name");
        Verdict.Denied(Ask(policy, facts, new Restriction { Id = "r", Kind = RestrictionKind.Other }), "RecordRestricted", Section);
    }

    [Fact]
    public void Section_164_522_a_2_the_individual_ends_a_restriction_and_the_entity_alone_ends_nothing()
    {
        Restriction restriction = new() { Id = "r", Kind = RestrictionKind.Agreed };
        Verdict.Allowed(Ask(Office.Use("Billing"), restriction with { EndedBy = RestrictionEnd.Individual, EndedOn = Office.Today }));
        Restriction[] going =
        [
            restriction with { EndedBy = RestrictionEnd.Individual, EndedOn = Office.Today.AddDays(1) },
            restriction with { EndedBy = RestrictionEnd.Individual },
            restriction with { EndedBy = RestrictionEnd.Entity, EndedOn = Office.Today.AddDays(-9) },
            restriction with { EndedOn = Office.Today.AddDays(-9) },
        ];
        Assert.All(going, each => Verdict.Denied(Ask(Office.Use("Billing"), each), "RecordRestricted", Section));
        Assert.All(going, each => Assert.Contains("PaidInFull", Ask(Office.Disclosure("Plan", "Billing"), each with { Kind = RestrictionKind.PaidInFull }).WithheldLabels));
    }

    [Fact]
    public void Section_164_522_a_1_a_category_that_views_can_do_without_is_withheld_and_another_one_denies_the_record()
    {
        PolicyDocument policy = Office.Disclosure("Plan", "Billing", policy: Restrictable);
        MinNecessary.Evaluation withheld = Ask(policy, new Restriction { Id = "r", Kind = RestrictionKind.Other, Categories = ["Diagnosis", "Ssn"] });
        Verdict.Allowed(withheld, "Name");
        Assert.Equal(["Diagnosis"], withheld.WithheldCategories);
        Verdict.Denied(Ask(policy, new Restriction { Id = "r", Kind = RestrictionKind.Other, Categories = ["Name"] }), "RestrictedCategory", Section);
    }

    [Fact]
    public void Section_164_522_a_1_a_restriction_is_about_its_recipients_and_purposes()
    {
        Restriction toward = new() { Id = "r", Kind = RestrictionKind.Other, Recipients = ["Plan"], Purposes = ["Billing"] };
        Verdict.Denied(Ask(Office.Disclosure("Plan", "Billing"), toward), "RecordRestricted", Section);
        Verdict.Allowed(Ask(Office.Disclosure("Hospital", "Billing"), toward));
        Verdict.Allowed(Ask(Office.Disclosure("Plan", "Audit"), toward));
        Verdict.Allowed(Ask(Office.Use("Billing"), toward));
    }

    [Fact]
    public void Section_164_522_a_1_nobody_has_looked_for_restrictions()
    {
        Facts unknown = Office.Known with { Restrictions = null };
        Verdict.Denied(Office.Ask(Office.Use("Billing", policy: Restrictable), unknown), "RestrictionsUnknown", Section);
        Verdict.Denied(Office.Ask(Office.Use("Billing", policy: "\"restrictable\": []"), unknown), "RestrictionsUnknown", Section);
        Verdict.Allowed(Office.Ask(Office.Use("Billing"), unknown));
    }

    [Fact]
    public void Section_160_203_b_a_restriction_of_another_law_holds_for_everyone_and_says_what_it_yields_to()
    {
        const string Law = "\"restrictable\": [\"Diagnosis\"], \"conditions\": { \"Consented\": { \"description\": \"c\" } }, \"restrictions\": { \"State\": { \"withhold\": [\"Diagnosis\"], \"labels\": [\"PaidInFull\"], \"activities\": [\"Disclosure\"], \"recipients\": [\"Plan\", \"Official\"], \"unless\": \"Consented\", \"yieldsTo\": [\"RequiredByLaw\"], \"citation\": \"State law 1\" } }";
        MinNecessary.Evaluation restricted = Office.Ask(Office.Disclosure("Plan", "Billing", policy: Law));
        Verdict.Allowed(restricted, "Name");
        Assert.Equal(["PaidInFull"], restricted.LabelsThatHaveToBeCarried);
        Verdict.Allowed(Office.Ask(Office.Disclosure("Hospital", "Billing", policy: Law)), "Diagnosis", "Name");
        Verdict.Allowed(Office.Ask(Office.Use("Billing", policy: Law)), "Diagnosis", "Name");
        Verdict.Allowed(Office.Ask(Office.Disclosure("Plan", "Billing", policy: Law), Holding(true)), "Diagnosis", "Name");
        Verdict.Allowed(Office.Ask(Office.Disclosure("Plan", "Billing", policy: Law), Holding(false)), "Name");
        Facts order = Office.Known with { Exemptions = [new ExemptionEvidence(Exemption.RequiredByLaw, "e"), new ExemptionEvidence(Exemption.Secretary, "e")] };
        Verdict.Allowed(Office.Ask(Office.Disclosure("Official", "Litigation", "\"exemption\": \"RequiredByLaw\"", Law), order), "Diagnosis", "Name");
        Verdict.Allowed(Office.Ask(Office.Disclosure("Official", "Litigation", "\"exemption\": \"Secretary\"", Law), order), "Name");
    }

    [Fact]
    public void The_reproductive_health_attestation_was_vacated_so_that_only_a_state_s_law_restricts()
    {
        PolicyDocument none = Office.Disclosure("Official", "Litigation", disclose: "\"Name\", \"ReproductiveHealth\"");
        Verdict.Allowed(Office.Ask(none), "Name", "ReproductiveHealth");
        PolicyDocument state = Office.Disclosure("Official", "Litigation", policy: "\"restrictions\": { \"State\": { \"withhold\": [\"ReproductiveHealth\"], \"citation\": \"State law 2\" } }", disclose: "\"Name\", \"ReproductiveHealth\"");
        Verdict.Denied(Office.Ask(state), "RestrictedCategory", Section);
    }

    private static Facts Holding(bool holds) => Office.Known with { Conditions = new Dictionary<string, bool> { ["Consented"] = holds } };

    private static MinNecessary.Evaluation Ask(PolicyDocument policy, Restriction restriction) => Ask(policy, Office.Known, restriction);

    private static MinNecessary.Evaluation Ask(PolicyDocument policy, Facts facts, Restriction restriction) => Office.Ask(policy, facts with { Restrictions = [restriction] });
}
