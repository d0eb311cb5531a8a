using BillingDesk.Commands;

namespace BillingDesk.Tests.Month;

/// <summary>One run of the week command into a folder of its own: what it wrote, said, and returned.</summary>
internal sealed class WeekRun : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("week-");

    private WeekRun()
    {
    }

    public string Folder => Path.Combine(_parent.FullName, "out");

    public int ExitCode { get; private set; }

    public string Output { get; private set; } = "";

    public string Messages { get; private set; } = "";

    public static async Task<WeekRun> OfAsync(string? x12 = null)
    {
        var run = new WeekRun();
        using StringWriter output = new(), messages = new();
        run.ExitCode = await new WeekCommand(output, messages).RunAsync(run.Folder, x12, CancellationToken.None);
        (run.Output, run.Messages) = (output.ToString().ReplaceLineEndings("\n"), messages.ToString().ReplaceLineEndings("\n"));
        return run;
    }

    /// <summary>A run on files of these contents.</summary>
    public static async Task<WeekRun> OfFilesAsync(params (string Name, string Content)[] files)
    {
        string folder = Directory.CreateTempSubdirectory("x12-").FullName;
        foreach ((string name, string content) in files)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), content);
        }

        try
        {
            return await OfAsync(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public IReadOnlyList<string> Files() => !Directory.Exists(Folder) ? [] : [.. Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => _parent.Delete(recursive: true);
}
