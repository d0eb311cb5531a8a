using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation;

/// <summary>What a decision says of itself to a person, and that the documentation shows what it says.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public async Task The_explanation_in_the_documentation_is_one_that_a_decision_gives()
    {
        var services = new ServiceCollection();
        services.AddMinNecessary(PlacementGrant.Policy).AddFactSource(new StatedFacts(new Facts { TrainingCurrent = true, IdentityVerified = true, Restrictions = [] }));
        await using ServiceProvider provider = services.BuildServiceProvider();
        Decision decision = await provider.GetRequiredService<IMinimumNecessary>().DecideAsync(new Grant<PlacementGrant>(), new Caller("u-1", "Coder"), "MRN-1");
        Assert.Contains(decision.Explain() + "\n", File.ReadAllText(Path.Combine(Repository.Root, "docs", "decisions-and-conditions.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    /// <summary>The template's grant of this name, in a policy that is in effect at any time.</summary>
    private sealed class PlacementGrant : IGrant
    {
        public static PolicyDocument Policy { get; } = PolicyDocument.Parse(Templates.BillingTemplate.Text.Replace("2026-11-01", "2000-01-01", StringComparison.Ordinal));

        public static string Name => "Collections";
    }
}
