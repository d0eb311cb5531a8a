using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using MinNecessary.Generators.Proposals;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace MinNecessary.CodeFixes;

/// <summary>
/// Puts the view in the place of a raw model that is serialised, written or returned, where exactly one decision is in scope. Which grant
/// a task has is no fix's to choose: where there are several, or none, nothing is offered.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ViewFix))]
public sealed class ViewFix : CodeFixProvider
{
    internal const string Key = "MinNecessary.UseView";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(LeakIds.All);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? meaning = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || meaning is null || root.FindNode(context.Span, getInnermostNodeForTie: true) is not ExpressionSyntax expression)
        {
            return;
        }

        TypeInfo type = meaning.GetTypeInfo(expression, context.CancellationToken);
        if (type.Type is not INamedTypeSymbol model
            || !new ModelTypes(meaning.Compilation).IsModel(model)
            || DecisionInScope.Find(meaning, expression.SpanStart) is not { } decision
            || meaning.LookupSymbols(expression.SpanStart, model, decision.View, includeReducedExtensionMethods: true).IsEmpty)
        {
            return;
        }

        bool mayBeNull = type.Nullability.FlowState == NullableFlowState.MaybeNull && model.IsReferenceType;
        Document changed = context.Document.WithSyntaxRoot(root.ReplaceNode(expression, Call(expression, decision, mayBeNull)));
        if (await CountErrorsAsync(changed, context.CancellationToken).ConfigureAwait(false) <= meaning.GetDiagnostics(cancellationToken: context.CancellationToken).Count(IsError))
        {
            context.RegisterCodeFix(CodeAction.Create($"Use the view that '{decision.Expression}' permits", _ => Task.FromResult(changed), Key), context.Diagnostics);
        }
    }

    // Serialize<Claim>(claim) says that it wants the model, and so does ActionResult<Claim>: a person changes both.
    private static async Task<int> CountErrorsAsync(Document document, CancellationToken cancellationToken) =>
        (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))?.GetDiagnostics(cancellationToken: cancellationToken).Count(IsError) ?? int.MaxValue;

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static ExpressionSyntax Call(ExpressionSyntax model, (string Expression, string View) decision, bool mayBeNull)
    {
        ExpressionSyntax bare = ParenthesizedExpression(model.WithoutTrivia()).WithAdditionalAnnotations(Simplifier.Annotation);
        ArgumentListSyntax arguments = ArgumentList(SingletonSeparatedList(Argument(IdentifierName(decision.Expression))));
        ExpressionSyntax call = mayBeNull
            ? ConditionalAccessExpression(bare, InvocationExpression(MemberBindingExpression(IdentifierName(decision.View)), arguments))
            : InvocationExpression(MemberAccessExpression(Microsoft.CodeAnalysis.CSharp.SyntaxKind.SimpleMemberAccessExpression, bare, IdentifierName(decision.View)), arguments);
        return call.WithTriviaFrom(model);
    }
}
