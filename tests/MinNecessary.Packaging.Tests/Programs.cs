namespace MinNecessary.Packaging.Tests;

/// <summary>Finds programs as a shell does.</summary>
internal static class Programs
{
    /// <summary>Whether one of these is on the path.</summary>
    public static bool Exist(params string[] names) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => names.Any(name => File.Exists(Path.Combine(folder, name))));
}
