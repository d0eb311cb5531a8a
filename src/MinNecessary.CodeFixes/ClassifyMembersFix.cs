using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using MinNecessary.Generators.Proposals;

namespace MinNecessary.CodeFixes;

/// <summary>Classifies a member that nobody classified, or every one of its model, as its name and type propose; a person confirms each.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClassifyMembersFix))]
public sealed class ClassifyMembersFix : CodeFixProvider
{
    internal const string OneKey = "MinNecessary.Classify";
    internal const string AllKey = "MinNecessary.ClassifyModel";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("MN0001", "MN0017");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ClassifyAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Document document = context.Document;
        SyntaxNode? root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? meaning = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || meaning is null || DeclaredMember.At(meaning, root, context.Span, context.CancellationToken) is not { } member)
        {
            return;
        }

        var models = new ModelTypes(meaning.Compilation);
        var one = new ClassificationPlan();
        one.Add(member, models);
        Register(context, one, TitleOf(member), OneKey);

        var all = new ClassificationPlan();
        all.AddMembersOf(member.ContainingType, models);
        Register(context, all, $"Classify every member of '{member.ContainingType.Name}' as its name proposes, to be confirmed", AllKey);
    }

    private static void Register(CodeFixContext context, ClassificationPlan plan, string title, string key)
    {
        if (!plan.IsEmpty)
        {
            context.RegisterCodeFix(CodeAction.Create(title, cancellationToken => PlanChanges.ApplyAsync(context.Document.Project.Solution, plan, cancellationToken), key), context.Diagnostics);
        }
    }

    private static string TitleOf(ISymbol member)
    {
        if (ModelTypes.Leaf(MemberProposal.TypeOf(member)) is INamedTypeSymbol held && ClassificationPlan.CanBecomeModel(held))
        {
            return $"Make '{held.Name}' a PHI model, and classify its members";
        }

        return MemberProposal.Of(member).Category is { } category
            ? $"Classify '{member.Name}' as [Phi.{category}], to be confirmed"
            : $"Have someone say what '{member.Name}' is";
    }
}
