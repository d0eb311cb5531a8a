using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Parsing;

/// <summary>Finds what code outside a type can read of it.</summary>
internal static class ReadableMembers
{
    /// <summary>
    /// Own and inherited properties and fields, public and internal; of a type of another package, public ones alone. A member
    /// that hides or overrides one of a base type takes its place.
    /// </summary>
    public static IReadOnlyList<ISymbol> Of(INamedTypeSymbol model, bool isForeign)
    {
        Stack<INamedTypeSymbol> chain = new();
        for (INamedTypeSymbol? type = model; type is not null; type = type.BaseType)
        {
            chain.Push(type);
        }

        // An interface that derives from another stands before it.
        foreach (INamedTypeSymbol inherited in model.AllInterfaces.Where(_ => model.TypeKind == TypeKind.Interface))
        {
            chain.Push(inherited);
        }

        List<ISymbol> readable = [];
        foreach (ISymbol member in chain.SelectMany(type => type.GetMembers()).Where(member => IsReadable(member) && (!isForeign || IsPublic(member))))
        {
            int hidden = readable.FindIndex(other => other.Name == member.Name);
            if (hidden >= 0)
            {
                readable[hidden] = member;
            }
            else
            {
                readable.Add(member);
            }
        }

        return readable;
    }

    private static bool IsReadable(ISymbol member) => !member.IsStatic && !member.IsImplicitlyDeclared && member switch
    {
        IPropertySymbol { GetMethod: { } getter } => IsVisible(member) && IsVisible(getter),
        IFieldSymbol => IsVisible(member),
        _ => false,
    };

    // Of a type of another package, generated code reaches what is public; an indexer is no member of its own.
    private static bool IsPublic(ISymbol member) => member.DeclaredAccessibility == Accessibility.Public && member is not IPropertySymbol { IsIndexer: true };

    private static bool IsVisible(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;
}
