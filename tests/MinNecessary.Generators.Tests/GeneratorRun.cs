extern alias generators;

using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using generators::MinNecessary.Generators;
using generators::MinNecessary.Generators.Emission;

namespace MinNecessary.Generators.Tests;

/// <summary>A project compiled with the generator, as the package's build files would have it.</summary>
internal sealed class GeneratorRun
{
    public const string RootNamespace = "Sample";

    /// <summary>The names of the pipeline's steps.</summary>
    public static readonly string[] Steps =
        [.. typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "MinNecessary.dll" or "Microsoft.Extensions.Compliance.Abstractions.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly SyntaxTree Unrelated = ParseFile("internal static class AnEditElsewhere { internal static string? Name => null; }", 98);

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999);

    private GeneratorRun(GeneratorDriver driver, Compilation input)
    {
        Driver = driver.RunGeneratorsAndUpdateCompilation(input, out Compilation output, out _);
        Input = input;
        Output = output = WithAnalysisOfNulls(output);
        Diagnostics = [.. Driver.GetRunResult().Diagnostics.Concat(output.GetDiagnostics()).Where(IsOurs)];
        AssertCached(Driver.RunGenerators(input.AddSyntaxTrees(Unrelated)).GetRunResult().Results.Single());
    }

    public GeneratorDriver Driver { get; }

    public Compilation Input { get; }

    public Compilation Output { get; }

    /// <summary>The generator's diagnostics and the compiler's.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    public static GeneratorRun Of(string source, params string[] policies) => Of([source], policies);

    /// <summary>Each source stands in the file-scoped namespace <c>Sample</c>.</summary>
    public static GeneratorRun Of(string[] sources, params string[] policies) => Of(sources.Select(Parse), policies);

    /// <summary>Each source is a whole file.</summary>
    public static GeneratorRun OfFiles(string[] sources, params string[] policies) =>
        OfFiles(sources, [], policies);

    /// <summary>Each source is a whole file; the project has these references too.</summary>
    public static GeneratorRun OfFiles(string[] sources, MetadataReference[] references, params string[] policies) =>
        Of(sources.Select((source, index) => ParseFile(source, index)), policies, references);

    /// <summary>
    /// Compiles whole files with the generator, as another project would, into what is referenced of it: a reference assembly,
    /// which has no body, and of internal members nothing.
    /// </summary>
    public static MetadataReference Reference(string name, string source, bool hasGenerator = true)
    {
        Compilation compilation = CSharpCompilation.Create(name, [ParseFile(source, 0)], References, Options);
        if (hasGenerator)
        {
            CSharpGeneratorDriver.Create([new MinNecessaryGenerator().AsSourceGenerator()], [], Parsing, new BuildOptions(name)).RunGeneratorsAndUpdateCompilation(compilation, out compilation, out ImmutableArray<Diagnostic> diagnostics);
            Assert.Empty(diagnostics);
        }

        using var image = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image, options: new(metadataOnly: true, includePrivateMembers: false));
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>A whole file, in a project without a root namespace.</summary>
    public static GeneratorRun OfGlobal(string source, params string[] policies) => Of([ParseFile(source, 0)], policies, rootNamespace: "");

    /// <summary>In a project that says of queries what is given: null where it says nothing.</summary>
    public static GeneratorRun OfQueries(string? queries, string source, params string[] policies) => Of([Parse(source, 0)], policies, queries: queries);

    private static GeneratorRun Of(IEnumerable<SyntaxTree> sources, string[] policies, MetadataReference[]? references = null, string rootNamespace = RootNamespace, string? queries = null)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Sample",
            sources,
            References.AddRange(references ?? []),
            Options);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new MinNecessaryGenerator().AsSourceGenerator()],
            policies.Select((text, index) => new PolicyText(text, index == 0 ? PolicyText.DefaultPath : $"other{index}.policy.json")),
            Parsing,
            new BuildOptions(rootNamespace, queries),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorRun(driver, compilation);
    }

    /// <summary>Runs the same generator again, on a changed project.</summary>
    public GeneratorRun Again(Func<Compilation, Compilation> change) => new(Driver, change(Input));

    /// <summary>Asserts that a run did nothing anew: no step has another output, and nothing was emitted again.</summary>
    public static void AssertCached(GeneratorRunResult result)
    {
        Assert.Null(result.Exception);
        foreach (string step in Steps.Where(result.TrackedSteps.ContainsKey))
        {
            Assert.All(
                result.TrackedSteps[step].SelectMany(run => run.Outputs),
                output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {output.Reason}"));
        }

        Assert.All(
            result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    public static SyntaxTree Parse(string source, int index) =>
        CSharpSyntaxTree.ParseText("using System; using System.Collections.Generic; using MinNecessary; namespace Sample;\n" + source, Parsing, $"Source{index}.cs", System.Text.Encoding.UTF8);

    public static SyntaxTree ParseFile(string source, int index) =>
        CSharpSyntaxTree.ParseText("#nullable enable\n" + source, Parsing, $"Source{index}.cs", System.Text.Encoding.UTF8);

    // Users' builds are spared it; what would be found there is found here.
    private Compilation WithAnalysisOfNulls(Compilation output) => Driver.GetRunResult().GeneratedTrees.Aggregate(output, (compilation, tree) =>
    {
        string text = tree.ToString();
        string analysed = text.Replace(SourceWriter.Nullability, "#nullable enable", StringComparison.Ordinal);
        Assert.NotEqual(text, analysed);
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(analysed, Parsing, tree.FilePath, System.Text.Encoding.UTF8));
    });

    // Documentation is asked for so that what is generated has it; the tests' own sources need none.
    private static bool IsOurs(Diagnostic diagnostic) =>
        diagnostic.Severity != DiagnosticSeverity.Hidden
        && !(diagnostic.Id == "CS1591" && diagnostic.Location.GetLineSpan().Path.StartsWith("Source", StringComparison.Ordinal));

    /// <summary>Loads what was compiled; fails where it has an error or a warning.</summary>
    public Assembly Load()
    {
        Assert.True(!Diagnostics.Any(), string.Join("\n", Diagnostics));
        using var image = new MemoryStream();
        Assert.True(Output.Emit(image).Success);
        return Assembly.Load(image.ToArray());
    }
}
