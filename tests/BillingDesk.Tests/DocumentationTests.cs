extern alias generators;

using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BillingDesk.Tests;

/// <summary>The C# of the documentation compiles, as a reader would paste it into an application like the sample.</summary>
public sealed partial class DocumentationTests
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly string Pages = Path.Combine(Repository.Root, "docs");

    private static readonly MetadataReference[] References =
    [
        // An application does not reference the generator, which has the policy's types too.
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != "MinNecessary.Generators.dll").Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static TheoryData<string, int> Blocks
    {
        get
        {
            var blocks = new TheoryData<string, int>();
            // The pages of the diagnostics show what does not compile, on purpose.
            foreach (string page in Directory.GetFiles(Pages, "*.md"))
            {
                for (int index = 0; index < BlocksOf(page).Length; index++)
                {
                    blocks.Add(Path.GetRelativePath(Pages, page), index);
                }
            }

            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void The_code_of_a_page_compiles(string page, int index)
    {
        string code = BlocksOf(Path.Combine(Pages, page))[index];
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            "Documentation",
            [CSharpSyntaxTree.ParseText(Usings, options), CSharpSyntaxTree.ParseText(code, options)],
            References,
            // Another patch of a package than the one that a library was built with is no warning in any project of the SDK.
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));

        CSharpGeneratorDriver.Create(new generators::MinNecessary.Generators.MinNecessaryGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated, out _);

        Assert.Empty(updated.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Each_link_of_a_page_leads_to_a_file()
    {
        IEnumerable<(string Page, string Link)> links = Directory.GetFiles(Repository.Root, "*.md").Concat(Directory.GetFiles(Pages, "*.md", SearchOption.AllDirectories))
            .SelectMany(page => Link().Matches(File.ReadAllText(page)).Select(match => (page, match.Groups["link"].Value)))
            .Where(link => !link.Value.StartsWith("http", StringComparison.Ordinal) && link.Value.Length > 0);

        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(link.Page)!, link.Link)), $"{link.Page}: {link.Link}"));
    }

    [Fact]
    public void Each_link_to_a_heading_leads_to_one()
    {
        string[] pages = [.. Directory.GetFiles(Repository.Root, "*.md"), .. Directory.GetFiles(Pages, "*.md", SearchOption.AllDirectories)];
        IEnumerable<(string Page, string Target, string Heading)> links = pages
            .SelectMany(page => Anchor().Matches(File.ReadAllText(page)).Select(match => (page, match.Groups["link"].Value, match.Groups["heading"].Value)))
            .Where(link => !link.Item2.StartsWith("http", StringComparison.Ordinal));

        Assert.NotEmpty(links);
        Assert.All(links, link =>
        {
            string target = link.Target.Length == 0 ? link.Page : Path.Combine(Path.GetDirectoryName(link.Page)!, link.Target);
            Assert.Contains(link.Heading, File.ReadAllLines(target).Where(line => line.StartsWith('#')).Select(SlugOf));
        });
    }

    // As the sites that show the pages make one of a heading.
    private static string SlugOf(string heading) =>
        string.Concat(heading.TrimStart('#').Trim().ToLowerInvariant().Where(character => char.IsLetterOrDigit(character) || character is ' ' or '-' or '_')).Replace(' ', '-');

    private static string[] BlocksOf(string page) => [.. Block().Matches(File.ReadAllText(page).ReplaceLineEndings("\n")).Select(match => match.Groups["code"].Value)];

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<link>[^)#\s]*)(#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\]\((?<link>[^)#\s]*)#(?<heading>[^)]*)\)")]
    private static partial Regex Anchor();
}
