using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Sections;

/// <summary>45 CFR 164.502(b)(2): the six cases in which the minimum necessary does not apply, each with its evidence.</summary>
public sealed class Section164_502_b_2_Tests
{
    private const string Section = "45 CFR 164.502(b)(2)";

    public static TheoryData<string, string, string> Exemptions() => new()
    {
        { "Treatment", "Hospital", "Care" },
        { "Individual", "Patient", "Billing" },
        { "Secretary", "Official", "Litigation" },
        { "RequiredByLaw", "Official", "Litigation" },
        { "Compliance", "Plan", "Billing" },
    };

    [Theory]
    [MemberData(nameof(Exemptions))]
    public void Section_164_502_b_2_an_exemption_holds_with_its_evidence_and_is_recorded(string exemption, string recipient, string purpose)
    {
        MinNecessary.Evaluation evaluation = Office.Ask(Claiming(exemption, recipient, purpose), With(Enum.Parse<Exemption>(exemption)));
        Verdict.Allowed(evaluation, "Diagnosis", "Name");
        Assert.Equal(Enum.Parse<Exemption>(exemption), evaluation.Exemption);
        Assert.Equal(["evidence-1"], evaluation.EvidenceIds);
    }

    [Theory]
    [MemberData(nameof(Exemptions))]
    public void Section_164_502_b_2_an_exemption_without_its_evidence_does_not_hold(string exemption, string recipient, string purpose)
    {
        PolicyDocument policy = Claiming(exemption, recipient, purpose);
        Exemption other = exemption == "Compliance" ? Exemption.RequiredByLaw : Exemption.Compliance;
        Facts[] without = [Office.Known, With(other), With(Enum.Parse<Exemption>(exemption), " "), With(Exemption.Authorization), With(default), With((Exemption)99)];
        Assert.All(without, facts => Verdict.Denied(Office.Ask(policy, facts), "ExemptionEvidenceMissing", Section));
    }

    [Fact]
    public void Section_164_502_b_2_the_set_of_exemptions_is_closed() =>
        Assert.Equal(["Treatment", "Individual", "Authorization", "Secretary", "RequiredByLaw", "Compliance"], Enum.GetNames<Exemption>());

    [Theory]
    [InlineData("Use", null, "Care", "Treatment")]
    [InlineData("Disclosure", "Plan", "Care", "Treatment")]
    [InlineData("Disclosure", "Hospital", "Billing", "Treatment")]
    [InlineData("Use", null, "Billing", "Individual")]
    [InlineData("Disclosure", "Family", "Billing", "Individual")]
    [InlineData("Request", "Patient", "Billing", "Individual")]
    [InlineData("Disclosure", "Plan", "Billing", "Secretary")]
    [InlineData("Request", "Plan", "Billing", "RequiredByLaw")]
    [InlineData("Request", "Plan", "Billing", "Authorization")]
    [InlineData("Request", "Plan", "Billing", "Compliance")]
    public void Section_164_502_b_2_i_to_vi_a_grant_cannot_claim_what_does_not_cover_it(string activity, string? recipient, string purpose, string exemption)
    {
        string text = Office.Text(Office.Grant(activity, recipient, purpose, $"\"exemption\": \"{exemption}\""));
        Assert.False(PolicyDocument.TryParse(text, out _, out IReadOnlyList<PolicyError> errors));
        Assert.Equal("MN0130", Assert.Single(errors).Id);
    }

    [Fact]
    public void Section_164_502_b_2_i_the_use_for_treatment_within_the_entity_is_limited_to_its_grant()
    {
        MinNecessary.Evaluation evaluation = Office.Ask(Office.Use("Care", disclose: "\"Name\""), With(Exemption.Treatment));
        Verdict.Allowed(evaluation, "Name");
        Assert.Null(evaluation.Exemption);
    }

    [Fact]
    public void Section_164_502_b_2_i_a_request_by_a_provider_for_treatment_is_exempt() =>
        Assert.Equal(Exemption.Treatment, Office.Ask(Office.Request("Plan", "Care", "\"exemption\": \"Treatment\""), With(Exemption.Treatment)).Exemption);

    [Fact]
    public void Section_164_502_b_2_iii_an_authorization_is_no_evidence_that_an_application_may_just_state() =>
        Verdict.Denied(Office.Ask(Office.Disclosure("Family", "Litigation", "\"exemption\": \"Authorization\""), With(Exemption.Authorization)), "AuthorizationMissing", "45 CFR 164.508(a)");

    [Fact]
    public void Section_164_502_b_2_vi_a_standard_transaction_and_a_screen_are_decided_by_activity_and_recipient_and_not_by_role()
    {
        PolicyDocument policy = Office.With(string.Join(", ",
            Office.Grant("Disclosure", "House", "Billing", "\"exemption\": \"Compliance\", \"transaction\": \"837P\"", "\"Ssn\", \"Name\"", "Transaction"),
            Office.Grant("Use", null, "Billing", "\"mask\": { \"Ssn\": \"Last4\" }", "\"Name\"", "Screen")));
        MinNecessary.Evaluation transaction = Office.Ask(policy, Activity.Disclosure, "House", "Billing", With(Exemption.Compliance));
        MinNecessary.Evaluation screen = Office.Ask(policy, Activity.Use, null, "Billing", With(Exemption.Compliance));
        Assert.Equal((Exemption.Compliance, "837P", 0), (transaction.Exemption, transaction.Grant!.Transaction, transaction.Grant.Mask.Count));
        Assert.Equal(((Exemption?)null, (string?)null, "Last4"), (screen.Exemption, screen.Grant!.Transaction, screen.Grant.Mask["Ssn"]));
    }

    [Fact]
    public void Section_164_502_b_2_what_two_papers_show_rests_on_both_in_one_order()
    {
        PolicyDocument policy = Claiming("RequiredByLaw", "Official", "Litigation");
        ExemptionEvidence[] papers = [new(Exemption.RequiredByLaw, "order-2"), new(Exemption.RequiredByLaw, "order-1"), new(Exemption.RequiredByLaw, "order-2")];
        Assert.Equal(["order-1", "order-2"], Office.Ask(policy, Office.Known with { Exemptions = papers }).EvidenceIds);
        Assert.Equal(["order-1", "order-2"], Office.Ask(policy, Office.Known with { Exemptions = [.. papers.Reverse()] }).EvidenceIds);
    }

    private static PolicyDocument Claiming(string exemption, string recipient, string purpose) => Office.Disclosure(recipient, purpose, $"\"exemption\": \"{exemption}\"");

    private static Facts With(Exemption exemption, string id = "evidence-1") => Office.Known with { Exemptions = [new ExemptionEvidence(exemption, id)] };
}
