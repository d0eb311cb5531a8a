using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MinNecessary.Generators;

namespace MinNecessary.CodeFixes.Tests;

/// <summary>An application in a workspace, as an editor has it: its files, the generator, and fixes that are applied to it.</summary>
internal sealed class Application
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp12);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "MinNecessary.dll" or "Microsoft.Extensions.Compliance.Abstractions.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly Solution _solution;

    private Application(Solution solution) => _solution = solution;

    private Project Project => _solution.Projects.Single();

    /// <summary>Each source is a whole file: Source0.cs and so on.</summary>
    public static Application Of(params string[] sources)
    {
        using var workspace = new AdhocWorkspace();
        var id = ProjectId.CreateNewId();
        Solution solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "Sample", "Sample", LanguageNames.CSharp, compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable), parseOptions: Parsing, metadataReferences: References));
        for (int index = 0; index < sources.Length; index++)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), $"Source{index}.cs", SourceText.From(sources[index]), filePath: $"/sample/Source{index}.cs");
        }

        return new Application(solution);
    }

    /// <summary>The same with the generator, as an editor runs it, and a policy.</summary>
    public Application WithPolicy(string policy)
    {
        ProjectId id = Project.Id;
        return new Application(_solution
            .AddAnalyzerReference(id, new GeneratorReference())
            .AddAdditionalDocument(DocumentId.CreateNewId(id), "billing.policy.json", policy, filePath: "/sample/billing.policy.json")
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".globalconfig", SourceText.From("is_global = true\nbuild_property.RootNamespace = Sample\n[/sample/billing.policy.json]\nbuild_metadata.AdditionalFiles.MinNecessaryPolicy = true\n"), filePath: "/sample/.globalconfig"));
    }

    /// <summary>The text of a file.</summary>
    public async Task<string> TextAsync(int file = 0) => (await Project.Documents.ElementAt(file).GetTextAsync()).ToString();

    /// <summary>The errors and warnings of the generator and the compiler together, as a build reports them.</summary>
    public async Task<IReadOnlyList<Diagnostic>> BuildAsync()
    {
        Compilation compilation = (await Project.WithAnalyzerReferences([]).GetCompilationAsync())!;
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new MinNecessaryGenerator().AsSourceGenerator()], Project.AnalyzerOptions.AdditionalFiles, Parsing, Project.AnalyzerOptions.AnalyzerConfigOptionsProvider)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        return [.. driver.GetRunResult().Diagnostics.Concat(output.GetDiagnostics()).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }

    /// <summary>What the analysers report.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(DiagnosticAnalyzer analyzer) =>
        await (await Project.GetCompilationAsync())!.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync();

    /// <summary>What would be reported at the first place of an expression, some characters into it.</summary>
    public async Task<Diagnostic> AtAsync(string id, string expression, int after = 0)
    {
        Document document = Project.Documents.First();
        SyntaxTree tree = (await document.GetSyntaxTreeAsync())!;
        int start = tree.ToString().IndexOf(expression, StringComparison.Ordinal);
        Assert.True(start >= 0, expression);
        return Diagnostic.Create(new DiagnosticDescriptor(id, "Reported", "Reported", "Test", DiagnosticSeverity.Error, isEnabledByDefault: true), Location.Create(tree, TextSpan.FromBounds(start + after, start + expression.Length)));
    }

    /// <summary>The actions that a fix offers for a diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> OfferedAsync(CodeFixProvider fix, Diagnostic diagnostic)
    {
        List<CodeAction> actions = [];
        await fix.RegisterCodeFixesAsync(new CodeFixContext(DocumentOf(diagnostic), InTree(diagnostic), (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    /// <summary>The application after an action.</summary>
    public static async Task<Application> ApplyAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        return new Application(Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution);
    }

    /// <summary>The application after a fix of all that these diagnostics name, in a scope.</summary>
    public async Task<Application> ApplyAllAsync(CodeFixProvider fix, string key, FixAllScope scope, IReadOnlyList<Diagnostic> diagnostics)
    {
        var context = new FixAllContext(DocumentOf(diagnostics[0]), fix, scope, key, diagnostics.Select(diagnostic => diagnostic.Id), new Given(diagnostics), CancellationToken.None);
        CodeAction? action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        return await ApplyAsync(action!);
    }

    private Document DocumentOf(Diagnostic diagnostic) => Project.Documents.Single(document => document.FilePath == diagnostic.Location.GetLineSpan().Path);

    // An editor gives a fix what a generator reported as a place in the tree that it has.
    private Diagnostic InTree(Diagnostic diagnostic) => diagnostic.Location.SourceTree is not null
        ? diagnostic
        : Diagnostic.Create(diagnostic.Descriptor, Location.Create(DocumentOf(diagnostic).GetSyntaxTreeAsync().GetAwaiter().GetResult()!, diagnostic.Location.SourceSpan));

    private sealed class Given(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
