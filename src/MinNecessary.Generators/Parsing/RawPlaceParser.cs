using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Parsing;

/// <summary>Reads a place that says that it holds raw models on purpose.</summary>
internal static class RawPlaceParser
{
    private const int Deepest = 4;

    private static readonly SymbolDisplayFormat Names = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType);

    /// <summary>The place; null where it has no reason, which is an error of its own and allows nothing.</summary>
    public static RawPlaceSpec? Parse(GeneratorAttributeSyntaxContext context)
    {
        ISymbol symbol = context.TargetSymbol;
        return context.Attributes[0].ConstructorArguments is [{ Value: string reason }] && !string.IsNullOrWhiteSpace(reason)
            ? new RawPlaceSpec(NameOf(symbol), ModelOf(symbol)?.ToDisplayString(Names), reason.Trim())
            : null;
    }

    private static string NameOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => $"{NameOf(parameter.ContainingSymbol)}({parameter.Name})",
        IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } function => $"{NameOf(function.ContainingSymbol)}.{(function.Name.Length == 0 ? "function" : function.Name)}",
        _ => symbol.ToDisplayString(Names),
    };

    private static ITypeSymbol? ModelOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => Held(parameter.Type, 0),
        IPropertySymbol property => Held(property.Type, 0),
        IFieldSymbol field => Held(field.Type, 0),
        IMethodSymbol method => Held(method.ReturnType, 0) ?? method.Parameters.Select(parameter => Held(parameter.Type, 0)).FirstOrDefault(model => model is not null),
        ITypeSymbol type => Held(type, 0),
        _ => null,
    };

    private static ITypeSymbol? Held(ITypeSymbol type, int depth)
    {
        if (depth > Deepest)
        {
            return null;
        }

        if (type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == KnownNames.PhiModelAttribute))
        {
            return type;
        }

        IEnumerable<ITypeSymbol> parts = type is IArrayTypeSymbol array ? new[] { array.ElementType } : type is INamedTypeSymbol named ? named.TypeArguments : Array.Empty<ITypeSymbol>();
        return parts.Select(part => Held(part, depth + 1)).FirstOrDefault(held => held is not null);
    }
}
