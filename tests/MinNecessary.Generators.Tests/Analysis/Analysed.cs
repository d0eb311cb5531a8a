extern alias generators;

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using generators::MinNecessary.Generators.Analysis;

namespace MinNecessary.Generators.Tests.Analysis;

/// <summary>Code that uses generated views and raw models, as the analysers see it.</summary>
internal static class Analysed
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.IO;
        using System.Linq;
        using System.Text;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.Caching.Distributed;
        using Microsoft.Extensions.Caching.Memory;
        using Microsoft.Extensions.Logging;
        using MinNecessary;

        namespace Sample;

        """;

    private const string Models = """

        [PhiModelFor(typeof(Theirs))] internal interface TheirsPhi { [Phi.Subject, Phi.AccountNumber] object Host { get; } [NotPhi("a number")] object Count { get; } }
        public sealed class Theirs { public string? Host { get; set; } public int Count { get; set; } }
        [PhiModelFor(typeof(Inherited))] internal interface InheritedPhi { [Phi.City] object Town { get; } }
        public class Ancestor { public string? Town { get; set; } }
        public sealed class Inherited : Ancestor;
        public class Derived : Open;
        [PhiModel] public class Open { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } [Phi.City] public string? City; [Phi.BirthDate] public DateTime Born { get; set; } }
        """;

    // The framework's assemblies that the tests run with: the names of what is looked for are theirs, and not ours.
    private static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || Path.GetFileName(path).StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "Microsoft.Net.Http.Headers.dll")
            .Where(path => Path.GetFileName(path) != "Microsoft.Extensions.Compliance.Abstractions.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly Lazy<Compilation> Project = new(() => ProjectThatSays(queries: null));

    private static readonly Lazy<Compilation> ProjectWithoutQueries = new(() => ProjectThatSays(queries: "false"));

    /// <summary>What is reported in statements of a method that has models, views, decisions and a logger.</summary>
    public static IReadOnlyList<Diagnostic> InMethod(string statements, string members = "") => InFile(Method(statements, members));

    /// <summary>What is reported in them in a project that says that it has no queries.</summary>
    public static IReadOnlyList<Diagnostic> WithoutQueries(string statements) =>
        Analyse(ProjectWithoutQueries.Value, [GeneratorRun.ParseFile(Usings + Method(statements, ""), 50)], new AnalyzerOptions([], new BuildOptions(GeneratorRun.RootNamespace, "false")));

    /// <summary>A file with such a method.</summary>
    public static string Method(string statements, string members = "") => $$"""
        internal static partial class Code
        {
            {{members}}
            public static async Task RunAsync(ILogger logger, Claim claim, IReadOnlyList<Claim> claims, IQueryable<Claim> query, Theirs theirs, Derived derived, Inherited inherited, Decision<Coding> decision, IMinimumNecessary gate, Caller caller)
            {
                {{statements}}
                await Task.CompletedTask;
            }
        }
        """;

    /// <summary>What is reported in a whole file.</summary>
    public static IReadOnlyList<Diagnostic> InFile(string source, params string[] others) =>
        Analyse(Project.Value, [.. others.Prepend(Usings + source).Select((text, index) => GeneratorRun.ParseFile(text, 50 + index))]);

    /// <summary>What is reported in a project of one file, which has no model of its own.</summary>
    public static IReadOnlyList<Diagnostic> Alone(string source, params MetadataReference[] references) =>
        Analyse(GeneratorRun.OfFiles(["internal static class Nothing;"], references).Output, [GeneratorRun.ParseFile("using MinNecessary; namespace Sample;\n" + source, 50)]);

    private static Compilation ProjectThatSays(string? queries)
    {
        GeneratorRun run = GeneratorRun.OfQueries(queries, Samples.Model + Models, Samples.Policy);
        Assert.Empty(run.Diagnostics);
        return run.Output.AddReferences(Framework);
    }

    private static List<Diagnostic> Analyse(Compilation project, SyntaxTree[] trees, AnalyzerOptions? options = null)
    {
        Compilation compilation = project.AddSyntaxTrees(trees);
        Assert.DoesNotContain(trees.SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics()), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        // The models and what is generated from them are the same for every test, and are looked at by themselves.
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers([new UsageAnalyzer(), new DeclarationAnalyzer()], options);
        return [.. trees.SelectMany(tree => analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, default).GetAwaiter().GetResult())];
    }

    /// <summary>Asserts that one thing is reported, where the text is marked.</summary>
    public static void AssertOne(string id, string marked, Func<string, IReadOnlyList<Diagnostic>> analyse)
    {
        string text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        IReadOnlyList<Diagnostic> found = analyse(text);
        Assert.True(found.Count == 1, $"{marked}: {(found.Count == 0 ? "nothing" : string.Join("\n", found))}");
        string expected = marked[(marked.IndexOf('«', StringComparison.Ordinal) + 1)..marked.IndexOf('»', StringComparison.Ordinal)];
        Assert.Equal((id, expected), (found[0].Id, found[0].Location.SourceTree!.GetText().ToString(found[0].Location.SourceSpan)));

        // The same text may stand several times: what comes before it on its line says which.
        string before = marked[..marked.IndexOf('«', StringComparison.Ordinal)];
        int start = found[0].Location.SourceSpan.Start;
        Assert.EndsWith(before[(before.LastIndexOf('\n') + 1)..], found[0].Location.SourceTree!.GetText().ToString(new(0, start)), StringComparison.Ordinal);
    }
}
