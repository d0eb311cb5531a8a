namespace MinNecessary.Tests.Shared;

/// <summary>Finds the repository's files, and the shared ones beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string SharedData => Path.Combine(Root, "..", "shared", "data");

    /// <summary>A file that others wrote, by its path under the shared data; the test is skipped where there is none.</summary>
    public static string SharedFile(string name)
    {
        Skip.IfNot(Directory.Exists(SharedData), "The shared test data (../shared/data) is not beside the repository.");
        return Path.Combine(SharedData, name);
    }

    /// <summary>A file of claims that others wrote.</summary>
    public static string SharedX12(string name) => SharedFile(Path.Combine("x12", name));

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
