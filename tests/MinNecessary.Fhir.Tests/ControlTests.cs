using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests;

/// <summary>The tests for leaks are able to fail: what they look for is in the resources, and a grant that is too wide shows it.</summary>
public sealed class ControlTests
{
    [SkippableFact]
    public void The_bundles_hold_two_patients_with_their_claims_and_explanations()
    {
        Resource[] resources = [.. Bundles().SelectMany(bundle => bundle.Resources)];
        Assert.Equal(
            new Dictionary<string, int> { ["Patient"] = 2, ["Claim"] = 31, ["ExplanationOfBenefit"] = 28 },
            resources.GroupBy(resource => resource.TypeName).ToDictionary(group => group.Key, group => group.Count()));
    }

    [SkippableFact]
    public void The_resources_hold_canaries_of_every_kind()
    {
        Dictionary<CanaryKind, int> found = Count((resource, _) => Views.WriteRaw(resource));
        Assert.All(Enum.GetValues<CanaryKind>(), kind => Assert.True(found[kind] > 0, kind.ToString()));
        Assert.True(found.Values.Sum() > 1000);
    }

    // The coordinates stand in an extension, which no companion lists: no grant whatever shows it.
    [SkippableFact]
    public void A_grant_that_is_too_wide_shows_canaries_of_every_kind_that_a_companion_lists()
    {
        Dictionary<CanaryKind, int> found = Count((resource, grant) => Views.Write(resource, grant));
        Assert.Equal([CanaryKind.Coordinate], Enum.GetValues<CanaryKind>().Where(kind => found[kind] == 0));
    }

    [SkippableFact]
    public void The_resources_and_the_wide_views_hold_what_looks_like_an_identifier()
    {
        Resource[] resources = [.. Bundles().SelectMany(bundle => bundle.Resources)];
        string[] raw = [.. resources.SelectMany(resource => Patterns.FoundIn(Views.WriteRaw(resource))).Distinct()];
        string[] wide = [.. resources.SelectMany(resource => Patterns.FoundIn(Views.Write(resource, ResearchPolicy.Grants.Control))).Distinct()];
        string[] absent = ["a date without hyphens", "an email address"];
        Assert.Equal(Patterns.Names.Except(absent).Order(), raw.Order());
        Assert.Equal(raw.Order(), wide.Order());
    }

    private static FhirBundle[] Bundles() => [.. FhirBundle.Files.Select(FhirBundle.Read)];

    // Of each kind, how many canaries of its own patient each resource shows, summed.
    private static Dictionary<CanaryKind, int> Count(Func<Resource, Grant, byte[]> write)
    {
        Dictionary<CanaryKind, int> found = Enum.GetValues<CanaryKind>().ToDictionary(kind => kind, _ => 0);
        foreach (FhirBundle bundle in Bundles())
        {
            IReadOnlyList<Canary> canaries = Canaries.Of(bundle.File);
            foreach (byte[] json in bundle.Resources.Select(resource => write(resource, ResearchPolicy.Grants.Control)))
            {
                foreach (Canary canary in canaries.Where(canary => canary.IsIn(json)))
                {
                    found[canary.Kind]++;
                }
            }
        }

        return found;
    }
}
