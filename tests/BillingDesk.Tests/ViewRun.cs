using System.Text;
using BillingDesk.Commands;

namespace BillingDesk.Tests;

/// <summary>One run of the view command: what it wrote, said, and returned.</summary>
internal sealed record ViewRun(int ExitCode, string Output, string Messages)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<ViewRun> OfFileAsync(string file, string grant, string? factsFile = null, IReadOnlyList<string>? paidInFull = null) =>
        await OfAsync(new ViewRequest(file, grant, "test-actor") { FactsFile = factsFile, PaidInFull = paidInFull ?? [] });

    public static async Task<ViewRun> OfAsync(ViewRequest request)
    {
        using var output = new MemoryStream();
        using var messages = new StringWriter();
        int exitCode = await new ViewCommand(output, messages).RunAsync(request, CancellationToken.None);
        return new ViewRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), messages.ToString());
    }

    public static async Task<ViewRun> OfTextAsync(string text, string grant)
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, text);
            return await OfFileAsync(file, grant);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
