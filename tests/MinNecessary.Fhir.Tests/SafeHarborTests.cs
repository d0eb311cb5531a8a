using System.Text.Json;
using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests;

/// <summary>What a view under Safe Harbor must not hold (45 CFR 164.514(b)(2)(i)), of every resource of two patients.</summary>
public sealed class SafeHarborTests
{
    public static TheoryData<string> Files => [.. FhirBundle.Files];

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void No_view_holds_a_name_an_address_a_number_a_date_or_free_text_of_any_resource_of_the_patient(string file)
    {
        FhirBundle bundle = FhirBundle.Read(file);
        IReadOnlyList<Canary> canaries = Canaries.Of(bundle.File);
        foreach (Resource resource in bundle.Resources)
        {
            byte[] view = Views.Write(resource, ResearchPolicy.Grants.SafeHarbor);
            Assert.DoesNotContain(canaries, canary => canary.IsIn(view));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void No_view_holds_what_looks_like_an_identifier(string file)
    {
        foreach (Resource resource in FhirBundle.Read(file).Resources)
        {
            Assert.Empty(Patterns.FoundIn(Views.Write(resource, ResearchPolicy.Grants.SafeHarbor)));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void A_view_holds_text_only_where_a_code_a_state_or_a_mask_stands(string file)
    {
        foreach (Resource resource in FhirBundle.Read(file).Resources)
        {
            using JsonDocument view = JsonDocument.Parse(Views.Write(resource, ResearchPolicy.Grants.SafeHarbor));
            Assert.All(JsonStrings.Of(view.RootElement), text => Assert.Matches(@"^(Gender|BirthDate|Address\.(State|PostalCode)|Status|Use|Outcome|(.+\.)?(Coding\.(System|Code)|Currency))$", text.Key));
        }
    }

    [SkippableFact]
    public void A_decision_for_another_patient_shows_nothing()
    {
        FhirBundle one = FhirBundle.Read(FhirBundle.Files[0]);
        string other = FhirBundle.SubjectOf(FhirBundle.Read(FhirBundle.Files[1]).Resources.OfType<Claim>().First());
        Decision decision = Gate.Decide(ResearchPolicy.Grants.SafeHarbor, other);
        Assert.All(one.Resources, resource => Assert.Throws<AccessDeniedException>(() => ResearchPolicy.Project(resource, decision)));
    }
}
