using System.Xml.Linq;

namespace MinNecessary.Packaging.Tests;

/// <summary>The versions of packages that the repository is tested with.</summary>
internal static class TestedVersions
{
    public static string Of(string package) =>
        XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion").Single(item => item.Attribute("Include")!.Value == package).Attribute("Version")!.Value;
}
