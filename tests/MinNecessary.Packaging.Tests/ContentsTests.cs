using System.Globalization;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace MinNecessary.Packaging.Tests;

/// <summary>What the packages hold.</summary>
[Collection(PackedOnce.Name)]
public sealed class ContentsTests(PackedApplication application)
{
    private static readonly string[] Packages =
    [
        $"MinNecessary.{PackedApplication.Version}.nupkg", $"MinNecessary.{PackedApplication.Version}.snupkg",
        $"MinNecessary.AspNetCore.{PackedApplication.Version}.nupkg", $"MinNecessary.AspNetCore.{PackedApplication.Version}.snupkg",
        $"MinNecessary.AspNetCore.OpenApi.{PackedApplication.Version}.nupkg", $"MinNecessary.AspNetCore.OpenApi.{PackedApplication.Version}.snupkg",
        $"MinNecessary.EntityFrameworkCore.{PackedApplication.Version}.nupkg", $"MinNecessary.EntityFrameworkCore.{PackedApplication.Version}.snupkg",
        $"MinNecessary.Hosting.{PackedApplication.Version}.nupkg", $"MinNecessary.Hosting.{PackedApplication.Version}.snupkg",
        $"MinNecessary.Serilog.{PackedApplication.Version}.nupkg", $"MinNecessary.Serilog.{PackedApplication.Version}.snupkg",
        $"MinNecessary.Templates.{PackedApplication.Version}.nupkg",
        $"MinNecessary.Testing.{PackedApplication.Version}.nupkg", $"MinNecessary.Testing.{PackedApplication.Version}.snupkg",
        $"MinNecessary.Testing.FsCheck.{PackedApplication.Version}.nupkg", $"MinNecessary.Testing.FsCheck.{PackedApplication.Version}.snupkg",
    ];

    [Fact]
    public void The_feed_holds_these_packages_and_no_other() =>
        Assert.Equal(Packages, Directory.GetFiles(application.Feed).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void The_package_holds_what_it_should_and_nothing_else() => Assert.Equal(
        [
            "CHANGELOG.md",
            "MinNecessary.nuspec",
            "README.md",
            "[Content_Types].xml",
            "analyzers/dotnet/cs/MinNecessary.CodeFixes.dll",
            "analyzers/dotnet/cs/MinNecessary.Generators.dll",
            "build/MinNecessary.props",
            "build/MinNecessary.targets",
            "icon.png",
            "lib/net10.0/MinNecessary.dll",
            "lib/net10.0/MinNecessary.xml",
            "lib/net8.0/MinNecessary.dll",
            "lib/net8.0/MinNecessary.xml",
            "templates/billing.policy.json",
            "templates/minnecessary.policy.schema.json",
        ],
        FilesOf($"MinNecessary.{PackedApplication.Version}.nupkg"));

    [Fact]
    public void The_symbol_package_has_the_symbols_of_each_library() =>
        Assert.Equal(["MinNecessary.nuspec", "[Content_Types].xml", "lib/net10.0/MinNecessary.pdb", "lib/net8.0/MinNecessary.pdb"], FilesOf($"MinNecessary.{PackedApplication.Version}.snupkg"));

    [Fact]
    public void The_package_of_the_log_in_a_database_holds_what_it_should_and_nothing_else()
    {
        Assert.Equal(
            [
                "CHANGELOG.md", "MinNecessary.EntityFrameworkCore.nuspec", "README.md", "[Content_Types].xml", "icon.png",
                "lib/net10.0/MinNecessary.EntityFrameworkCore.dll", "lib/net10.0/MinNecessary.EntityFrameworkCore.xml",
            ],
            FilesOf($"MinNecessary.EntityFrameworkCore.{PackedApplication.Version}.nupkg"));
        Assert.Equal(
            ["MinNecessary.EntityFrameworkCore.nuspec", "[Content_Types].xml", "lib/net10.0/MinNecessary.EntityFrameworkCore.pdb"],
            FilesOf($"MinNecessary.EntityFrameworkCore.{PackedApplication.Version}.snupkg"));
    }

    [Fact]
    public void The_package_of_the_escalation_holds_what_it_should_and_nothing_else()
    {
        Assert.Equal(
            [
                "CHANGELOG.md", "MinNecessary.Hosting.nuspec", "README.md", "[Content_Types].xml", "icon.png",
                "lib/net10.0/MinNecessary.Hosting.dll", "lib/net10.0/MinNecessary.Hosting.xml", "lib/net8.0/MinNecessary.Hosting.dll", "lib/net8.0/MinNecessary.Hosting.xml",
            ],
            FilesOf($"MinNecessary.Hosting.{PackedApplication.Version}.nupkg"));
        Assert.Equal(
            ["MinNecessary.Hosting.nuspec", "[Content_Types].xml", "lib/net10.0/MinNecessary.Hosting.pdb", "lib/net8.0/MinNecessary.Hosting.pdb"],
            FilesOf($"MinNecessary.Hosting.{PackedApplication.Version}.snupkg"));
    }

    [Fact]
    public void The_package_of_the_web_holds_what_it_should_and_nothing_else() => Assert.Equal(
        [
            "CHANGELOG.md", "MinNecessary.AspNetCore.nuspec", "README.md", "[Content_Types].xml", "icon.png",
            "lib/net10.0/MinNecessary.AspNetCore.dll", "lib/net10.0/MinNecessary.AspNetCore.xml", "lib/net8.0/MinNecessary.AspNetCore.dll", "lib/net8.0/MinNecessary.AspNetCore.xml",
        ],
        FilesOf($"MinNecessary.AspNetCore.{PackedApplication.Version}.nupkg"));

    [Fact]
    public void The_package_for_Serilog_holds_what_it_should_and_nothing_else() => Assert.Equal(
        [
            "CHANGELOG.md", "MinNecessary.Serilog.nuspec", "README.md", "[Content_Types].xml", "icon.png",
            "lib/net10.0/MinNecessary.Serilog.dll", "lib/net10.0/MinNecessary.Serilog.xml", "lib/net8.0/MinNecessary.Serilog.dll", "lib/net8.0/MinNecessary.Serilog.xml",
        ],
        FilesOf($"MinNecessary.Serilog.{PackedApplication.Version}.nupkg"));

    [Fact]
    public void The_package_of_the_description_of_the_web_holds_what_it_should_and_depends_on_what_it_says()
    {
        Assert.Equal(
            [
                "CHANGELOG.md", "MinNecessary.AspNetCore.OpenApi.nuspec", "README.md", "[Content_Types].xml", "icon.png",
                "lib/net10.0/MinNecessary.AspNetCore.OpenApi.dll", "lib/net10.0/MinNecessary.AspNetCore.OpenApi.xml",
            ],
            FilesOf($"MinNecessary.AspNetCore.OpenApi.{PackedApplication.Version}.nupkg"));
        XElement group = Assert.Single(MetadataOf("MinNecessary.AspNetCore.OpenApi").Descendants(), element => element.Name.LocalName == "group" && element.Parent!.Name.LocalName == "dependencies");
        Assert.Equal(["Microsoft.AspNetCore.OpenApi", "MinNecessary.AspNetCore"], group.Elements().Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_for_tests_holds_what_it_should_and_nothing_else() => Assert.Equal(
        [
            "CHANGELOG.md", "MinNecessary.Testing.nuspec", "README.md", "[Content_Types].xml", "icon.png",
            "lib/net10.0/MinNecessary.Testing.dll", "lib/net10.0/MinNecessary.Testing.xml", "lib/net8.0/MinNecessary.Testing.dll", "lib/net8.0/MinNecessary.Testing.xml",
        ],
        FilesOf($"MinNecessary.Testing.{PackedApplication.Version}.nupkg"));

    [Fact]
    public void The_package_for_property_tests_holds_what_it_should_and_depends_on_FsCheck_alone()
    {
        Assert.Equal(
            [
                "CHANGELOG.md", "MinNecessary.Testing.FsCheck.nuspec", "README.md", "[Content_Types].xml", "icon.png",
                "lib/net10.0/MinNecessary.Testing.FsCheck.dll", "lib/net10.0/MinNecessary.Testing.FsCheck.xml",
                "lib/net8.0/MinNecessary.Testing.FsCheck.dll", "lib/net8.0/MinNecessary.Testing.FsCheck.xml",
            ],
            FilesOf($"MinNecessary.Testing.FsCheck.{PackedApplication.Version}.nupkg"));
        Assert.All(
            MetadataOf("MinNecessary.Testing.FsCheck").Descendants().Where(element => element.Name.LocalName == "group"),
            group => Assert.Equal(["FsCheck", "MinNecessary"], group.Elements().Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_template_package_holds_what_it_should_and_nothing_else() => Assert.Equal(
        [
            "CHANGELOG.md",
            "MinNecessary.Templates.nuspec",
            "README.md",
            "[Content_Types].xml",
            "content/minnecessary/.template.config/template.json",
            "content/minnecessary/Claim.cs",
            "content/minnecessary/MinNecessaryApplication.csproj",
            "content/minnecessary/OfficeRecords.cs",
            "content/minnecessary/Program.cs",
            "content/minnecessary/billing.policy.json",
            "content/minnecessary/minnecessary.policy.schema.json",
            "icon.png",
        ],
        FilesOf($"MinNecessary.Templates.{PackedApplication.Version}.nupkg"));

    [Theory]
    [InlineData("MinNecessary")]
    [InlineData("MinNecessary.AspNetCore")]
    [InlineData("MinNecessary.AspNetCore.OpenApi")]
    [InlineData("MinNecessary.EntityFrameworkCore")]
    [InlineData("MinNecessary.Hosting")]
    [InlineData("MinNecessary.Serilog")]
    [InlineData("MinNecessary.Templates")]
    [InlineData("MinNecessary.Testing")]
    [InlineData("MinNecessary.Testing.FsCheck")]
    public void The_package_says_what_it_is_and_what_it_may_be_used_for(string id)
    {
        XElement metadata = MetadataOf(id);
        string? Of(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
        Assert.Equal((id, "MIT", "icon.png", "README.md"), (Of("id"), Of("license"), Of("icon"), Of("readme")));
        Assert.Contains("CHANGELOG.md", Of("releaseNotes"), StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace(Of("description")));
        Assert.Contains("hipaa", Of("tags"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_depends_on_abstractions_and_options_alone() => Assert.All(
        MetadataOf("MinNecessary").Descendants().Where(element => element.Name.LocalName == "group"),
        group => Assert.Equal(
            ["Microsoft.Extensions.Compliance.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Options"],
            group.Elements().Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal)));

    [Fact]
    public void The_package_of_the_log_in_a_database_depends_on_the_library_and_on_the_databases_alone()
    {
        XElement group = Assert.Single(MetadataOf("MinNecessary.EntityFrameworkCore").Descendants(), element => element.Name.LocalName == "group");
        Assert.Equal(
            ["Microsoft.EntityFrameworkCore.Sqlite", "MinNecessary", "Npgsql.EntityFrameworkCore.PostgreSQL"],
            group.Elements().Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_of_the_escalation_depends_on_the_library_and_on_the_abstractions_of_a_host_alone() => Assert.All(
        MetadataOf("MinNecessary.Hosting").Descendants().Where(element => element.Name.LocalName == "group"),
        group => Assert.Equal(["Microsoft.Extensions.Hosting.Abstractions", "MinNecessary"], group.Elements().Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal)));

    [Fact]
    public void The_package_of_the_web_depends_on_our_own_packages_and_the_shared_framework_alone()
    {
        XElement metadata = MetadataOf("MinNecessary.AspNetCore");
        Assert.All(
            metadata.Descendants().Where(element => element.Name.LocalName == "group" && element.Parent!.Name.LocalName == "dependencies"),
            group => Assert.Equal(["MinNecessary", "MinNecessary.Hosting"], group.Elements().Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal)));
        Assert.All(
            metadata.Descendants().Where(element => element.Name.LocalName == "frameworkReference"), element => Assert.Equal("Microsoft.AspNetCore.App", element.Attribute("name")!.Value));
    }

    [Fact]
    public void The_package_for_Serilog_depends_on_the_library_and_on_Serilog_alone() => Assert.All(
        MetadataOf("MinNecessary.Serilog").Descendants().Where(element => element.Name.LocalName == "group"),
        group => Assert.Equal(["MinNecessary", "Serilog"], group.Elements().Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal)));

    [Fact]
    public void The_package_for_tests_depends_on_no_test_framework() => Assert.All(
        MetadataOf("MinNecessary.Testing").Descendants().Where(element => element.Name.LocalName == "group"),
        group => Assert.Equal(
            ["Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Logging.Abstractions", "MinNecessary"],
            group.Elements().Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal)));

    [Fact]
    public void No_path_of_the_machine_that_packed_it_is_in_a_package()
    {
        foreach (string package in Packages)
        {
            using ZipArchive archive = ZipFile.OpenRead(Path.Combine(application.Feed, package));
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                using MemoryStream content = Read(entry);
                Assert.True(content.GetBuffer().AsSpan(0, (int)content.Length).IndexOf(Encoding.UTF8.GetBytes(Repository.Root)) < 0, entry.FullName);
            }
        }
    }

    [Theory]
    [InlineData("MinNecessary.{0}.snupkg", "lib/net8.0/MinNecessary.pdb")]
    [InlineData("MinNecessary.{0}.snupkg", "lib/net10.0/MinNecessary.pdb")]
    [InlineData("MinNecessary.AspNetCore.{0}.snupkg", "lib/net10.0/MinNecessary.AspNetCore.pdb")]
    [InlineData("MinNecessary.EntityFrameworkCore.{0}.snupkg", "lib/net10.0/MinNecessary.EntityFrameworkCore.pdb")]
    [InlineData("MinNecessary.Hosting.{0}.snupkg", "lib/net8.0/MinNecessary.Hosting.pdb")]
    [InlineData("MinNecessary.Hosting.{0}.snupkg", "lib/net10.0/MinNecessary.Hosting.pdb")]
    [InlineData("MinNecessary.{0}.nupkg", "analyzers/dotnet/cs/MinNecessary.Generators.dll")]
    [InlineData("MinNecessary.{0}.nupkg", "analyzers/dotnet/cs/MinNecessary.CodeFixes.dll")]
    public void The_symbols_name_sources_as_the_repository_has_them(string package, string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(application.Feed, string.Format(CultureInfo.InvariantCulture, package, PackedApplication.Version)));
        using MemoryStream content = Read(archive.GetEntry(file)!);
        using MetadataReaderProvider symbols = file.EndsWith(".pdb", StringComparison.Ordinal) ? MetadataReaderProvider.FromPortablePdbStream(content) : EmbeddedIn(content);
        MetadataReader reader = symbols.GetMetadataReader();
        Assert.NotEmpty(reader.Documents);
        Assert.All(reader.Documents, document => Assert.StartsWith("/_", reader.GetString(reader.GetDocument(document).Name), StringComparison.Ordinal));
    }

    /// <summary>The compiler has no workspaces: what it loads must not need them.</summary>
    [Fact]
    public void What_the_compiler_loads_needs_no_workspaces()
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(application.Feed, $"MinNecessary.{PackedApplication.Version}.nupkg"));
        using MemoryStream content = Read(archive.GetEntry("analyzers/dotnet/cs/MinNecessary.Generators.dll")!);
        using var library = new PEReader(content);
        MetadataReader reader = library.GetMetadataReader();
        string[] references = [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
        Assert.Contains("Microsoft.CodeAnalysis", references);
        Assert.DoesNotContain(references, name => name.Contains("Workspaces", StringComparison.Ordinal) || name == "MinNecessary.CodeFixes");
    }

    // An analyzer has no place in a symbol package.
    private static MetadataReaderProvider EmbeddedIn(MemoryStream library)
    {
        using var reader = new PEReader(library, PEStreamOptions.LeaveOpen);
        return reader.ReadEmbeddedPortablePdbDebugDirectoryData(reader.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));
    }

    private static MemoryStream Read(ZipArchiveEntry entry)
    {
        var content = new MemoryStream();
        using Stream stream = entry.Open();
        stream.CopyTo(content);
        content.Position = 0;
        return content;
    }

    private string[] FilesOf(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(application.Feed, package));
        return [.. archive.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    private XElement MetadataOf(string id)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(application.Feed, $"{id}.{PackedApplication.Version}.nupkg"));
        using Stream stream = archive.GetEntry(id + ".nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }
}
