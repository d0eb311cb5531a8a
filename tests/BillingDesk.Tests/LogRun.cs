using BillingDesk.Commands;

namespace BillingDesk.Tests;

/// <summary>One run of a command that asks a log: what it wrote, said, and returned.</summary>
internal sealed record LogRun(int ExitCode, string Output, string Messages)
{
    public static Task<LogRun> VerifyAsync(string log, string? sent = null) => RunAsync(desk => desk.VerifyAsync(log, sent, CancellationToken.None));

    public static Task<LogRun> AccountAsync(string log, string subject) => RunAsync(desk => desk.AccountAsync(log, subject, CancellationToken.None));

    private static async Task<LogRun> RunAsync(Func<LogDesk, Task<int>> run)
    {
        using var output = new StringWriter();
        using var messages = new StringWriter();
        int exitCode = await run(new LogDesk(output, messages));
        return new LogRun(exitCode, output.ToString(), messages.ToString());
    }
}
