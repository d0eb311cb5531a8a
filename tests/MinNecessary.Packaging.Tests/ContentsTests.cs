using System.IO.Compression;

namespace MinNecessary.Packaging.Tests;

/// <summary>What the packages hold.</summary>
[Collection(PackedOnce.Name)]
public sealed class ContentsTests(PackedApplication application)
{
    [Fact]
    public void The_package_holds_what_it_should_and_nothing_else()
    {
        using ZipArchive package = ZipFile.OpenRead(Directory.GetFiles(application.Feed, "*.nupkg").Single());
        string[] files = [.. package.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "MinNecessary.nuspec",
                "README.md",
                "[Content_Types].xml",
                "analyzers/dotnet/cs/MinNecessary.Generators.dll",
                "build/MinNecessary.props",
                "build/MinNecessary.targets",
                "lib/net10.0/MinNecessary.dll",
                "lib/net10.0/MinNecessary.xml",
                "lib/net8.0/MinNecessary.dll",
                "lib/net8.0/MinNecessary.xml",
                "templates/billing.policy.json",
            ],
            files);
    }
}
