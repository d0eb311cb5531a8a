using System.Text.RegularExpressions;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>The page about operations has every key, and its example is a policy.</summary>
public sealed class OperationsPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Shared.Repository.Root, "docs", "operations-policy.md"));

    [Fact]
    public void The_page_explains_every_key_of_the_schema() => Assert.All(
        new[] { "operations", "stage", "handoff", "escalation", "step", "case", "aging", "kpi", "periodicReview", "recertification", "vendor", "curriculum", "term", "feedback" }
            .SelectMany(name => PolicySchema.Definition(name)["properties"]!.AsObject().Select(pair => pair.Key)),
        key => Assert.Contains($"`{key}`", Page, StringComparison.Ordinal));

    [Fact]
    public void The_page_names_every_measure_trigger_and_start_of_the_clock() => Assert.All(
        Enum.GetNames<Kpi>().Concat(Enum.GetNames<CaseTrigger>()).Concat(Enum.GetNames<AgingStart>()), name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));

    [Fact]
    public void The_example_is_a_policy_and_carries_no_diagnosis_to_posting()
    {
        string example = Regex.Match(Page, "```json\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
        OperationsDefinition operations = PolicyDocument.Parse(example).Operations!;
        Assert.Equal(["Coding", "Posting"], operations.Stages.Select(stage => stage.Name));
        Assert.False(PolicyDocument.TryParse(example.Replace("\"carries\": [", "\"carries\": [\"Diagnosis\", ", StringComparison.Ordinal), out _, out IReadOnlyList<PolicyError> errors));
        Assert.Equal("MN0138", Assert.Single(errors).Id);
    }
}
