using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Naming;

/// <summary>Reads what sort of value a type holds; of a list or an array, what its elements are.</summary>
internal static class ValueKindOf
{
    private const int Deepest = 8;

    public static ValueKinds Type(ITypeSymbol type, int depth = 0)
    {
        if (depth > Deepest)
        {
            return ValueKinds.Other;
        }

        if (type is IArrayTypeSymbol array)
        {
            return Type(array.ElementType, depth + 1);
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Type(nullable.TypeArguments[0], depth + 1);
        }

        return type.SpecialType switch
        {
            SpecialType.System_String or SpecialType.System_Char => ValueKinds.Text,
            SpecialType.System_Boolean => ValueKinds.Flag,
            SpecialType.System_DateTime => ValueKinds.Date,
            SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single => ValueKinds.Amount,
            SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32
                or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64 => ValueKinds.Integer,
            _ => OfNamed(type, depth),
        };
    }

    private static ValueKinds OfNamed(ITypeSymbol type, int depth)
    {
        if (type is not INamedTypeSymbol named)
        {
            return ValueKinds.Other;
        }

        if (named.Name is "DateOnly" or "DateTimeOffset" && named.ContainingNamespace?.ToDisplayString() == "System")
        {
            return ValueKinds.Date;
        }

        INamedTypeSymbol? elements = named.AllInterfaces.Append(named).FirstOrDefault(each => each.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);
        return elements is null ? ValueKinds.Other : Type(elements.TypeArguments[0], depth + 1);
    }
}
