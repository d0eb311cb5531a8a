using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;
using ICSharpCode.Decompiler.CSharp.ProjectDecompiler;
using ICSharpCode.Decompiler.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion;

namespace AnalyserPrecision;

/// <summary>The sources of assemblies, as they can be read out of them; or of a folder, as they are.</summary>
internal static class Sources
{
    public static IReadOnlyList<SyntaxTree> Of(IEnumerable<string> read, IReadOnlyList<string> references)
    {
        string folder = Environment.GetEnvironmentVariable("SOURCES") ?? Directory.CreateTempSubdirectory("precision-").FullName;
        List<string> files = [];
        foreach (string each in read)
        {
            string root = each;
            if (File.Exists(each))
            {
                root = Path.Combine(folder, Path.GetFileNameWithoutExtension(each));
                if (!Directory.Exists(root))
                {
                    Decompile(each, Directory.CreateDirectory(root).FullName, references);
                }
            }

            files.AddRange(Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.EndsWith("AssemblyInfo.cs", StringComparison.Ordinal)));
        }

        var options = new CSharpParseOptions(LanguageVersion.Preview);
        return [.. files.Order(StringComparer.Ordinal).Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file))];
    }

    private static void Decompile(string assembly, string folder, IReadOnlyList<string> references)
    {
        var resolver = new UniversalAssemblyResolver(assembly, throwOnError: false, null);
        foreach (string path in references.Select(path => Path.GetDirectoryName(path)!).Distinct())
        {
            resolver.AddSearchDirectory(path);
        }

        using var file = new PEFile(assembly);
        new WholeProjectDecompiler(new DecompilerSettings(ICSharpCode.Decompiler.CSharp.LanguageVersion.Latest), resolver, null, null, null).DecompileProject(file, folder);
    }
}
