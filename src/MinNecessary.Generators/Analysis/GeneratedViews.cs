using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MinNecessary.Generators.Analysis;

/// <summary>Knows what the generator has written, by what it has written on it, and decisions.</summary>
internal static class GeneratedViews
{
    private const string Tool = "MinNecessary.Generators";

    /// <summary>Whether a type is a view.</summary>
    public static bool IsView(ITypeSymbol? type) => type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsSealed: true, IsStatic: false } && IsGenerated(type)
        && !type.AllInterfaces.Any(each => each.ToDisplayString() == "MinNecessary.IGrant");

    /// <summary>Whether a view is of a model: its name begins with the model's.</summary>
    public static bool IsViewOf(ITypeSymbol view, ITypeSymbol model)
    {
        string name = model.Name;
        for (INamedTypeSymbol? outer = model.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.Name + name;
        }

        return model is INamedTypeSymbol { IsGenericType: false } && view.Name.StartsWith(name + "For", StringComparison.Ordinal);
    }

    /// <summary>Whether a call makes a view of a model under a decision.</summary>
    public static bool IsShow(IMethodSymbol method) => IsFor(method) && !IsQuery(method);

    /// <summary>Whether a call asks a database for views.</summary>
    public static bool IsShowOfQuery(IMethodSymbol method) => IsFor(method) && IsQuery(method);

    /// <summary>Whether a model's views can be asked of a database as a method makes one of a model.</summary>
    public static bool HasQuery(IMethodSymbol show) => show.ContainingType.GetMembers(show.Name).OfType<IMethodSymbol>().Any(IsQuery);

    /// <summary>Whether a type is a decision, or holds some.</summary>
    public static bool HoldsDecision(ITypeSymbol? type, int depth = 0)
    {
        if (type is null || depth > 4)
        {
            return false;
        }

        return IsDecision(type) || (type is IArrayTypeSymbol array ? HoldsDecision(array.ElementType, depth + 1)
            : type is INamedTypeSymbol { Arity: > 0 } named && (Propagation.NameOf(named).StartsWith("System.", StringComparison.Ordinal)) && named.TypeKind != TypeKind.Delegate
                && named.TypeArguments.Any(argument => HoldsDecision(argument, depth + 1)));
    }

    public static bool IsDecision(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == "Decision" && current.ContainingNamespace?.ToDisplayString() == "MinNecessary")
            {
                return true;
            }
        }

        return false;
    }

    // The method as it is declared: of a call on a receiver the compiler gives it without its first parameter.
    private static bool IsFor(IMethodSymbol method) => (method.ReducedFrom ?? method) is { IsExtensionMethod: true, Parameters: [_, { Type: INamedTypeSymbol { Arity: 1 } decision }] } declared
        && declared.Name.StartsWith("For", StringComparison.Ordinal) && IsDecision(decision) && IsGenerated(declared.ContainingType);

    private static bool IsQuery(IMethodSymbol method) => (method.ReducedFrom ?? method).Parameters[0].Type is INamedTypeSymbol { Name: "IQueryable" };

    private static bool IsGenerated(ITypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments is [{ Value: Tool }, ..]);
}
