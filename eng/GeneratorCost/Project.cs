using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MinNecessary.Generators.Tests;

namespace GeneratorCost;

/// <summary>A project and one generator in it, as an editor keeps the two from one key stroke to the next.</summary>
internal sealed class Project
{
    private const string Unrelated = "internal static class Unrelated { internal static int Number => 0; }";

    private readonly CSharpCompilation _compilation;
    private readonly Func<GeneratorDriver> _driver;
    private readonly SyntaxTree _unrelated;
    private readonly SyntaxTree _model;

    public Project(string name, string generator, string[] sources, MetadataReference[] references, AdditionalText[] texts)
    {
        Name = name;
        Type type = Assembly.LoadFrom(generator).GetTypes().Single(candidate => !candidate.IsAbstract && typeof(IIncrementalGenerator).IsAssignableFrom(candidate));
        _driver = () => CSharpGeneratorDriver.Create([((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator()], texts, CSharpParseOptions.Default, new BuildOptions("Measured"));
        SyntaxTree[] trees = [.. sources.Select(path => Parse(File.ReadAllText(path), path))];
        _unrelated = Parse(Unrelated, "Unrelated.cs");
        _model = trees[sources.Length / 2];
        _compilation = CSharpCompilation.Create("Measured", [.. trees, _unrelated], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public string Name { get; }

    /// <summary>Milliseconds: of a first run, of a run after one line elsewhere is another, and after one line of a model is.</summary>
    public double[] Measure(int count)
    {
        // The first runs are for the just-in-time compiler.
        foreach (int _ in Enumerable.Range(0, 3))
        {
            GeneratorDriver warm = _driver();
            Run(ref warm, _compilation);
        }

        double[] first = [.. Enumerable.Range(0, count).Select(_ =>
        {
            GeneratorDriver driver = _driver();
            return Run(ref driver, _compilation.Clone());
        })];
        return [Median(first), Edits(count, _unrelated, "=> 0", number => $"=> {number}"), Edits(count, _model, "Row { get;", number => $"Row{number} {{ get;")];
    }

    private double Edits(int count, SyntaxTree edited, string line, Func<int, string> changed)
    {
        GeneratorDriver driver = _driver();
        Run(ref driver, _compilation);
        string text = edited.ToString();
        double[] costs = [.. Enumerable.Range(1, count + 3).Select(number =>
        {
            string other = text.Replace(line, changed(number), StringComparison.Ordinal);
            Trace.Assert(other != text);
            return Run(ref driver, _compilation.ReplaceSyntaxTree(edited, Parse(other, edited.FilePath)));
        }).Skip(3)];
        return Median(costs);
    }

    private static double Run(ref GeneratorDriver driver, Compilation compilation)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        driver = driver.RunGenerators(compilation);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        GeneratorDriverRunResult result = driver.GetRunResult();
        return result.Diagnostics.IsEmpty && result.GeneratedTrees.Length > 0 ? milliseconds : throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default, path, System.Text.Encoding.UTF8);
}
