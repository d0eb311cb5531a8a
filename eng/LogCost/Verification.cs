using System.Diagnostics;
using System.Security.Cryptography;
using DisclosureWriter;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;
using static System.FormattableString;

namespace LogCost;

/// <summary>How long a log takes to be verified.</summary>
internal static class Verification
{
    private const int AtOnce = 5_000;

    public static async Task MeasureAsync(string database, string connectionString, int entries)
    {
        await using ServiceProvider provider = OfficeLog.In(database, connectionString, largestBatch: AtOnce);
        IDisclosureLog log = provider.GetRequiredService<IDisclosureLog>();
        var random = new Random(1);
        var clock = Stopwatch.StartNew();
        for (int written = 0; written < entries; written += AtOnce)
        {
            await log.AppendAsync([.. Enumerable.Range(0, AtOnce / 2).SelectMany(_ => OfficeEntries.Pair(random, DateTimeOffset.UtcNow))]);
        }

        TimeSpan writing = clock.Elapsed;
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Checkpoint checkpoint = new CheckpointSigner(key).Sign(log.State, DateTimeOffset.UtcNow);
        clock.Restart();
        LogVerification found = await DisclosureVerifier.VerifyAsync(provider.GetRequiredService<IDisclosureStore>(), [checkpoint], key);
        WriterVerification writer = found.Writers.Single(each => each.State.Writer == checkpoint.Writer);
        Console.WriteLine(Invariant(
            $"{database}: {writer.State.Size} entries written in {writing.TotalSeconds:F0} s and verified in {clock.Elapsed.TotalSeconds:F1} s ({writer.State.Size / clock.Elapsed.TotalSeconds:F0} entries/s), {(found.IsSound ? "sound" : "NOT SOUND")}, all but {writer.State.Size - writer.Covered} below a checkpoint"));
        Environment.ExitCode = found.IsSound && writer.State.Size >= entries ? 0 : 1;
    }
}
