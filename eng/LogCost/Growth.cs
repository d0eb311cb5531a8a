using System.Diagnostics;
using System.Security.Cryptography;
using DisclosureWriter;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;
using static System.FormattableString;

namespace LogCost;

/// <summary>How a log grows: what its tables and indexes take, and how long the usual questions and a verification take, at several sizes.</summary>
internal static class Growth
{
    private const int AtOnce = 5_000;
    private const int Asked = 9;

    // A year of entries, however many there are.
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static async Task MeasureAsync(string database, string connectionString, int entries)
    {
        await using ServiceProvider provider = OfficeLog.In(database, connectionString, largestBatch: AtOnce);
        IDisclosureLog log = provider.GetRequiredService<IDisclosureLog>();
        IDisclosureStore store = provider.GetRequiredService<IDisclosureStore>();
        var random = new Random(1);
        TimeSpan step = TimeSpan.FromDays(365) / entries;
        List<string> subjects = [];
        int written = 0;
        foreach (int size in new[] { entries / 10, entries })
        {
            var clock = Stopwatch.StartNew();
            for (; written < size; written += AtOnce)
            {
                DisclosureEntry[] batch = [.. Enumerable.Range(0, AtOnce / 2).SelectMany(pair => OfficeEntries.Pair(random, Start + (step * (written + (2 * pair)))))];
                await log.AppendAsync(batch);
                subjects.Add(batch[0].Subject);
            }

            Print(database, size, Invariant($"written until here in {clock.Elapsed.TotalSeconds:F1} s"));
            foreach ((string part, long bytes) in await Sizes.OfAsync(database, connectionString))
            {
                Print(database, size, Invariant($"{part}: {bytes} bytes, {(double)bytes / size:F0} for each entry"));
            }

            await AskAsync(database, size, store, subjects, Start + (step * size));
            await VerifyAsync(database, size, store, log.State);
        }

        await DeleteMonthAsync(database, connectionString, entries, store);
    }

    private static async Task AskAsync(string database, int size, IDisclosureStore store, List<string> subjects, DateTimeOffset end)
    {
        var random = new Random(2);
        (string, Func<DisclosureQuery>)[] questions =
        [
            ("of a subject, all of it", () => DisclosureQuery.All with { Subject = AnySubject() }),
            ("of a subject, 30 days", () => DisclosureQuery.All with { Subject = AnySubject(), From = end.AddDays(-30), Until = end }),
            ("of an actor, a day", () => DisclosureQuery.All with { ActorId = $"u-{random.Next(40)}", From = end.AddDays(-1), Until = end }),
            ("emergencies, 30 days", () => DisclosureQuery.All with { IsEmergency = true, From = end.AddDays(-30), Until = end }),
            ("denied, a day", () => DisclosureQuery.All with { Outcome = MinNecessary.Outcome.Denied, From = end.AddDays(-1), Until = end }),
        ];
        foreach ((string question, Func<DisclosureQuery> next) in questions)
        {
            List<(double Milliseconds, int Found)> answers = [];
            for (int time = 0; time < Asked; time++)
            {
                var clock = Stopwatch.StartNew();
                int found = 0;
                await foreach (SealedEntry entry in store.ReadAsync(next(), default))
                {
                    found++;
                }

                answers.Add((clock.Elapsed.TotalMilliseconds, found));
            }

            (double median, int about) = answers.OrderBy(answer => answer.Milliseconds).ElementAt(Asked / 2);
            Print(database, size, Invariant($"{question}: {median:F1} ms, {about} entries (median of {Asked}; slowest {answers.Max(answer => answer.Milliseconds):F1} ms)"));
        }

        string AnySubject() => subjects[random.Next(subjects.Count)];
    }

    private static async Task VerifyAsync(string database, int size, IDisclosureStore store, LogState state)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Checkpoint checkpoint = new CheckpointSigner(key).Sign(state, Start);
        var clock = Stopwatch.StartNew();
        LogVerification found = await DisclosureVerifier.VerifyAsync(store, [checkpoint], key);
        Print(database, size, Invariant($"verified in {clock.Elapsed.TotalSeconds:F1} s, {(found.IsSound ? "sound" : "NOT SOUND")}"));
        Environment.ExitCode = found.IsSound ? Environment.ExitCode : 1;
    }

    // What the end of retention does to the first month of the year.
    private static async Task DeleteMonthAsync(string database, string connectionString, int size, IDisclosureStore store)
    {
        List<SealedEntry> month = [];
        await foreach (SealedEntry entry in store.ReadAsync(DisclosureQuery.All with { From = Start, Until = Start.AddMonths(1) }, default))
        {
            month.Add(entry);
        }

        var clock = Stopwatch.StartNew();
        await store.DeleteContentAsync(month, default);
        Print(database, size, Invariant($"content of {month.Count} entries of a month deleted in {clock.Elapsed.TotalSeconds:F1} s"));
        clock.Restart();
        (long before, long after) = await Sizes.VacuumAsync(database, connectionString);
        Print(database, size, Invariant($"rewritten in {clock.Elapsed.TotalSeconds:F1} s: {before} bytes before, {after} after"));
        LogVerification found = await DisclosureVerifier.VerifyAsync(store, [], null);
        Print(database, size, found.IsSound ? "sound after it" : "NOT SOUND after it");
    }

    private static void Print(string database, int size, string figure) => Console.WriteLine(Invariant($"{database}, {size} entries: {figure}"));
}
