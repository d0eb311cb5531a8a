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
        foreach (INamedTypeSymbol type in LibraryUsers.Of(compilation, attributeType.ContainingAssembly)
            .SelectMany(assembly => LibraryUsers.Types(assembly.GlobalNamespace)).Where(type => type.TypeKind == TypeKind.Interface))
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
}
