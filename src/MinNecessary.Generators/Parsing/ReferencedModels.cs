using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Parsing;

/// <summary>Reads the public models of a referenced assembly, from its metadata.</summary>
internal static class ReferencedModels
{
    /// <summary>The assemblies that the project names.</summary>
    public static IEnumerable<ModelSource> Sources(GeneratorAttributeSyntaxContext context) => context.Attributes
        .Select(attribute => attribute.ConstructorArguments is [{ Value: INamedTypeSymbol { TypeKind: not TypeKind.Error } type }]
            ? new ModelSource(type.ToDisplayString(), type.ContainingAssembly.Identity.GetDisplayName(), LocationSpec.From(attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation()))
            : null)
        .OfType<ModelSource>();

    public static EquatableArray<ModelSpec> Read(ModelSource source, ImmutableArray<MetadataReference> references, CancellationToken cancellationToken)
    {
        // A compilation of the references alone: the project's own is another one after each key stroke, its references are not.
        IAssemblySymbol? assembly = CSharpCompilation.Create("References", references: references).SourceModule.ReferencedAssemblySymbols
            .FirstOrDefault(candidate => candidate.Identity.GetDisplayName() == source.Assembly);
        List<ModelSpec> models = [];
        foreach (INamedTypeSymbol type in assembly is null ? [] : PublicTypes(assembly.GlobalNamespace))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (AttributeData attribute in type.GetAttributes())
            {
                switch (attribute.AttributeClass?.ToDisplayString())
                {
                    case KnownNames.PhiModelAttribute:
                        models.Add(ModelParser.ReadReferenced(type, source.Location));
                        break;
                    case KnownNames.PhiModelForAttribute:
                        models.Add(CompanionParser.Read(type, attribute, source.Location));
                        break;
                    default:
                        break;
                }
            }
        }

        return models.Count == 0
            ? new EquatableArray<ModelSpec>([ModelSpec.Failed(source.TypeName, DiagnosticSpec.Create("MN0013", source.Location, source.TypeName, assembly is null ? "this project itself, whose models need no such line" : $"'{assembly.Name}', which has no public PHI model"))])
            : models.ToEquatableArray();
    }

    // What is not public to us is not in every reference: a reference assembly leaves internal members out.
    private static IEnumerable<INamedTypeSymbol> PublicTypes(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .Where(member => member is INamespaceSymbol or INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public })
        .SelectMany(member => PublicTypes(member).Concat(member is INamedTypeSymbol type ? [type] : []));
}
