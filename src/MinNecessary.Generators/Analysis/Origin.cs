using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Analysis;

/// <summary>Where a value comes from that is PHI.</summary>
/// <param name="Symbol">The classified member or parameter; the model's type where it is a model itself.</param>
/// <param name="At">Where it stands in what is judged: the member itself, or the local through which it comes.</param>
internal sealed record Origin(ISymbol Symbol, IOperation At)
{
    public bool IsModel => Symbol is ITypeSymbol;

    /// <summary>What a message says of it; it names declarations, never a value.</summary>
    public string Text => Symbol switch
    {
        ITypeSymbol type => $"PHI model '{type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}'",
        IParameterSymbol parameter => $"PHI parameter '{parameter.Name}'",
        _ => $"PHI member '{Symbol.ContainingType.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}.{Symbol.Name}'",
    };
}
