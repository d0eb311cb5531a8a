namespace BillingDesk.Tests;

/// <summary>Finds the repository's files, and the shared ones beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string SharedX12 => Path.Combine(Root, "..", "shared", "data", "x12");

    public static string SharedFile(string name)
    {
        Skip.IfNot(Directory.Exists(SharedX12), "The shared test data (../shared/data) is not beside the repository.");
        return Path.Combine(SharedX12, name);
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
