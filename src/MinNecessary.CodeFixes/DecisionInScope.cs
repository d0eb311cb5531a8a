using Microsoft.CodeAnalysis;

namespace MinNecessary.CodeFixes;

/// <summary>A decision for a named grant that code at a place can use.</summary>
internal static class DecisionInScope
{
    /// <summary>The only one; null where there is none, or where there are several and a person has to say which.</summary>
    public static (string Expression, string View)? Find(SemanticModel meaning, int position)
    {
        ISymbol[] decisions = [.. meaning.LookupSymbols(position).Where(symbol => !symbol.IsStatic && IsDecision(TypeOf(symbol)) && !IsDeclaredLater(symbol, position))];
        return decisions is [var only] ? (only.Name, "For" + ((INamedTypeSymbol)TypeOf(only)!).TypeArguments[0].Name) : null;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool IsDecision(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Decision", Arity: 1 } && type.ContainingNamespace?.ToDisplayString() == "MinNecessary";

    private static bool IsDeclaredLater(ISymbol symbol, int position) =>
        symbol is ILocalSymbol && symbol.Locations.Any(location => location.SourceSpan.Start >= position);
}
