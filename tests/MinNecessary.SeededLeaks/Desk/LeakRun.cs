using System.Diagnostics;
using MinNecessary.SeededLeaks.Models;
using MinNecessary.Testing;

namespace MinNecessary.SeededLeaks.Desk;

/// <summary>Runs a leak with canaries, as the documentation of the tests' package says that an application is run.</summary>
internal static class LeakRun
{
    /// <summary>Whether a canary came out that the grant withholds.</summary>
    public static async Task<bool> IsFoundAsync(SeededLeak leak, int seed)
    {
        CanariedModel<Claim> claim = new Canaries(seed).Fill<Claim>();
        CanariedModel<Claim> other = new Canaries(seed + 1).Fill<Claim>();
        try
        {
            await new DisclosureCheck(LeakyPolicy.Document, claim, other).RunAsync(run => RunAsync(leak, run, claim, other));
            return false;
        }
        catch (OverDisclosureException)
        {
            return true;
        }
    }

    private static async Task RunAsync(SeededLeak leak, GrantRun run, CanariedModel<Claim> claim, CanariedModel<Claim> other)
    {
        Decision<Coding> decision = await run.Gate.DecideAsync(LeakyPolicy.Grants.Coding, run.Caller, claim.Subject);
        using var desk = new LeakDesk(claim.Value, other.Value, decision, run);
        using var trace = new StringWriter();
        using var listener = new TextWriterTraceListener(trace);
        using var screen = new StringWriter();
        (TextWriter console, TextWriter error) = (Console.Out, Console.Error);
        Trace.Listeners.Add(listener);
        Console.SetOut(screen);
        Console.SetError(screen);
        try
        {
            await leak.RunAsync(desk);
        }
        finally
        {
            Console.SetOut(console);
            Console.SetError(error);
            Trace.Listeners.Remove(listener);
            run.Output.Add("the console", screen.ToString());
            run.Output.Add("the trace", trace.ToString());
            await CollectAsync(desk, run.Output);

            // Something of the claim that may come out: a run in which nothing does has tested nothing.
            run.Output.Add("the view", claim.Value.ForCoding(decision).ToString());
        }
    }

    private static async Task CollectAsync(LeakDesk desk, ObservedOutput output)
    {
        foreach (string file in Directory.GetFiles(desk.Folder))
        {
            output.Add("a file's name", Path.GetFileName(file));
            output.Add("a file", await File.ReadAllBytesAsync(file));
        }

        desk.Requests.CopyTo(output);
        desk.Cached.CopyTo(output);
        output.Add("SQL", string.Join("\n", desk.Sql));
        output.Add("the response's headers", string.Join("\n", desk.Response.Headers.Select(header => $"{header.Key}: {header.Value}")));
        output.Add("the response", ((MemoryStream)desk.Response.Body).ToArray());
    }
}
