using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Analysis;

/// <summary>The assemblies that can have PHI models: of the hundreds that an application references, few reference the library.</summary>
internal static class LibraryUsers
{
    public static IEnumerable<IAssemblySymbol> Of(Compilation compilation, IAssemblySymbol library) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(referenced => referenced.Name == library.Name)))
        .Prepend(compilation.Assembly);

    /// <summary>Every type of a namespace or a type, nested ones too.</summary>
    public static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => Types(member).Concat(member is INamedTypeSymbol type ? [type] : []));
}
