using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MinNecessary.Generators.Analysis;

/// <summary>Finds the endpoint that code answers for, and whether what it answers with becomes a view.</summary>
internal sealed class Endpoints(Compilation compilation)
{
    private const string Attribute = "MinNecessary.AspNetCore.DiscloseAttribute";

    private readonly INamedTypeSymbol? _controller = compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Mvc.ControllerBase");

    // Without the package nothing makes a view of what an endpoint returns.
    private readonly bool _canDisclose = compilation.GetTypeByMetadataName(Attribute) is not null;

    /// <summary>Whether a return statement is an endpoint's answer: of an action, or of a function that is mapped to a route.</summary>
    public bool IsAnswer(IReturnOperation result, ISymbol owner)
    {
        IOperation? function = result.Parent;
        while (function is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            function = function.Parent;
        }

        return function is null ? IsAction(owner) : function is IAnonymousFunctionOperation && MappedBy(function) is not null;
    }

    /// <summary>What becomes of a model at a place within a member.</summary>
    public EndpointKind KindAt(IOperation place, ISymbol owner, BlockFacts facts)
    {
        for (IOperation? current = place; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation function && MappedBy(current) is { } map)
            {
                return KindOf(map, function.Symbol, facts);
            }
        }

        if (!_canDisclose)
        {
            return EndpointKind.Raw;
        }

        return !IsAction(owner) ? EndpointKind.Unknown : IsDisclosed(owner) ? EndpointKind.Disclosed : EndpointKind.Raw;
    }

    /// <summary>What becomes of a model that a mapped function or method answers with.</summary>
    public EndpointKind KindOf(IInvocationOperation map, IMethodSymbol handler, BlockFacts facts) =>
        !_canDisclose ? EndpointKind.Raw : IsDisclosed(handler) ? EndpointKind.Disclosed : new EndpointChain(facts).KindOf(map);

    /// <summary>The model that a method answers with by its type; null where the type tells of none.</summary>
    public static ITypeSymbol? AnswerOf(IMethodSymbol handler, PhiTypes types) => Answer(handler.ReturnType, types, 0);

    private static ITypeSymbol? Answer(ITypeSymbol type, PhiTypes types, int depth) => types.HeldBy(type)
        ?? (depth < 4 && type is INamedTypeSymbol { Arity: > 0 } named && Propagation.NameOf(named) is var name
            && (name.StartsWith("System.Threading.Tasks.", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal))
                ? named.TypeArguments.Select(argument => Answer(argument, types, depth + 1)).FirstOrDefault(model => model is not null)
                : null);

    private bool IsAction(ISymbol owner) =>
        owner is IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false } && IsController(owner.ContainingType)
        && !owner.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "NonActionAttribute");

    private bool IsController(INamedTypeSymbol type) => _controller is not null && Chain(type).Any(each => SymbolEqualityComparer.Default.Equals(each, _controller));

    private static bool IsDisclosed(ISymbol action) => Chain(action.ContainingType).Prepend(action).Any(symbol =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == Attribute));

    private static IEnumerable<ISymbol> Chain(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }

    // The call that maps a function to a route.
    private static IInvocationOperation? MappedBy(IOperation function)
    {
        IOperation? argument = function.Parent;
        while (argument is IDelegateCreationOperation or IConversionOperation)
        {
            argument = argument.Parent;
        }

        return argument is IArgumentOperation { Parent: IInvocationOperation call } && EndpointChain.IsMap(call.TargetMethod) ? call : null;
    }
}
