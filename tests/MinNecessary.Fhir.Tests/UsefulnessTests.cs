using System.Text.Json;
using Hl7.Fhir.Model;
using MinNecessary.Fhir.Tests.Companions;

namespace MinNecessary.Fhir.Tests;

/// <summary>An empty view holds no name either: what statistics need is there, as the file has it.</summary>
public sealed class UsefulnessTests
{
    public static TheoryData<string> Files => [.. FhirBundle.Files];

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void A_patient_shows_the_year_of_birth_the_sex_the_state_and_the_area(string file)
    {
        FhirBundle bundle = FhirBundle.Read(file);
        JsonElement raw = RawOf(bundle, "Patient").Single();
        Patient patient = bundle.Resources.OfType<Patient>().Single();

        PatientForSafeHarbor view = patient.ForSafeHarbor(Gate.Decide(ResearchPolicy.Grants.SafeHarbor, patient.Id!));

        Assert.Equal(raw.GetProperty("birthDate").GetString()![..4], view.BirthDate);
        Assert.Equal(raw.GetProperty("gender").GetString(), view.Gender.ToString(), ignoreCase: true);
        AddressForSafeHarbor address = Assert.Single(view.Address!)!;
        Assert.Equal(raw.GetProperty("address")[0].GetProperty("state").GetString(), address.State);
        Assert.Equal(raw.GetProperty("address")[0].GetProperty("postalCode").GetString()![..3], address.PostalCode);
        Assert.Equal("M", view.MaritalStatus!.Coding!.Single()!.Code);
    }

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void A_claim_shows_its_codes_its_amounts_and_its_years(string file)
    {
        FhirBundle bundle = FhirBundle.Read(file);
        foreach ((JsonElement raw, Claim claim) in RawOf(bundle, "Claim").Zip(bundle.Resources.OfType<Claim>()))
        {
            ClaimForSafeHarbor view = claim.ForSafeHarbor(Gate.Decide(ResearchPolicy.Grants.SafeHarbor, claim.Patient!.Reference!));

            Assert.Equal(CodesOf(raw), view.Item!.Select(item => item!.ProductOrService!.Coding!.Single()!.Code));
            Assert.Equal(raw.GetProperty("total").GetProperty("value").GetDecimal(), view.Total!.Value);
            Assert.Equal(YearOf(raw.GetProperty("billablePeriod").GetProperty("start")), view.BillablePeriod!.Start);
            Assert.Equal(YearOf(raw.GetProperty("created")), view.Created);
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void An_explanation_of_benefit_shows_what_was_charged_and_paid_for_which_codes_in_which_year(string file)
    {
        FhirBundle bundle = FhirBundle.Read(file);
        foreach ((JsonElement raw, ExplanationOfBenefit benefit) in RawOf(bundle, "ExplanationOfBenefit").Zip(bundle.Resources.OfType<ExplanationOfBenefit>()))
        {
            ExplanationOfBenefitForSafeHarbor view = benefit.ForSafeHarbor(Gate.Decide(ResearchPolicy.Grants.SafeHarbor, benefit.Patient!.Reference!));

            Assert.Equal(CodesOf(raw), view.Item!.Select(item => item!.ProductOrService!.Coding!.Single()!.Code));
            Assert.Equal(raw.GetProperty("payment").GetProperty("amount").GetProperty("value").GetDecimal(), view.Payment!.Amount!.Value);
            Assert.Equal(raw.GetProperty("total")[0].GetProperty("amount").GetProperty("value").GetDecimal(), view.Total!.Single()!.Amount!.Value);
            Assert.Equal(
                raw.GetProperty("item").EnumerateArray().Select(item => YearOf(item.GetProperty("servicedPeriod").GetProperty("start"))),
                view.Item!.Select(item => item!.Serviced!.Start));
        }
    }

    private static IEnumerable<JsonElement> RawOf(FhirBundle bundle, string type) => bundle.File.GetProperty("entry").EnumerateArray()
        .Select(entry => entry.GetProperty("resource")).Where(resource => resource.GetProperty("resourceType").GetString() == type);

    private static IEnumerable<string?> CodesOf(JsonElement raw) => raw.GetProperty("item").EnumerateArray()
        .Select(item => item.GetProperty("productOrService").GetProperty("coding")[0].GetProperty("code").GetString());

    private static int? YearOf(JsonElement date) => int.Parse(date.GetString()![..4], System.Globalization.CultureInfo.InvariantCulture);
}
