using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace MinNecessary.CodeFixes;

/// <summary>Makes a type partial, and a PHI model.</summary>
internal static class TypeEdit
{
    public static TypeDeclarationSyntax MakeModel(TypeDeclarationSyntax type, bool isModel, PhiName phi, string newLine)
    {
        TypeDeclarationSyntax partial = type.Modifiers.Any(SyntaxKind.PartialKeyword) ? type : MakePartial(type);
        if (!isModel)
        {
            return partial;
        }

        SyntaxTriviaList leading = partial.GetLeadingTrivia();
        SyntaxTriviaList indentation = leading.Count > 0 && leading.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? TriviaList(leading.Last()) : TriviaList();
        AttributeListSyntax list = AttributeList(SingletonSeparatedList(Attribute(phi.Of("PhiModel")))).WithLeadingTrivia(leading).WithTrailingTrivia(EndOfLine(newLine));
        TypeDeclarationSyntax bare = partial.WithLeadingTrivia(indentation);
        return (TypeDeclarationSyntax)bare.WithAttributeLists(bare.AttributeLists.Insert(0, list));
    }

    // The word stands last among the modifiers, and takes over what stands before a type that has none.
    private static TypeDeclarationSyntax MakePartial(TypeDeclarationSyntax type)
    {
        SyntaxToken partial = Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(Space);
        if (type.Modifiers.Count > 0)
        {
            return (TypeDeclarationSyntax)type.WithModifiers(type.Modifiers.Add(partial));
        }

        SyntaxTriviaList leading = type.Keyword.LeadingTrivia;
        return (TypeDeclarationSyntax)type.WithKeyword(type.Keyword.WithLeadingTrivia()).WithModifiers(TokenList(partial.WithLeadingTrivia(leading)));
    }
}
