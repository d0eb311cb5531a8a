using MinNecessary.Policy;

namespace MinNecessary.Tests.Templates;

/// <summary>The template that the package ships, as it stands in the sources.</summary>
internal static class BillingTemplate
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Templates", "billing.policy.json"));

    public static PolicyDocument Document { get; } = PolicyDocument.Parse(Text);
}
