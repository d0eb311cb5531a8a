using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Parsing;

/// <summary>The scalars: types of one value for which System.Text.Json has a converter, and enums.</summary>
internal static class ScalarTypes
{
    private static readonly Dictionary<string, (ScalarKind Kind, string Converter)> Known = new(StringComparer.Ordinal)
    {
        ["System.Boolean"] = (ScalarKind.Other, "BooleanConverter"),
        ["System.Char"] = (ScalarKind.Other, "CharConverter"),
        ["System.SByte"] = (ScalarKind.Number, "SByteConverter"),
        ["System.Byte"] = (ScalarKind.Number, "ByteConverter"),
        ["System.Int16"] = (ScalarKind.Number, "Int16Converter"),
        ["System.UInt16"] = (ScalarKind.Number, "UInt16Converter"),
        ["System.Int32"] = (ScalarKind.Number, "Int32Converter"),
        ["System.UInt32"] = (ScalarKind.Number, "UInt32Converter"),
        ["System.Int64"] = (ScalarKind.Number, "Int64Converter"),
        ["System.UInt64"] = (ScalarKind.Number, "UInt64Converter"),
        ["System.Single"] = (ScalarKind.Number, "SingleConverter"),
        ["System.Double"] = (ScalarKind.Number, "DoubleConverter"),
        ["System.Decimal"] = (ScalarKind.Number, "DecimalConverter"),
        ["System.String"] = (ScalarKind.Text, "StringConverter"),
        ["System.DateTime"] = (ScalarKind.Date, "DateTimeConverter"),
        ["System.DateOnly"] = (ScalarKind.Date, "DateOnlyConverter"),
        ["System.DateTimeOffset"] = (ScalarKind.Date, "DateTimeOffsetConverter"),
        ["System.TimeOnly"] = (ScalarKind.Other, "TimeOnlyConverter"),
        ["System.TimeSpan"] = (ScalarKind.Other, "TimeSpanConverter"),
        ["System.Guid"] = (ScalarKind.Other, "GuidConverter"),
        ["System.Uri"] = (ScalarKind.Other, "UriConverter"),
        ["System.Version"] = (ScalarKind.Other, "VersionConverter"),
    };

    public static (ScalarKind Kind, string? Converter)? Find(ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum)
        {
            return (ScalarKind.Other, null);
        }

        string name = type is INamedTypeSymbol { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } ? "System." + type.Name : "";
        return Known.TryGetValue(name, out (ScalarKind Kind, string Converter) known) && type is INamedTypeSymbol { Arity: 0, ContainingType: null } ? known : null;
    }
}
