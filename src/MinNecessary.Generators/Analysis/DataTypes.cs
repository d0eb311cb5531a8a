using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Analysis;

/// <summary>Tells types that carry data from those that do something.</summary>
internal static class DataTypes
{
    /// <summary>Whether a type has members to be read, no method of its own, and no base but another such type.</summary>
    public static bool IsOne(INamedTypeSymbol type)
    {
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false, IsImplicitlyDeclared: false, IsAnonymousType: false, IsTupleType: false } || type.GetMembers().Any(Does))
        {
            return false;
        }

        int readable = type.GetMembers().Count(member => member is { IsStatic: false, IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } and (IPropertySymbol or IFieldSymbol));
        return readable >= 2 && type.BaseType is null or { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType } or { IsRecord: true };
    }

    private static bool Does(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false, IsOverride: false } method
        && method.Name is not ("Equals" or "CompareTo" or "Deconstruct" or "PrintMembers" or "ToString" or "GetHashCode");
}
