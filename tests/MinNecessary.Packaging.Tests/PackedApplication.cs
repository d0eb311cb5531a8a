using System.Text.RegularExpressions;

namespace MinNecessary.Packaging.Tests;

/// <summary>
/// The packages, packed, and a fresh application that has only them: the README's quick start, step by step, with a package
/// cache of its own.
/// </summary>
public sealed partial class PackedApplication : IAsyncLifetime
{
    public const string Version = "0.0.1-packaging";

    public string Folder { get; } = Directory.CreateTempSubdirectory("minnecessary-packaging-").FullName;

    public string Packages => Path.Combine(Folder, "packages");

    public string Feed => Path.Combine(Folder, "feed");

    public string Desk => Path.Combine(Folder, "Desk");

    public string PolicyFile => Path.Combine(Desk, "billing.policy.json");

    public async Task InitializeAsync()
    {
        // One command for all of them, each core with its own. The analysers have looked at these projects in the build of this one.
        await DotNet.MustRunAsync(Repository.Root, null, "pack", Path.Combine("eng", "Packages.slnf"), "-c", "Release", $"-p:PackageOutputPath={Feed}", $"-p:Version={Version}", "-p:RunAnalyzers=false");

        string shared = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Directory.CreateDirectory(shared);
        await File.WriteAllTextAsync(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="packed" value="{Feed}" /></packageSources>
              <fallbackPackageFolders><add key="shared" value="{shared}" /></fallbackPackageFolders>
            </configuration>
            """);
        await MakeDeskAsync();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Builds the application as its files stand; gives each distinct error as <c>id</c>, <c>file(line,column)</c> and text.</summary>
    public async Task<IReadOnlyList<BuildError>> BuildAsync(string? folder = null)
    {
        // The build skips the compiler where its output is newer than its input. Where the clock of the machine stepped back, that
        // holds of a file that was just changed, and a mistake that a test has made would not be compiled at all.
        (int exitCode, string output) = await DotNet.RunAsync(folder ?? Desk, Packages, "build", "--no-restore", "--no-incremental", "-v", "q", "-tl:off");
        BuildError[] errors = [.. ErrorLine().Matches(output)
            .Select(match => new BuildError(match.Groups["id"].Value, Path.GetFileName(match.Groups["file"].Value), match.Groups["position"].Value, match.Groups["text"].Value.Trim()))
            .Distinct()];
        Assert.True(exitCode == 0 == (errors.Length == 0), output);
        return errors;
    }

    /// <summary>Makes a folder beside the application with these files, and a project file of this content.</summary>
    public async Task<string> MakeProjectAsync(string name, string project, IReadOnlyDictionary<string, string> files)
    {
        string folder = Path.Combine(Folder, name);
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, Path.GetFileName(name) + ".csproj"), $"<Project Sdk=\"Microsoft.NET.Sdk\">\n{project}\n</Project>\n");
        foreach ((string file, string text) in files)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, file), text);
        }

        return folder;
    }

    /// <summary>Builds with one file changed, and puts it back.</summary>
    public async Task<IReadOnlyList<BuildError>> BuildWithAsync(string file, Func<string, string> change)
    {
        string path = Path.Combine(Desk, file);
        string before = await File.ReadAllTextAsync(path);
        string after = change(before);
        Assert.NotEqual(before, after);
        try
        {
            await File.WriteAllTextAsync(path, after);
            return await BuildAsync();
        }
        finally
        {
            await File.WriteAllTextAsync(path, before);
        }
    }

    private async Task MakeDeskAsync()
    {
        await DotNet.MustRunAsync(Folder, Packages, "new", "console", "-n", "Desk", "--no-restore");
        await DotNet.MustRunAsync(Desk, Packages, "add", "package", "MinNecessary", "--version", Version);
        await DotNet.MustRunAsync(Desk, Packages, "add", "package", "Microsoft.Extensions.DependencyInjection");
        await DotNet.MustRunAsync(Desk, Packages, "build", "-t:AddMinNecessaryPolicy");
        string project = Path.Combine(Desk, "Desk.csproj");
        string text = await File.ReadAllTextAsync(project);
        await File.WriteAllTextAsync(project, text.Replace("</Project>", "<PropertyGroup><MinNecessaryPolicy>billing.policy.json</MinNecessaryPolicy></PropertyGroup></Project>", StringComparison.Ordinal));
        foreach ((string name, string code) in QuickStart.Files)
        {
            await File.WriteAllTextAsync(Path.Combine(Desk, name), code);
        }
    }

    [GeneratedRegex(@"^\s*(?<file>[^\r\n(:]+?)(\((?<position>[\d,]+)\))?\s*: error (?<id>\w+): (?<text>[^\r\n\[]*)", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}
