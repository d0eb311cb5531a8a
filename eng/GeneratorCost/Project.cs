using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MinNecessary.Generators.Tests;

namespace GeneratorCost;

/// <summary>A project and one generator in it, as an editor keeps the two from one key stroke to the next.</summary>
internal sealed class Project
{
    private readonly CSharpCompilation _compilation;
    private readonly Func<GeneratorDriver> _newDriver;
    private readonly SyntaxTree _unrelated;
    private readonly SyntaxTree _model;
    private GeneratorDriver _driver;

    public Project(string name, string generator, string[] sources, MetadataReference[] references, AdditionalText[] texts)
    {
        Name = name;
        Type type = Assembly.LoadFrom(generator).GetTypes().Single(candidate => !candidate.IsAbstract && typeof(IIncrementalGenerator).IsAssignableFrom(candidate));
        _newDriver = () => CSharpGeneratorDriver.Create([((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator()], texts, CSharpParseOptions.Default, new BuildOptions("Measured"));
        _driver = _newDriver();
        SyntaxTree[] trees = [.. sources.Select(path => Parse(File.ReadAllText(path), path))];
        _unrelated = Parse("internal static class Unrelated { internal static int Number => 0; }", "Unrelated.cs");
        _model = trees[trees.Length / 2];
        _compilation = CSharpCompilation.Create("Measured", [.. trees, _unrelated], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public string Name { get; }

    /// <summary>Milliseconds of a run that nothing is known of before.</summary>
    public double First()
    {
        _driver = _newDriver();
        return Run(_compilation.Clone());
    }

    /// <summary>Milliseconds of a run after a line of a file without models is another.</summary>
    public double EditElsewhere(int number) => Edit(_unrelated, "=> 0", $"=> {number}");

    /// <summary>Milliseconds of a run after a member of one model has another name.</summary>
    public double EditInModel(int number) => Edit(_model, "Row { get;", $"Row{number} {{ get;");

    private double Edit(SyntaxTree edited, string line, string otherLine)
    {
        string text = edited.ToString();
        string other = text.Replace(line, otherLine, StringComparison.Ordinal);
        return other == text ? throw new InvalidOperationException($"{edited.FilePath} has no '{line}'.") : Run(_compilation.ReplaceSyntaxTree(edited, Parse(other, edited.FilePath)));
    }

    private double Run(Compilation compilation)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(compilation);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        GeneratorDriverRunResult result = _driver.GetRunResult();
        return result.Diagnostics.IsEmpty && result.GeneratedTrees.Length > 0 ? milliseconds : throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default, path, System.Text.Encoding.UTF8);
}
