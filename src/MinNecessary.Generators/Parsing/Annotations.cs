using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Parsing;

/// <summary>What the annotations on one member say.</summary>
internal sealed class Annotations
{
    private Annotations(IReadOnlyList<string> categories, IReadOnlyList<string> ownCategories, bool isNotPhi, bool isSubject, string? jsonName, MemberUseSpec use)
    {
        Categories = categories;
        OwnCategories = ownCategories;
        IsNotPhi = isNotPhi;
        IsSubject = isSubject;
        JsonName = jsonName;
        Use = use;
    }

    /// <summary>No annotation at all.</summary>
    public static Annotations None { get; } = new([], [], false, false, null, MemberUseSpec.None);

    public IReadOnlyList<string> Categories { get; }

    public IReadOnlyList<string> OwnCategories { get; }

    public bool IsNotPhi { get; }

    public bool IsSubject { get; }

    /// <summary>What <c>JsonPropertyName</c> gives; null without one.</summary>
    public string? JsonName { get; }

    /// <summary>What the member is used for beside being shown.</summary>
    public MemberUseSpec Use { get; }

    public static Annotations Read(ISymbol member)
    {
        List<string> categories = [];
        List<string> ownCategories = [];
        bool isNotPhi = false;
        bool isSubject = false;
        string? jsonName = null;
        var use = new UseReader();

        // An override is the same member: what its base declares holds for it too.
        for (ISymbol? symbol = member; symbol is not null; symbol = (symbol as IPropertySymbol)?.OverriddenProperty)
        {
            foreach (AttributeData attribute in symbol.GetAttributes())
            {
                string? name = attribute.AttributeClass?.ToDisplayString();
                isNotPhi |= name == KnownNames.NotPhiAttribute;
                isSubject |= name == KnownNames.SubjectAttribute;
                if (name == KnownNames.JsonPropertyNameAttribute && attribute.ConstructorArguments is [{ Value: string json }])
                {
                    jsonName ??= json;
                }

                use.Read(name, attribute);
                if (attribute.AttributeClass is { } type && DerivesFromPhi(type))
                {
                    bool isBuiltIn = type.ContainingType?.ToDisplayString() == KnownNames.Phi;
                    string category = CategoryOf(type);
                    if (!categories.Contains(category))
                    {
                        categories.Add(category);
                    }

                    if (!isBuiltIn)
                    {
                        ownCategories.Add(category);
                    }
                }
            }
        }

        return new Annotations(categories, ownCategories, isNotPhi, isSubject, jsonName, use.ToSpec());
    }

    private static bool DerivesFromPhi(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.ToDisplayString() == KnownNames.PhiAttribute)
            {
                return true;
            }
        }

        return false;
    }

    private static string CategoryOf(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.ToDisplayString() == KnownNames.PhiCategoryAttribute
                && attribute.ConstructorArguments is [{ Value: string name }])
            {
                return name;
            }
        }

        const string suffix = "Attribute";
        return type.Name.EndsWith(suffix, StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - suffix.Length) : type.Name;
    }
}
