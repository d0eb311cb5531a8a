using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;

namespace BillingDesk.Commands;

/// <summary>Asks a disclosure log, and writes what it says. Nothing is written to the log.</summary>
internal sealed class LogDesk(TextWriter output, TextWriter messages)
{
    /// <summary>Verifies the log, and a file that was sent against it.</summary>
    public Task<int> VerifyAsync(string logFile, string? sent, CancellationToken cancellationToken) => AskAsync(logFile, async services =>
    {
        var store = services.GetRequiredService<IDisclosureStore>();

        // The sample keeps no checkpoints: an application does, elsewhere, and gives them here with their public key.
        LogVerification verification = await DisclosureVerifier.VerifyAsync(store, [], null, cancellationToken);
        await output.WriteLineAsync($"{verification.Writers.Sum(writer => writer.State.Size)} entries of {verification.Writers.Count} runs.");
        foreach (LogFinding finding in verification.Findings)
        {
            await output.WriteLineAsync(finding.ToString());
        }

        bool isSound = sent is null || await VerifySentAsync(store, sent, cancellationToken);
        return verification.IsSound && isSound ? ExitCode.Success : ExitCode.NotSound;
    });

    /// <summary>Accounts for what was disclosed of a subject.</summary>
    public Task<int> AccountAsync(string logFile, string subject, CancellationToken cancellationToken) => AskAsync(logFile, async services =>
    {
        DateOnly today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        AccountingRequest request = AccountingRequest.For(services.GetRequiredService<IDisclosureLog>(), tenant: null, subject, today);
        Accounting accounting = await DisclosureAccountant.PrepareAsync(services.GetRequiredService<IDisclosureStore>(), request, cancellationToken);
        await output.WriteLineAsync($"Disclosures to account for from {accounting.From:yyyy-MM-dd} through {accounting.Through:yyyy-MM-dd}: {accounting.Items.Count}.");
        foreach (AccountingItem item in accounting.Items)
        {
            await output.WriteLineAsync($"{item}: {item.Recipient}, {item.Purpose}: {item.Description}");
        }

        foreach (AccountingDoubt doubt in accounting.Doubts)
        {
            await output.WriteLineAsync($"To be looked at: {doubt.On:yyyy-MM-dd} {doubt.Kind} {doubt.EntryId}");
        }

        return ExitCode.Success;
    });

    private async Task<bool> VerifySentAsync(IDisclosureStore store, string sent, CancellationToken cancellationToken)
    {
        Dictionary<string, DecisionEntry> decisions = new(StringComparer.Ordinal);
        List<ReleaseEntry> releases = [];
        string digest = await DigestAsync(sent, cancellationToken);
        await foreach (SealedEntry stored in store.ReadAsync(DisclosureQuery.All, cancellationToken))
        {
            switch (stored.Read())
            {
                case DecisionEntry decision:
                    decisions[decision.Id] = decision;
                    break;
                case ReleaseEntry { File: not null } release when release.Digest == digest:
                    releases.Add(release);
                    break;
            }
        }

        IReadOnlyList<BulkFinding>[] found = await Task.WhenAll(releases.Select(async release =>
        {
            await using FileStream manifest = File.OpenRead(BulkFileWriter.ManifestOf(sent)), file = File.OpenRead(sent);
            return decisions.TryGetValue(release.DecisionId, out DecisionEntry? decision)
                ? await BulkManifest.VerifyAsync(decision, release, manifest, file, cancellationToken)
                : throw new FormatException("A release is under a decision that the log does not have.");
        }));
        bool isSound = releases.Count > 0 && found.All(findings => findings.Count == 0);
        await output.WriteLineAsync(releases.Count == 0 ? "No release of the log is of this file: it was altered, or never sent."
            : isSound ? $"The file and its manifest are as they were sent: {releases.Sum(release => release.Count)} records." : $"The file and its manifest differ from the log: {string.Join(", ", found.SelectMany(findings => findings).Distinct())}.");
        return isSound;
    }

    private static async Task<string> DigestAsync(string file, CancellationToken cancellationToken)
    {
        await using FileStream content = File.OpenRead(file);
        return Convert.ToHexString(await SHA256.HashDataAsync(content, cancellationToken));
    }

    private async Task<int> AskAsync(string logFile, Func<IServiceProvider, Task<int>> ask)
    {
        if (!File.Exists(logFile) || !File.Exists(LogKey.FileOf(logFile)))
        {
            await messages.WriteLineAsync("There is no such log, or not its key beside it.");
            return ExitCode.NoAnswer;
        }

        try
        {
            await using ServiceProvider services = Gate.Create(VouchedFacts.All, logFile: logFile);
            return await ask(services);
        }
        catch (Exception exception) when (exception is DisclosureStoreException or IOException or UnauthorizedAccessException or FormatException)
        {
            await messages.WriteLineAsync($"There is no answer: {exception.Message}");
            return ExitCode.NoAnswer;
        }
    }
}
