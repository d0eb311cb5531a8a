using System.Diagnostics;

namespace MinNecessary.Packaging.Tests;

/// <summary>Runs the dotnet command, or a program that it made, as a person would in a shell.</summary>
internal static class DotNet
{
    /// <summary>Runs <c>dotnet</c> with a package cache, or without one of its own where that is null.</summary>
    public static Task<(int ExitCode, string Output)> RunAsync(string folder, string? packages, params string[] arguments) =>
        StartAsync("dotnet", folder, packages is null ? [] : new() { ["NUGET_PACKAGES"] = packages }, arguments);

    /// <summary>Runs a program with these variables, and without what the test runner tells its own build.</summary>
    public static async Task<(int ExitCode, string Output)> StartAsync(string program, string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the test runner tells its own build, another build must not hear.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    /// <summary>Runs <c>dotnet</c>, and fails with what it said where it fails.</summary>
    public static async Task<string> MustRunAsync(string folder, string? packages, params string[] arguments)
    {
        (int exitCode, string output) = await RunAsync(folder, packages, arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)}:\n{output}");
        return output;
    }

    /// <summary>Runs a program, and fails with what it said where it fails.</summary>
    public static async Task<string> MustStartAsync(string program, string folder)
    {
        (int exitCode, string output) = await StartAsync(program, folder, []);
        Assert.True(exitCode == 0, $"{program}:\n{output}");
        return output.ReplaceLineEndings("\n");
    }
}
