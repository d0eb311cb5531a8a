using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MinNecessary.CodeFixes;

/// <summary>The member that a diagnostic stands at.</summary>
internal static class DeclaredMember
{
    /// <summary>The property or field whose name stands there; null where there is none, as where a model inherits it from another assembly.</summary>
    public static ISymbol? At(SemanticModel meaning, SyntaxNode root, TextSpan span, CancellationToken cancellationToken)
    {
        SyntaxNode? node = root.FindToken(span.Start).Parent;
        return node switch
        {
            PropertyDeclarationSyntax property when property.Identifier.Span == span => meaning.GetDeclaredSymbol(property, cancellationToken),
            VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field when field.Identifier.Span == span => meaning.GetDeclaredSymbol(field, cancellationToken),
            ParameterSyntax { Parent.Parent: RecordDeclarationSyntax record } parameter when parameter.Identifier.Span == span =>
                (meaning.GetDeclaredSymbol(record, cancellationToken) as INamedTypeSymbol)?.GetMembers(parameter.Identifier.ValueText).OfType<IPropertySymbol>().FirstOrDefault(),
            _ => null,
        };
    }
}
