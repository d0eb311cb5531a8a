using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MinNecessary.Generators.Tests;

/// <summary>What the package's build files tell the generator: the root namespace, and which additional file is a policy.</summary>
internal sealed class BuildOptions(string rootNamespace) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("build_property.RootNamespace", rootNamespace);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options("", "");

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is PolicyText ? new Options("build_metadata.AdditionalFiles.MinNecessaryPolicy", "true") : new Options("", "");

    private sealed class Options(string onlyKey, string onlyValue) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == onlyKey ? onlyValue : null;
            return value is not null;
        }
    }
}
