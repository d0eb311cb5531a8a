using System.Text;
using BillingDesk.Commands;

namespace BillingDesk.Tests;

/// <summary>The sample with a log: every run is in it, a file of claims as one entry, and what was sent is held against it.</summary>
public sealed class LogTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("billing-desk-log-").FullName;

    private string Log => Path.Combine(_folder, "log.db");

    private string Claims => Path.Combine(_folder, "claims.837");

    private string Out => Path.Combine(_folder, "claims.ndjson");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Each_claim_that_is_shown_is_a_decision_and_a_release()
    {
        ViewRun run = await ViewAsync(new ViewRequest(Claims, "Coding", "test-actor") { LogFile = Log });
        Assert.Equal((ExitCode.Success, await ClaimCountAsync()), (run.ExitCode, run.Lines.Length));
        LogRun verified = await LogRun.VerifyAsync(Log);
        Assert.Equal((ExitCode.Success, $"{2 * run.Lines.Length} entries of 1 runs.\n"), (verified.ExitCode, verified.Output.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task A_file_of_claims_is_one_decision_and_one_release_and_shows_what_is_shown_one_by_one()
    {
        ViewRun run = await ViewAsync(new ViewRequest(Claims, "ClaimSubmission", "test-actor") { LogFile = Log, OutFile = Out });
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Output));
        Assert.Contains("in 1 release(s)", run.Messages, StringComparison.Ordinal);
        Assert.Equal((await ViewRun.OfFileAsync(Claims, "ClaimSubmission")).Output, await File.ReadAllTextAsync(Out));
        LogRun verified = await LogRun.VerifyAsync(Log, Out);
        Assert.Equal(ExitCode.Success, verified.ExitCode);
        Assert.StartsWith("2 entries of 1 runs.", verified.Output, StringComparison.Ordinal);
        Assert.Contains("as they were sent", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_or_a_manifest_that_was_altered_is_found()
    {
        await ViewAsync(new ViewRequest(Claims, "ClaimSubmission", "test-actor") { LogFile = Log, OutFile = Out });
        string manifest = Out + ".manifest", text = await File.ReadAllTextAsync(manifest);
        await File.WriteAllTextAsync(manifest, text.Replace("\"records\":1", "\"records\":2", StringComparison.Ordinal));
        LogRun altered = await LogRun.VerifyAsync(Log, Out);
        Assert.Equal(ExitCode.NotSound, altered.ExitCode);
        Assert.Contains("differ from the log: Manifest", altered.Output, StringComparison.Ordinal);
        await File.WriteAllTextAsync(manifest, text);
        await File.AppendAllTextAsync(Out, "{}\n");
        Assert.Equal(ExitCode.NotSound, (await LogRun.VerifyAsync(Log, Out)).ExitCode);
    }

    [Fact]
    public async Task Nothing_of_a_claim_is_in_the_log_or_in_the_manifest()
    {
        await ViewAsync(new ViewRequest(Claims, "ClaimSubmission", "test-actor") { LogFile = Log, OutFile = Out });
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        string written = string.Concat(Directory.GetFiles(_folder).Where(file => file != Claims && file != Out).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));
        Assert.Contains("ClaimSubmission", written, StringComparison.Ordinal);
        Assert.DoesNotContain("CLAIM-000", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_broken_or_refused_discloses_no_file()
    {
        await WriteClaimsAsync();
        await File.WriteAllTextAsync(Path.Combine(_folder, "facts.json"), "{ \"AgreementInForce\": false }");
        ViewRequest request = new(Claims, "ClaimSubmission", "test-actor") { LogFile = Log, OutFile = Out };
        ViewRun refused = await ViewRun.OfAsync(request with { FactsFile = Path.Combine(_folder, "facts.json") });
        Assert.Equal(ExitCode.Denied, refused.ExitCode);
        await File.WriteAllTextAsync(Claims, (await File.ReadAllTextAsync(Claims)).Replace("SV1*HC:99212*80*", "SV1*HC:99212*eighty*", StringComparison.Ordinal));
        Assert.Equal(ExitCode.BadInput, (await ViewRun.OfAsync(request)).ExitCode);
        Assert.Equal(ExitCode.Usage, (await ViewRun.OfAsync(request with { LogFile = null })).ExitCode);
        Assert.DoesNotContain(Directory.GetFiles(_folder), file => file.StartsWith(Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_accounting_says_that_payment_is_not_accounted_for()
    {
        await ViewAsync(new ViewRequest(Claims, "ClaimSubmission", "test-actor") { LogFile = Log });
        LogRun run = await LogRun.AccountAsync(Log, "CLAIM-0001");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.EndsWith(": 0.\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.NoAnswer, (await LogRun.AccountAsync(Log + "2", "CLAIM-0001")).ExitCode);
        Assert.False(File.Exists(Log + "2"));
    }

    private async Task<ViewRun> ViewAsync(ViewRequest request)
    {
        await WriteClaimsAsync();
        return await ViewRun.OfAsync(request);
    }

    private async Task<int> ClaimCountAsync() => (await File.ReadAllTextAsync(Claims)).Split("CLM*").Length - 1;

    private async Task WriteClaimsAsync()
    {
        await using Stream sample = typeof(ViewCommand).Assembly.GetManifestResourceStream("claims.837")!;
        await using FileStream file = File.Create(Claims);
        await sample.CopyToAsync(file);
    }
}
