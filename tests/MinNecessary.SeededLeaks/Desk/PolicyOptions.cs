using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MinNecessary.SeededLeaks.Desk;

/// <summary>What the package's build files tell the generator of this project.</summary>
internal sealed class PolicyOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new One("build_property.RootNamespace", "MinNecessary.SeededLeaks");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new One("", "");

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new One("build_metadata.AdditionalFiles.MinNecessaryPolicy", "true");

    private sealed class One(string name, string given) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => (value = key == name ? given : null) is not null;
    }
}
