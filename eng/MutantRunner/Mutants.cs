using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace MutantRunner;

/// <summary>The mutants that Stryker compiled into an assembly: where its code asks whether one is active.</summary>
internal static class Mutants
{
    private const byte Call = 0x28;

    /// <param name="assembly">The mutated assembly: Stryker compiles the mutants of every file into it, whatever it runs.</param>
    /// <param name="scope">The types whose mutants run, or their namespaces, which end in a dot and a star.</param>
    /// <returns>Each mutant's number with the method that it changes.</returns>
    public static SortedDictionary<int, string> In(string assembly, string[] scope)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        MethodDefinitionHandle asks = metadata.MethodDefinitions.Single(method => metadata.GetString(metadata.GetMethodDefinition(method).Name) == "IsActive" && TypeOf(metadata, method) == "MutantControl");
        int token = System.Reflection.Metadata.Ecma335.MetadataTokens.GetToken(asks);
        SortedDictionary<int, string> found = [];
        foreach (MethodDefinitionHandle handle in metadata.MethodDefinitions)
        {
            MethodDefinition method = metadata.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0 || !IsIn(scope, Outermost(metadata, method)))
            {
                continue;
            }

            byte[] code = file.GetMethodBody(method.RelativeVirtualAddress).GetILBytes() ?? [];
            for (int index = 0; index + 4 < code.Length; index++)
            {
                if (code[index] == Call && BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(index + 1)) == token)
                {
                    found[Before(code, index)] = $"{TypeOf(metadata, handle)}.{metadata.GetString(method.Name)}";
                }
            }
        }

        return found;
    }

    private static bool IsIn(string[] scope, (string Namespace, string Name) type) => scope.Contains(type.Name) || scope.Contains(type.Namespace + ".*");

    private static (string Namespace, string Name) Outermost(MetadataReader metadata, MethodDefinition method)
    {
        TypeDefinition type = metadata.GetTypeDefinition(method.GetDeclaringType());
        while (type.GetDeclaringType() is { IsNil: false } outer)
        {
            type = metadata.GetTypeDefinition(outer);
        }

        return (metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }

    private static string TypeOf(MetadataReader metadata, MethodDefinitionHandle method)
    {
        TypeDefinition type = metadata.GetTypeDefinition(metadata.GetMethodDefinition(method).GetDeclaringType());
        string name = metadata.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer ? $"{metadata.GetString(metadata.GetTypeDefinition(outer).Name)}+{name}" : name;
    }

    // The number that the call is given: ldc.i4 with four bytes, with one, or one of those that have it in themselves (ECMA-335, III.3.40).
    private static int Before(byte[] code, int call) =>
        call >= 5 && code[call - 5] == 0x20 ? BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(call - 4))
        : call >= 2 && code[call - 2] == 0x1F ? (sbyte)code[call - 1]
        : code[call - 1] is >= 0x16 and <= 0x1E ? code[call - 1] - 0x16
        : throw new InvalidOperationException("Stryker asks for a mutant in a way that is not known here.");
}
