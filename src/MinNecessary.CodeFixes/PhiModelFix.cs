using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MinNecessary.Generators.Proposals;

namespace MinNecessary.CodeFixes;

/// <summary>
/// Makes a PHI model of a class whose members say that they hold PHI: partial, its members classified as their names propose, with a
/// subject where one of them numbers a person; and what it holds too.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PhiModelFix))]
public sealed class PhiModelFix : CodeFixProvider
{
    internal const string Key = "MinNecessary.MakeModel";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("MN0211");

    /// <summary>None: each class is one that a person looks at.</summary>
    /// <returns>Null.</returns>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Document document = context.Document;
        SyntaxNode? root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? meaning = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        TypeDeclarationSyntax? declaration = root?.FindToken(context.Span.Start).Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        if (meaning is null || declaration is null || meaning.GetDeclaredSymbol(declaration, context.CancellationToken) is not INamedTypeSymbol type || !ClassificationPlan.CanBecomeModel(type))
        {
            return;
        }

        var plan = new ClassificationPlan();
        plan.AddModel(type, new ModelTypes(meaning.Compilation), isRoot: true);
        if (!plan.IsEmpty)
        {
            context.RegisterCodeFix(
                CodeAction.Create($"Make '{type.Name}' a PHI model, and classify its members as their names propose, to be confirmed", cancellationToken => PlanChanges.ApplyAsync(document.Project.Solution, plan, cancellationToken), Key),
                context.Diagnostics);
        }
    }
}
