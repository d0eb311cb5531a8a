using Hl7.Fhir.Model;
using MinNecessary.Fhir.Tests.Companions;

namespace MinNecessary.Fhir.Tests;

/// <summary>What the two bundles do not have: the very old, thinly populated areas, coded diagnoses, people beside the patient.</summary>
public sealed class InventedResourceTests
{
    [Fact]
    public void Who_is_90_or_older_shows_no_year_of_birth_and_a_small_area_shows_zeros()
    {
        var patient = new Patient { Id = "A-1", BirthDate = "1936-11-22", Address = [new Address { PostalCode = "03601-1234", State = "NH" }, new Address { PostalCode = "K1A 0B1" }] };
        PatientForSafeHarbor view = patient.ForSafeHarbor(Gate.Decide(ResearchPolicy.Grants.SafeHarbor, "A-1"));
        Assert.Equal("90 or older", view.BirthDate);
        Assert.Equal(["000", null], view.Address!.Select(address => address!.PostalCode));
    }

    [Fact]
    public void A_relative_is_not_shown_at_all()
    {
        var contact = new Patient.ContactComponent { Name = new HumanName { Family = "Sample" }, Address = new Address { State = "NH", PostalCode = "20705" }, Gender = AdministrativeGender.Female };
        var patient = new Patient { Id = "A-1", Contact = [contact] };
        string view = Views.Text(Views.Write(patient, ResearchPolicy.Grants.SafeHarbor));
        Assert.DoesNotContain("Contact", view, StringComparison.Ordinal);
        Assert.DoesNotContain("NH", view, StringComparison.Ordinal);
    }

    [Fact]
    public void A_coded_diagnosis_shows_its_code_and_not_what_was_typed()
    {
        var concept = new CodeableConcept("http://hl7.org/fhir/sid/icd-10-cm", "F11.20", "Opioid dependence of Testina Sample") { Text = "Testina Sample, see her sister" };
        var claim = new Claim { Patient = new ResourceReference("Patient/A-1"), Diagnosis = [new Claim.DiagnosisComponent { Sequence = 1, Diagnosis = concept }] };
        ClaimForSafeHarbor view = claim.ForSafeHarbor(Gate.Decide(ResearchPolicy.Grants.SafeHarbor, "Patient/A-1"));
        Assert.Equal("F11.20", view.Diagnosis!.Single()!.Diagnosis!.Coding!.Single()!.Code);
        Assert.DoesNotContain("Testina", Views.Text(Views.Write(claim, ResearchPolicy.Grants.SafeHarbor)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_names_no_patient_is_not_shown() => Assert.Throws<AccessDeniedException>(() =>
        new Claim { Id = "C-1" }.ForSafeHarbor(Gate.Decide(ResearchPolicy.Grants.SafeHarbor, "C-1")));

    [Theory]
    [InlineData(typeof(Patient))]
    [InlineData(typeof(Claim))]
    [InlineData(typeof(ExplanationOfBenefit))]
    public void Of_a_resource_with_every_element_filled_only_codes_and_the_state_are_shown(Type type)
    {
        foreach (Func<DataType> choice in (Func<DataType>[])[() => new CodeableConcept(), () => new Period(), () => new FhirString(), () => new ResourceReference(), () => new Address()])
        {
            var resource = (Resource)Filled.Create(type, choice);
            string[] shown = [.. Filled.PlacesOfCanaries(Views.Write(resource, ResearchPolicy.Grants.SafeHarbor))];
            Assert.All(shown, place => Assert.Matches(@"(^Address\.State|\bCoding\.(System|Code))$", place));
            Assert.NotEmpty(shown);
            Assert.True(Filled.PlacesOfCanaries(Views.Write(resource, ResearchPolicy.Grants.Control)).Count() > 2 * shown.Length);
        }
    }
}
