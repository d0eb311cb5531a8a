using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Parsing;

/// <summary>Looks for type parameters.</summary>
internal static class GenericTypes
{
    /// <summary>Whether a type is a type parameter, or is made of one.</summary>
    public static bool HasParameter(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => HasParameter(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(HasParameter),
        _ => false,
    };
}
