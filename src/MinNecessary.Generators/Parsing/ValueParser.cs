using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Parsing;

/// <summary>Reads the type of a member: a scalar, a PHI model, or a collection of one of them.</summary>
internal static class ValueParser
{
    private static readonly Dictionary<SpecialType, string> SpecialConverters = new()
    {
        [SpecialType.System_Boolean] = "BooleanConverter",
        [SpecialType.System_Char] = "CharConverter",
        [SpecialType.System_SByte] = "SByteConverter",
        [SpecialType.System_Byte] = "ByteConverter",
        [SpecialType.System_Int16] = "Int16Converter",
        [SpecialType.System_UInt16] = "UInt16Converter",
        [SpecialType.System_Int32] = "Int32Converter",
        [SpecialType.System_UInt32] = "UInt32Converter",
        [SpecialType.System_Int64] = "Int64Converter",
        [SpecialType.System_UInt64] = "UInt64Converter",
        [SpecialType.System_Single] = "SingleConverter",
        [SpecialType.System_Double] = "DoubleConverter",
        [SpecialType.System_Decimal] = "DecimalConverter",
        [SpecialType.System_String] = "StringConverter",
        [SpecialType.System_DateTime] = "DateTimeConverter",
    };

    private static readonly Dictionary<string, string> NamedConverters = new()
    {
        ["System.DateOnly"] = "DateOnlyConverter",
        ["System.TimeOnly"] = "TimeOnlyConverter",
        ["System.TimeSpan"] = "TimeSpanConverter",
        ["System.DateTimeOffset"] = "DateTimeOffsetConverter",
        ["System.Guid"] = "GuidConverter",
    };

    /// <summary>Reads <paramref name="type"/>; null with a reason where views cannot show it.</summary>
    public static (ValueSpec Value, bool IsCollection)? Read(ITypeSymbol type, IAssemblySymbol assembly, out string reason)
    {
        if (ReadSingle(type, assembly, out reason) is { } single)
        {
            return (single, false);
        }

        if (ElementOf(type) is not { } element)
        {
            return null;
        }

        return ReadSingle(element, assembly, out reason) is { } value ? (value, true) : null;
    }

    private static ValueSpec? ReadSingle(ITypeSymbol type, IAssemblySymbol assembly, out string reason)
    {
        reason = $"'{type.ToDisplayString()}'";
        bool isNullableValue = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        ITypeSymbol bare = isNullableValue ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        bool isNullable = isNullableValue || (type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);
        string name = TypeNames.Of(bare);

        if (ScalarOf(bare) is { } scalar)
        {
            return new ValueSpec(name, scalar.Kind, null, isNullable, bare.IsValueType, scalar.Converter);
        }

        if (!bare.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == KnownNames.PhiModelAttribute))
        {
            return null;
        }

        if (!SymbolEqualityComparer.Default.Equals(bare.ContainingAssembly, assembly))
        {
            reason = $"PHI model '{bare.ToDisplayString()}' is declared in another assembly";
            return null;
        }

        return new ValueSpec(name, ScalarKind.None, name, isNullable, bare.IsValueType, null);
    }

    private static (ScalarKind Kind, string? Converter)? ScalarOf(ITypeSymbol type)
    {
        if (SpecialConverters.TryGetValue(type.SpecialType, out string? converter))
        {
            ScalarKind kind = type.SpecialType switch
            {
                SpecialType.System_String => ScalarKind.Text,
                SpecialType.System_DateTime => ScalarKind.Date,
                _ => ScalarKind.Other,
            };
            return (kind, converter);
        }

        string name = type.ToDisplayString();
        if (NamedConverters.TryGetValue(name, out converter))
        {
            return (name is "System.DateOnly" or "System.DateTimeOffset" ? ScalarKind.Date : ScalarKind.Other, converter);
        }

        return type.TypeKind == TypeKind.Enum ? (ScalarKind.Other, null) : null;
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { Rank: 1 } array)
        {
            return array.ElementType;
        }

        // A collection that is a struct has a default value that cannot be read; a dictionary's keys are data too.
        if (type is not INamedTypeSymbol { IsReferenceType: true } named || named.SpecialType == SpecialType.System_String)
        {
            return null;
        }

        INamedTypeSymbol[] enumerables = named.AllInterfaces.Append(named)
            .Where(candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            .ToArray();
        return enumerables is [{ TypeArguments: [var element] }] ? element : null;
    }
}
