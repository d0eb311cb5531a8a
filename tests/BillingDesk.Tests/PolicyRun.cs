using BillingDesk.Commands;
using Spectre.Console;

namespace BillingDesk.Tests;

/// <summary>One run of a command about policies: what it wrote, said, and returned.</summary>
internal sealed record PolicyRun(int ExitCode, string Output, string Messages)
{
    /// <summary>The template, as it is built into the sample.</summary>
    public static string Template { get; } = Path.Combine(Repository.Root, "src", "MinNecessary", "Templates", "billing.policy.json");

    public static Task<PolicyRun> DiffAsync(string before, string after, bool isStrict = false, bool isJson = false) =>
        RunAsync(desk => new PolicyDiffCommand(desk).RunAsync(before, after, isStrict, isJson, CancellationToken.None));

    public static Task<PolicyRun> WhoAsync(string category, string? file = null, bool isJson = false) =>
        RunAsync(desk => new PolicyWhoCommand(desk).RunAsync(category, file, isJson, CancellationToken.None));

    public static Task<PolicyRun> RoleAsync(string role, string? file = null, bool isJson = false) =>
        RunAsync(desk => new PolicyRoleCommand(desk).RunAsync(role, file, isJson, CancellationToken.None));

    /// <summary>A file with the template changed in one place; fails where it has no such place.</summary>
    public static string Changed(string text, string replacement)
    {
        string template = File.ReadAllText(Template);
        Assert.Contains(text, template, StringComparison.Ordinal);
        string file = Path.GetTempFileName();
        File.WriteAllText(file, template.Replace(text, replacement, StringComparison.Ordinal));
        return file;
    }

    private static async Task<PolicyRun> RunAsync(Func<PolicyDesk, Task<int>> run)
    {
        using var output = new StringWriter();
        using var messages = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        int exitCode = await run(new PolicyDesk(console, output, messages));
        return new PolicyRun(exitCode, output.ToString().ReplaceLineEndings("\n"), messages.ToString());
    }
}
