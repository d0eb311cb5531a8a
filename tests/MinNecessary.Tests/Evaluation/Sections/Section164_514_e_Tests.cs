using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Sections;

/// <summary>45 CFR 164.514(b), (c), (e) and HITECH 13405(b): de-identified data, a limited data set, and that the lower rung is preferred.</summary>
public sealed class Section164_514_e_Tests
{
    private const string Limited = "\"preset\": \"LimitedDataSet\", \"when\": [\"AgreementInForce\", \"IdentityVerified\"]";

    [Theory]
    [InlineData("Study")]
    [InlineData("Registry")]
    [InlineData("Audit")]
    public void Section_164_514_e_3_i_a_limited_data_set_is_for_research_public_health_and_operations(string purpose)
    {
        MinNecessary.Evaluation evaluation = Office.Ask(Office.Disclosure("Family", purpose, Limited), Office.Known with { AgreementId = "dua-1" });
        Verdict.Allowed(evaluation);
        Assert.Contains("BirthDate", evaluation.Categories);
        Assert.Equal(["dua-1"], evaluation.EvidenceIds);
        Assert.Empty(evaluation.Categories.Intersect(["Name", "Ssn", "MedicalRecordNumber", "StreetAddress", "Telephone", "FreeText"]));
    }

    [Theory]
    [InlineData("Billing")]
    [InlineData("Care")]
    [InlineData("Litigation")]
    public void Section_164_514_e_3_i_it_is_for_nothing_else(string purpose)
    {
        Assert.False(PolicyDocument.TryParse(Office.Text(Office.Grant("Disclosure", "Family", purpose, Limited)), out _, out IReadOnlyList<PolicyError> errors));
        Assert.Equal("MN0123", Assert.Single(errors).Id);
    }

    [Fact]
    public void Section_164_514_e_4_it_needs_a_data_use_agreement_and_it_is_known_which()
    {
        PolicyDocument policy = Office.Disclosure("Family", "Study", Limited);
        Verdict.Denied(Office.Ask(policy, Office.Known with { AgreementId = null }), "DataUseAgreementMissing", "45 CFR 164.514(e)(4)");
        Verdict.Denied(Office.Ask(policy, Office.Known with { AgreementId = " " }), "DataUseAgreementMissing", "45 CFR 164.514(e)(4)");
        Verdict.Denied(Office.Ask(policy, (Office.Known with { AgreementId = "dua-1" }).And(new Facts { AgreementId = "dua-2" })), "FactsDisagree", "45 CFR 164.514(e)(4)");
        Verdict.Denied(Office.Ask(policy, Office.Known with { AgreementId = "dua-1", AgreementInForce = false }), "AgreementNotInForce", "45 CFR 164.504(e)");
    }

    [Fact]
    public void Section_164_514_e_4_no_emergency_sets_its_agreement_aside()
    {
        string grant = Office.Grant("Disclosure", "Family", "Study", $"{Limited}, \"emergency\": {{ \"roles\": [\"Nurse\"], \"for\": \"PT1H\", \"overrides\": [\"AgreementInForce\"] }}");
        Assert.False(PolicyDocument.TryParse(Office.Text(grant), out _, out IReadOnlyList<PolicyError> errors));
        Assert.Equal("MN0124", Assert.Single(errors).Id);
    }

    [Fact]
    public void Section_164_514_b_2_de_identified_data_holds_no_identifier()
    {
        MinNecessary.Evaluation evaluation = Office.Ask(Office.Use("Audit", "\"preset\": \"SafeHarbor\""));
        Verdict.Allowed(evaluation);
        Assert.Empty(evaluation.Categories.Intersect(["Name", "City", "Ssn", "MedicalRecordNumber", "Email", "FreeText", "Facility", "Coverage", "OtherUniqueIdentifier"]));
        Assert.Equal(("BirthYear", "Zip3", "Year"), (evaluation.Grant!.Mask["BirthDate"], evaluation.Grant.Mask["ZipCode"], evaluation.Grant.Mask["ServiceDate"]));
    }

    [Theory]
    [InlineData("Pseudonym")]
    [InlineData("Last4")]
    public void Section_164_514_c_a_code_that_is_derived_from_the_person_is_refused_in_de_identified_data(string mask)
    {
        string grant = Office.Grant("Use", null, "Audit", $"\"preset\": \"SafeHarbor\", \"mask\": {{ \"MedicalRecordNumber\": \"{mask}\" }}");
        Assert.False(PolicyDocument.TryParse(Office.Text(grant), out _, out IReadOnlyList<PolicyError> errors));
        Assert.Equal("MN0122", Assert.Single(errors).Id);
    }

    [Theory]
    [InlineData("Use", null, "Billing", "\"State\", \"Charge\"", "", "DeidentifiedDataWouldServe")]
    [InlineData("Disclosure", "Plan", "Billing", "\"Diagnosis\"", "\"mask\": { \"ServiceDate\": \"Year\", \"Ssn\": \"Redact\", \"ZipCode\": \"Zip3\" }", "DeidentifiedDataWouldServe")]
    [InlineData("Use", null, "Audit", "\"Diagnosis\", \"ServiceDate\", \"City\"", "", "LimitedDataSetWouldServe")]
    [InlineData("Disclosure", "Family", "Study", "\"ZipCode\"", "", "LimitedDataSetWouldServe")]
    [InlineData("Use", null, "Billing", "\"Diagnosis\", \"ServiceDate\"", "", null)]
    [InlineData("Use", null, "Audit", "\"Diagnosis\", \"Name\"", "", null)]
    [InlineData("Use", null, "Audit", "\"Diagnosis\"", "\"mask\": { \"Ssn\": \"Last4\" }", null)]
    [InlineData("Use", null, "Billing", "\"Diagnosis\"", "\"mask\": { \"BirthDate\": \"BirthYear\" }", "DeidentifiedDataWouldServe")]
    [InlineData("Use", null, "Billing", "\"Diagnosis\"", "\"mask\": { \"BirthDate\": \"Year\" }", null)] // Of the very old, the year is an identifier too.
    [InlineData("Use", null, "Audit", "", "", null)]
    public void Hitech_13405_b_it_is_said_where_a_lower_rung_would_serve(string activity, string? recipient, string purpose, string disclose, string more, string? advisory)
    {
        MinNecessary.Evaluation evaluation = Office.Ask(Office.With(Office.Grant(activity, recipient, purpose, more, disclose)));
        Verdict.Advises(evaluation, advisory is null ? [] : [(advisory, "HITECH 13405(b)")]);
    }
}
