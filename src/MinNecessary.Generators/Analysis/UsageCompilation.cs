using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Analysis;

/// <summary>What the analysis of each body of one compilation goes by. Safe for concurrent use.</summary>
internal sealed class UsageCompilation
{
    private UsageCompilation(Compilation compilation, PhiTypes types)
    {
        Types = types;
        Allowed = new AllowedRaw(compilation);
        Sinks = new SinkCatalog(compilation, LocalSinks.All.Concat(WebSinks.All).Concat(MessageSinks.All));
        Endpoints = new Endpoints(compilation);
        Exception = compilation.GetTypeByMetadataName("System.Exception");
    }

    public PhiTypes Types { get; }

    public AllowedRaw Allowed { get; }

    public SinkCatalog Sinks { get; }

    public Endpoints Endpoints { get; }

    public INamedTypeSymbol? Exception { get; }

    /// <summary>Null where the compilation does not reference the library: nothing is done then.</summary>
    public static UsageCompilation? Of(Compilation compilation) => PhiTypes.Of(compilation) is { } types ? new UsageCompilation(compilation, types) : null;

    /// <summary>Whether a type is an exception.</summary>
    public bool IsException(ITypeSymbol? type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, Exception))
            {
                return true;
            }
        }

        return false;
    }
}
