using System.Xml.Linq;

namespace MinNecessary.Packaging.Tests;

/// <summary>Finds the repository's files.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The version of a package that the repository is tested with.</summary>
    public static string VersionOf(string package) =>
        XDocument.Load(Path.Combine(Root, "Directory.Packages.props")).Descendants("PackageVersion").Single(item => item.Attribute("Include")!.Value == package).Attribute("Version")!.Value;

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MinNecessary.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("MinNecessary.sln is in no folder above the tests.");
    }
}
