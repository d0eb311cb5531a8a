using System.Diagnostics;
using DisclosureWriter;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using MinNecessary.Disclosures;
using MinNecessary.EntityFrameworkCore;
using static System.FormattableString;

namespace LogCost;

/// <summary>Where the time of writing goes: each step of the way to the disk, one after another and by itself.</summary>
internal static class Stages
{
    private static readonly int[] Batches = [1, 250, 1_000];

    public static async Task MeasureAsync(string database, string connectionString, int entries)
    {
        var random = new Random(1);
        var clock = Stopwatch.StartNew();
        DisclosureEntry[] made = [.. Enumerable.Range(0, entries / 2).SelectMany(_ => OfficeEntries.Pair(random, DateTimeOffset.UtcNow))];
        var chain = new WriterChain();

        // So that nothing is compiled while it is measured.
        _ = made.Take(5_000).Select(chain.Seal).Count();
        clock.Restart();
        byte[][] contents = [.. made.Select((entry, index) => CanonicalEntry.Write(entry, chain.Writer, index, CanonicalEntry.Start, new byte[16]))];
        Print("canonical bytes", clock, entries);
        byte[][] leaves = [.. contents.Select(content => MerkleTree.HashLeaf(content))];
        Print("leaf hash", clock, entries);
        var tree = new MerkleFrontier();
        Array.ForEach(leaves, tree.Add);
        Print("tree", clock, entries);

        LogDatabase store = database == "sqlite" ? new SqliteLogDatabase("Data Source=" + connectionString) : new PostgreSqlLogDatabase(connectionString);
        await store.PrepareAsync(default);
        foreach (int batch in Batches)
        {
            await AppendAsync(store, [.. made.Take(Math.Min(entries, batch * 2_000))], batch);
        }
    }

    private static async Task AppendAsync(LogDatabase store, DisclosureEntry[] made, int batch)
    {
        var chain = new WriterChain();
        SealedEntry[] entries = [.. made.Select(chain.Seal)];
        await store.PrepareAsync([EntryRow.MonthOf(made[0].OccurredAt)], default);
        var (open, rows, insert, commit) = (new Stopwatch(), new Stopwatch(), new Stopwatch(), new Stopwatch());
        foreach (SealedEntry[] together in entries.Chunk(batch))
        {
            open.Start();
            await using LogContext context = store.CreateContext();
            await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync();
            await store.RequireDurableAsync(context, default);
            open.Stop();
            rows.Start();
            EntryRow[] stored = [.. together.Select(EntryRow.Of)];
            rows.Stop();
            insert.Start();
            await ChainAppender.AddAsync(store, context, chain.Writer, stored, default);
            insert.Stop();
            commit.Start();
            await transaction.CommitAsync();
            commit.Stop();
        }

        foreach ((string step, Stopwatch clock) in new[] { ("connection and transaction", open), ("rows", rows), ("insert", insert), ("commit", commit) })
        {
            Print(Invariant($"{batch} at once: {step}"), clock, entries.Length);
        }
    }

    private static void Print(string step, Stopwatch clock, int entries)
    {
        Console.WriteLine(Invariant($"{step}: {clock.Elapsed.TotalMicroseconds / entries:F2} µs for each entry"));
        clock.Restart();
    }
}
