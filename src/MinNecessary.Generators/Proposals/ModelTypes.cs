using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Parsing;

namespace MinNecessary.Generators.Proposals;

/// <summary>Knows which types of a compilation are PHI models, by their own annotation or by a companion's. Safe for concurrent use.</summary>
internal sealed class ModelTypes(Compilation compilation)
{
    private const int Deepest = 8;

    private readonly ConcurrentDictionary<ISymbol, bool> _known = new(SymbolEqualityComparer.Default);
    private readonly Lazy<HashSet<ISymbol>> _withCompanion = new(() => FindCompanions(compilation));

    public bool IsModel(ITypeSymbol type) => type is INamedTypeSymbol named && _known.GetOrAdd(named.OriginalDefinition, each => IsMarked(each) || _withCompanion.Value.Contains(each));

    public static bool IsMarked(ISymbol type) => Has(type, KnownNames.PhiModelAttribute);

    /// <summary>What a member is made of: the element of a list, the value of a dictionary, and otherwise its type.</summary>
    public static ITypeSymbol Leaf(ITypeSymbol type, int depth = 0)
    {
        if (depth > Deepest || type.SpecialType == SpecialType.System_String)
        {
            return type;
        }

        return type switch
        {
            IArrayTypeSymbol array => Leaf(array.ElementType, depth + 1),
            INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Leaf(nullable.TypeArguments[0], depth + 1),
            INamedTypeSymbol named when Elements(named) is { } element => Leaf(element, depth + 1),
            _ => type,
        };
    }

    private static ITypeSymbol? Elements(INamedTypeSymbol type)
    {
        ITypeSymbol? element = type.AllInterfaces.Append(type).FirstOrDefault(each => each.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0];
        return element is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: [_, var value] } ? value : element;
    }

    private static bool Has(ISymbol type, string attribute) => type.GetAttributes().Any(each => each.AttributeClass?.ToDisplayString() == attribute);

    // Companions are in the project, and in the assemblies that it names.
    private static HashSet<ISymbol> FindCompanions(Compilation compilation)
    {
        IEnumerable<IAssemblySymbol> named = compilation.Assembly.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.ToDisplayString() == KnownNames.PhiModelsFromAttribute)
            .Select(attribute => attribute.ConstructorArguments is [{ Value: INamedTypeSymbol type }] ? type.ContainingAssembly : null)
            .OfType<IAssemblySymbol>();
        var found = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (INamedTypeSymbol type in named.Append(compilation.Assembly).SelectMany(assembly => Types(assembly.GlobalNamespace)).Where(type => type.TypeKind == TypeKind.Interface))
        {
            foreach (AttributeData attribute in type.GetAttributes())
            {
                if (attribute.AttributeClass?.ToDisplayString() == KnownNames.PhiModelForAttribute && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol model }])
                {
                    found.Add(model.OriginalDefinition);
                }
            }
        }

        return found;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => Types(member).Concat(member is INamedTypeSymbol type ? [type] : []));
}
