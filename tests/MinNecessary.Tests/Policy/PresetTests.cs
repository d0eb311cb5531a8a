using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>What a preset shows, held to the regulation's lists, which are written down here a second time.</summary>
public sealed class PresetTests
{
    // 45 CFR 164.514(b)(2)(i): the letters (A) to (R), by our categories, and what is withheld or masked beyond them.
    private static readonly string[] Identifiers =
    [
        "Name", "StreetAddress", "City", "Telephone", "Fax", "Email", "Ssn", "MedicalRecordNumber", "HealthPlanBeneficiaryNumber", "AccountNumber",
        "LicenseNumber", "VehicleIdentifier", "DeviceIdentifier", "Url", "IpAddress", "Biometric", "Photograph", "OtherUniqueIdentifier", "FreeText",
        "AuthorizationNumber", "BankAccount", "PaymentCard", "ClinicalNote",
    ];

    private static readonly string[] Prohibited = ["PsychotherapyNote", "SubstanceUseCounselingNote"];

    private static readonly string[] SpeciallyProtected = ["SubstanceUse", "GeneticInformation", "Hiv", "MentalHealth", "ReproductiveHealth"];

    private static readonly string[] Places = ["Facility", "Provider", "Coverage"];

    private static readonly string[] DatesOfCare = ["DeathDate", "AdmissionDate", "DischargeDate", "ServiceDate", "OtherDate"];

    [Fact]
    public void Safe_Harbor_shows_no_identifier()
    {
        GrantDefinition grant = Parse("\"preset\": \"SafeHarbor\"");

        Assert.All([.. Identifiers, .. Prohibited, .. SpeciallyProtected, .. Places], category => AssertWithheld(grant, category));
        Assert.All(DatesOfCare, category => Assert.Equal("Year", grant.Mask[category]));
        Assert.Equal(("BirthYear", "Age", "Zip3"), (grant.Mask["BirthDate"], grant.Mask["Age"], grant.Mask["ZipCode"]));
        Assert.Equal(8, grant.Mask.Count);
    }

    [Fact]
    public void A_limited_data_set_shows_no_direct_identifier_but_dates_towns_and_ZIP_codes()
    {
        GrantDefinition grant = Parse("\"preset\": \"LimitedDataSet\", \"when\": [\"AgreementInForce\"]");

        Assert.All([.. Identifiers.Except(["City"]), .. Prohibited, .. SpeciallyProtected, .. Places], category => AssertWithheld(grant, category));
        Assert.All([.. DatesOfCare, "BirthDate", "Age", "City", "State", "ZipCode"], category => Assert.Contains(category, grant.Disclose));
        Assert.Empty(grant.Mask);
    }

    [Fact]
    public void Each_category_is_shown_masked_or_withheld_on_purpose()
    {
        GrantDefinition grant = Parse("\"preset\": \"SafeHarbor\"");
        IEnumerable<string> decided = [.. Identifiers, .. Prohibited, .. SpeciallyProtected, .. Places, .. grant.Mask.Keys, .. grant.Disclose];

        Assert.Equal(CategoryCatalog.Names.Order(StringComparer.Ordinal), decided.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_grant_shows_less_than_its_preset()
    {
        GrantDefinition grant = Parse("\"preset\": \"SafeHarbor\", \"withhold\": [\"Payer\", \"ServiceDate\"], \"mask\": { \"Charge\": \"AmountBand100\", \"MedicalRecordNumber\": \"Surrogate\", \"BirthDate\": \"Redact\" }");

        Assert.All(["Payer", "ServiceDate"], category => AssertWithheld(grant, category));
        Assert.DoesNotContain("Charge", grant.Disclose);
        Assert.Equal(("AmountBand100", "Surrogate", "Redact"), (grant.Mask["Charge"], grant.Mask["MedicalRecordNumber"], grant.Mask["BirthDate"]));
        Assert.Equal(DisclosurePreset.SafeHarbor, grant.Preset);
    }

    [Theory]
    [InlineData("MN0122", "\"preset\": \"SafeHarbor\", \"disclose\": [\"Diagnosis\"]")]
    [InlineData("MN0122", "\"preset\": \"SafeHarbor\", \"mask\": { \"MedicalRecordNumber\": \"Pseudonym\" }")]
    [InlineData("MN0122", "\"preset\": \"SafeHarbor\", \"mask\": { \"ServiceDate\": \"DateShift\" }")]
    [InlineData("MN0122", "\"preset\": \"SafeHarbor\", \"mask\": { \"BirthDate\": \"Year\" }")]
    [InlineData("MN0122", "\"preset\": \"LimitedDataSet\", \"when\": [\"AgreementInForce\"], \"mask\": { \"Ssn\": \"Last4\" }")]
    [InlineData("MN0123", "\"preset\": \"LimitedDataSet\", \"when\": [\"AgreementInForce\"]", "Payment")]
    [InlineData("MN0123", "\"preset\": \"LimitedDataSet\", \"when\": [\"AgreementInForce\"]", "Treatment")]
    [InlineData("MN0124", "\"preset\": \"LimitedDataSet\", \"when\": [\"TrainingCurrent\"]")]
    [InlineData("MN0105", "\"preset\": \"SafeHabor\"")]
    [InlineData("MN0105", "\"preset\": \"SafeHabor\", \"withhold\": [\"Payer\"]")]
    [InlineData("MN0103", "\"disclose\": [\"Diagnosis\"], \"withhold\": [\"Name\"]")]
    [InlineData("MN0106", "\"preset\": \"SafeHarbor\", \"withhold\": [\"Nam\"]")]
    public void A_preset_that_is_widened_or_misused_is_one_error(string id, string entries, string basis = "Operations")
    {
        Assert.False(PolicyDocument.TryParse(Text(entries, basis), out _, out IReadOnlyList<PolicyError> errors));
        Assert.Equal(id, Assert.Single(errors).Id);
    }

    private static void AssertWithheld(GrantDefinition grant, string category)
    {
        Assert.DoesNotContain(category, grant.Disclose);
        Assert.False(grant.Mask.ContainsKey(category), category);
    }

    private static GrantDefinition Parse(string entries) => PolicyDocument.Parse(Text(entries, "Operations")).FindGrant("Research")!;

    private static string Text(string entries, string basis) => $$"""
        {
          "name": "Billing", "version": "1", "effective": "2026-01-01", "owner": "Privacy Officer",
          "purposes": { "Study": { "basis": "{{basis}}" } },
          "roles": { "Analyst": { "description": "Studies" } },
          "grants": { "Research": { "activity": "Use", "role": "Analyst", "purpose": "Study", "why": "A study needs no person.", {{entries}} } }
        }
        """;
}
