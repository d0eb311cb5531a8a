namespace MinNecessary.Generators.Tests;

/// <summary>An additional file that stands for the policy.</summary>
internal sealed class PolicyText(string text, string path = PolicyText.DefaultPath) : Microsoft.CodeAnalysis.AdditionalText
{
    public const string DefaultPath = "billing.policy.json";

    public override string Path => path;

    public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) =>
        Microsoft.CodeAnalysis.Text.SourceText.From(text, System.Text.Encoding.UTF8);
}
