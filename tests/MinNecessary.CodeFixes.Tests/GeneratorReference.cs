using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MinNecessary.Generators;

namespace MinNecessary.CodeFixes.Tests;

/// <summary>The generator, as a project of a workspace refers to it.</summary>
internal sealed class GeneratorReference : AnalyzerReference
{
    public override string? FullPath => null;

    public override object Id => nameof(GeneratorReference);

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => [new MinNecessaryGenerator().AsSourceGenerator()];
}
