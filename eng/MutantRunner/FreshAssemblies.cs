using System.Reflection;
using System.Runtime.Loader;

namespace MutantRunner;

/// <summary>The mutated assembly and the tests, of their own; everything else is shared.</summary>
internal sealed class FreshAssemblies(string folder, string tests, string mutated) : AssemblyLoadContext(isCollectible: true)
{
    protected override Assembly? Load(AssemblyName name) =>
        name.Name == Path.GetFileNameWithoutExtension(mutated) ? LoadFromAssemblyPath(mutated)
        : name.Name == tests ? LoadFromAssemblyPath(Path.Combine(folder, tests + ".dll"))
        : null;
}
