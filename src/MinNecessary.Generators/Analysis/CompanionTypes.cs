using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Parsing;

namespace MinNecessary.Generators.Analysis;

/// <summary>Finds the companions that a project and what it references have of types that are not ours.</summary>
internal static class CompanionTypes
{
    /// <summary>The companion of each type that has one.</summary>
    public static Dictionary<INamedTypeSymbol, Companion> In(Compilation compilation, INamedTypeSymbol attributeType)
    {
        var companions = new Dictionary<INamedTypeSymbol, Companion>(SymbolEqualityComparer.Default);
        foreach (INamedTypeSymbol type in Assemblies(compilation, attributeType.ContainingAssembly).SelectMany(assembly => Interfaces(assembly.GlobalNamespace)))
        {
            foreach (AttributeData attribute in type.GetAttributes())
            {
                if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, attributeType) && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol model }])
                {
                    companions[model] = new Companion(type, withholdsUnlisted: attribute.NamedArguments.Any(argument => argument is { Key: "WithholdsUnlisted", Value.Value: true }));
                }
            }
        }

        return companions;
    }

    // Whoever has a companion references the library: of the hundreds that an application references, few do.
    private static IEnumerable<IAssemblySymbol> Assemblies(Compilation compilation, IAssemblySymbol library) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(referenced => referenced.Name == library.Name)))
        .Append(compilation.Assembly);

    private static IEnumerable<INamedTypeSymbol> Interfaces(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => Interfaces(member).Concat(member is INamedTypeSymbol { TypeKind: TypeKind.Interface } type ? [type] : []));
}
