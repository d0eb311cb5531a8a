using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using MinNecessary.Generators.Proposals;

namespace MinNecessary.CodeFixes;

/// <summary>
/// Classifies the members of a document, a project or a solution in one change. One plan for all: fixes that are made one by one and
/// merged would each bring the same using directive.
/// </summary>
internal sealed class ClassifyAll : FixAllProvider
{
    public static ClassifyAll Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        Solution solution = fixAllContext.Solution;
        var plan = new ClassificationPlan();
        foreach (Project project in fixAllContext.Scope == FixAllScope.Solution ? solution.Projects.Where(project => project.Language == LanguageNames.CSharp) : [fixAllContext.Project])
        {
            ImmutableArray<Diagnostic> diagnostics = fixAllContext is { Scope: FixAllScope.Document, Document: { } only }
                ? await fixAllContext.GetDocumentDiagnosticsAsync(only).ConfigureAwait(false)
                : await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            if (diagnostics.IsEmpty || await project.GetCompilationAsync(fixAllContext.CancellationToken).ConfigureAwait(false) is not { } compilation)
            {
                continue;
            }

            var models = new ModelTypes(compilation);
            foreach (Diagnostic diagnostic in diagnostics)
            {
                await AddAsync(plan, models, project, compilation, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false);
            }
        }

        return plan.IsEmpty ? null : CodeAction.Create("Classify the members as their names propose, to be confirmed", cancellationToken => PlanChanges.ApplyAsync(solution, plan, cancellationToken), ClassifyMembersFix.OneKey);
    }

    // What a generator reports has a path and no tree.
    private static async Task AddAsync(ClassificationPlan plan, ModelTypes models, Project project, Compilation compilation, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        string path = diagnostic.Location.GetLineSpan().Path;
        SyntaxTree? tree = diagnostic.Location.SourceTree ?? compilation.SyntaxTrees.FirstOrDefault(each => each.FilePath == path);
        if (tree is not null && compilation.ContainsSyntaxTree(tree) && project.GetDocument(tree) is not null)
        {
            SyntaxNode root = await tree.GetRootAsync(cancellationToken).ConfigureAwait(false);
            if (DeclaredMember.At(compilation.GetSemanticModel(tree), root, diagnostic.Location.SourceSpan, cancellationToken) is { } member)
            {
                plan.Add(member, models);
            }
        }
    }
}
