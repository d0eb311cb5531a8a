extern alias generators;

using System.Collections.Immutable;
using generators::MinNecessary.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using MinNecessary.Tests.Shared;

namespace MinNecessary.SeededLeaks.Desk;

/// <summary>Compiles the sources of this project, as they are, with the generator and every analyser of the package.</summary>
internal static class LeakAnalysis
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, preprocessorSymbols: ["NET10_0_OR_GREATER"]);

    private static string Folder => Path.Combine(Repository.Root, "tests", "MinNecessary.SeededLeaks");

    /// <summary>What is reported, by the name of the file that it is in.</summary>
    public static async Task<ILookup<string, string>> RunAsync()
    {
        SyntaxTree[] sources = [.. new[] { "Leaks", "Models", "Desk" }.SelectMany(folder => Directory.GetFiles(Path.Combine(Folder, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => Path.GetFileName(file) is not "LeakAnalysis.cs")
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Parsing, file))];
        var compilation = CSharpCompilation.Create(
            "MinNecessary.SeededLeaks",
            [CSharpSyntaxTree.ParseText(Usings, Parsing), .. sources],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path) is not ("MinNecessary.Generators.dll" or "MinNecessary.SeededLeaks.dll")).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new MinNecessaryGenerator().AsSourceGenerator()], [new PolicyText(Path.Combine(Folder, "leaky.policy.json"))], Parsing, new PolicyOptions())
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out ImmutableArray<Diagnostic> mistakes);
        Assert.Empty(mistakes.Concat(generated.GetDiagnostics()).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        ImmutableArray<Diagnostic> found = await generated.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001");
        return found.ToLookup(diagnostic => Path.GetFileNameWithoutExtension(diagnostic.Location.GetLineSpan().Path), diagnostic => diagnostic.Id);
    }

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers =>
    [
        .. typeof(MinNecessaryGenerator).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];
}
