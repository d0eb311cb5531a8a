using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Parsing;

/// <summary>Reads a method marked as a mask.</summary>
internal static class OwnMaskParser
{
    public static OwnMaskSpec Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var method = (IMethodSymbol)context.TargetSymbol;
        string name = context.Attributes[0].ConstructorArguments is [{ Value: string given }] ? given : "";
        string? problem = ProblemOf(method);
        return new OwnMaskSpec(
            name,
            $"{TypeNames.Of(method.ContainingType)}.{TypeNames.Escape(method.Name)}",
            problem is null ? TypeNames.Of(method.Parameters[0].Type) : null,
            problem,
            LocationSpec.From(method.Locations.FirstOrDefault()));
    }

    private static string? ProblemOf(IMethodSymbol method)
    {
        if (!method.IsStatic || method.IsGenericMethod)
        {
            return "it is no static method without type parameters";
        }

        if (method.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal) || method.ContainingType.IsGenericType || ModelParser.ShapeProblem(method.ContainingType, [.. ModelParser.Nesting(method.ContainingType)]) is not null)
        {
            return "generated code cannot reach it: make it, and the types it is nested in, public or internal and not generic";
        }

        if (method.ReturnType.SpecialType != SpecialType.System_String)
        {
            return "it does not return a string";
        }

        return method.Parameters is [{ RefKind: RefKind.None } value] && ScalarTypes.Find(value.Type) is not null
            ? null
            : "it does not take one value: a string, a number, a date, an enum or another scalar, and not a nullable one";
    }
}
