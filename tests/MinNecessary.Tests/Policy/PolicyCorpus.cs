namespace MinNecessary.Tests.Policy;

/// <summary>Real policies, to damage: what the package ships, what the samples and tests use, and one with every key.</summary>
internal static class PolicyCorpus
{
    private static readonly Dictionary<string, Func<string>> Texts = new()
    {
        ["billing template"] = () => Templates.BillingTemplate.Text,
        ["new application"] = () => File.ReadAllText(Path.Combine(Shared.Repository.Root, "templates", "MinNecessary.Templates", "content", "minnecessary", "billing.policy.json")).Replace("EFFECTIVE_DATE", "2026-11-01", StringComparison.Ordinal),
        ["safe harbor"] = () => File.ReadAllText(Path.Combine(Shared.Repository.Root, "tests", "MinNecessary.Fhir.Tests", "safe-harbor.policy.json")),
        ["specification"] = () => File.ReadAllText(Path.Combine(Shared.Repository.Root, "tests", "MinNecessary.Specification", "specification.policy.json")),
        ["every key"] = () => SmallPolicy.Text,
    };

    public static IReadOnlyCollection<string> Names => Texts.Keys;

    public static string Text(string name) => Texts[name]();
}
