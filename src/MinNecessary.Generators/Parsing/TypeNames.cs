using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MinNecessary.Generators.Parsing;

/// <summary>Writes names so that they mean the same wherever the generated code stands.</summary>
internal static class TypeNames
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat;

    private static readonly SymbolDisplayFormat AnnotatedFormat = Format.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The name with its annotations, as a declaration writes it.</summary>
    public static string Annotated(ITypeSymbol type) => type.ToDisplayString(AnnotatedFormat);

    /// <summary>The namespace; empty for the global one.</summary>
    public static string NamespaceOf(INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(Format).Replace("global::", "");

    /// <summary>What a model's views' names begin with, as <c>PageOfLine</c> for <c>Page&lt;Line&gt;</c>.</summary>
    public static string ViewBaseOf(IEnumerable<INamedTypeSymbol> nesting) => string.Concat(nesting.Select(SpokenName));

    /// <summary>Whether every assembly can name the type and its type arguments.</summary>
    public static bool IsPublic(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsPublic(array.ElementType),
        INamedTypeSymbol named => named.DeclaredAccessibility == Accessibility.Public && (named.ContainingType is null || IsPublic(named.ContainingType)) && named.TypeArguments.All(IsPublic),
        _ => true,
    };

    private static string SpokenName(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => SpokenName(array.ElementType) + "Array",
        INamedTypeSymbol { IsDefinition: false, Arity: > 0 } named => $"{named.Name}Of{string.Join("And", named.TypeArguments.Select(SpokenName))}",
        _ => type.Name,
    };

    public static string Of(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(Format);

    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}
