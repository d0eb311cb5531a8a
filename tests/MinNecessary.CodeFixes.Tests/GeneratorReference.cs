using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MinNecessary.Generators;

namespace MinNecessary.CodeFixes.Tests;

/// <summary>The generator, as a project of a workspace refers to it.</summary>
internal sealed class GeneratorReference : AnalyzerReference
{
    // One for all times that it is asked: the workspace finds a reference by the generator.
    private readonly ImmutableArray<ISourceGenerator> _generators = [new MinNecessaryGenerator().AsSourceGenerator()];

    public override string? FullPath => null;

    public override object Id => nameof(GeneratorReference);

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;
}
