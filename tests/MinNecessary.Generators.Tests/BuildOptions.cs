using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MinNecessary.Generators.Tests;

/// <summary>What the package's build files tell the generator: the root namespace, whether there are queries, and which additional file is a policy.</summary>
internal sealed class BuildOptions(string rootNamespace, string? queries = null) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(("build_property.RootNamespace", rootNamespace), ("build_property.MinNecessaryQueries", queries));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options();

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is PolicyText ? new Options(("build_metadata.AdditionalFiles.MinNecessaryPolicy", "true")) : new Options();

    private sealed class Options(params (string Key, string? Value)[] set) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = set.FirstOrDefault(pair => pair.Key == key).Value;
            return value is not null;
        }
    }
}
