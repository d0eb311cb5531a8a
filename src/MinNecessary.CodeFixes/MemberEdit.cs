using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MinNecessary.Generators.Proposals;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace MinNecessary.CodeFixes;

/// <summary>Puts the proposed annotation on a member, with a comment that a person removes who has looked.</summary>
internal static class MemberEdit
{
    /// <summary>What stands where a reason is wanted. It is no string and names nothing, so that nothing compiles until somebody has written one.</summary>
    public const string Placeholder = "WhyIsThisNoPhi";

    public static SyntaxNode Classify(SyntaxNode declaration, ISymbol member, bool isSubject, PhiName phi, string newLine)
    {
        MemberProposal proposal = Proposed(declaration, member);
        string comment = proposal switch
        {
            { Category: null } => "confirm: nothing is proposed; give the category, or the reason in quotes",
            { IsFromType: true } => "confirm: proposed from the type",
            _ => "confirm: proposed from the name",
        };

        return declaration is ParameterSyntax parameter
            ? OnParameter(parameter, Annotations(proposal, isSubject, phi), comment)
            : OnMember((MemberDeclarationSyntax)declaration, Annotations(proposal, isSubject, phi), comment, newLine);
    }

    // Several names in one field declaration have one annotation: it is proposed where all of them say the same.
    private static MemberProposal Proposed(SyntaxNode declaration, ISymbol member)
    {
        var proposal = MemberProposal.Of(member);
        bool isOne = declaration is not FieldDeclarationSyntax field || field.Declaration.Variables
            .Select(variable => member.ContainingType.GetMembers(variable.Identifier.ValueText).FirstOrDefault())
            .All(other => other is null || MemberProposal.Of(other).Category == proposal.Category);
        return isOne ? proposal : MemberProposal.None;
    }

    private static AttributeListSyntax Annotations(MemberProposal proposal, bool isSubject, PhiName phi)
    {
        AttributeSyntax annotation = proposal.Category is { } category
            ? Attribute(phi.Of("Phi." + category))
            : Attribute(phi.Of("NotPhi"), AttributeArgumentList(SingletonSeparatedList(AttributeArgument(IdentifierName(Placeholder)))));
        return AttributeList(SeparatedList(isSubject ? [Attribute(phi.Of("Phi.Subject")), annotation] : new[] { annotation })).NormalizeWhitespace();
    }

    private static MemberDeclarationSyntax OnMember(MemberDeclarationSyntax member, AttributeListSyntax annotations, string comment, string newLine)
    {
        SyntaxTriviaList leading = member.GetLeadingTrivia();
        SyntaxTriviaList indentation = leading.Count > 0 && leading.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? TriviaList(leading.Last()) : TriviaList();
        AttributeListSyntax list = annotations.WithLeadingTrivia(leading).WithTrailingTrivia(Space, Comment("// " + comment), EndOfLine(newLine));
        MemberDeclarationSyntax bare = member.WithLeadingTrivia(indentation);
        return bare.WithAttributeLists(bare.AttributeLists.Insert(0, list));
    }

    private static ParameterSyntax OnParameter(ParameterSyntax parameter, AttributeListSyntax annotations, string comment)
    {
        AttributeListSyntax list = annotations.WithTarget(AttributeTargetSpecifier(Token(SyntaxKind.PropertyKeyword)).WithTrailingTrivia(Space))
            .WithLeadingTrivia(parameter.GetLeadingTrivia()).WithTrailingTrivia(Space, Comment($"/* {comment} */"), Space);
        ParameterSyntax bare = parameter.WithLeadingTrivia();
        return bare.WithAttributeLists(bare.AttributeLists.Insert(0, list));
    }
}
