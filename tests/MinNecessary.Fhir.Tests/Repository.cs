namespace MinNecessary.Fhir.Tests;

/// <summary>Finds the bundles beside the repository.</summary>
internal static class Repository
{
    public static string SharedFile(string name)
    {
        string folder = Path.Combine(FindRoot(), "..", "shared", "data", "fhir-r4");
        Skip.IfNot(Directory.Exists(folder), "The shared test data (../shared/data) is not beside the repository.");
        return Path.Combine(folder, name);
    }

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
