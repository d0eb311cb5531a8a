using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MinNecessary.Generators.Parsing;

namespace MinNecessary.Generators.Analysis;

/// <summary>The places that say that raw models are there on purpose. One says it for itself and what is within it, never for an assembly.</summary>
internal sealed class AllowedRaw(Compilation compilation)
{
    private readonly INamedTypeSymbol? _attribute = compilation.GetTypeByMetadataName(KnownNames.AllowRawAttribute);

    /// <summary>Whether a parameter, a property, a field, a method or a type says it of itself.</summary>
    public bool Holds(ISymbol symbol) =>
        _attribute is not null && symbol.GetAttributes().Any(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _attribute) && HasReason(attribute));

    /// <summary>Whether the member that code is in says it, or a type around that.</summary>
    public bool IsWithin(ISymbol owner)
    {
        for (ISymbol? symbol = owner; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (Holds(symbol) || (symbol is IMethodSymbol { AssociatedSymbol: { } property } && Holds(property)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a place in code hands on to, or gives its result to, what says it; or is within a function of a method that does.</summary>
    public bool Covers(IOperation place, IOperation? receiver)
    {
        if (_attribute is null)
        {
            return false;
        }

        if (receiver is not null && NamedBy(receiver) is { } held && Holds(held))
        {
            return true;
        }

        for (IOperation? current = place; current is not null; current = current.Parent)
        {
            bool isAllowed = current switch
            {
                IAnonymousFunctionOperation function => Holds(function.Symbol),
                ILocalFunctionOperation function => Holds(function.Symbol),
                IArgumentOperation { Parameter: { } parameter } => Holds(parameter),
                ISimpleAssignmentOperation assignment => NamedBy(assignment.Target) is { } target && Holds(target),
                IPropertyInitializerOperation initializer => initializer.InitializedProperties.Any(Holds),
                IFieldInitializerOperation initializer => initializer.InitializedFields.Any(Holds),
                _ => false,
            };
            if (isAllowed)
            {
                return true;
            }
        }

        return false;
    }

    private static ISymbol? NamedBy(IOperation operation) => Values.Bare(operation) switch
    {
        IMemberReferenceOperation member => member.Member,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    // Without a reason it is an error of its own, and says nothing.
    private static bool HasReason(AttributeData attribute) => attribute.ConstructorArguments is [{ Value: string reason }] && !string.IsNullOrWhiteSpace(reason);
}
