using Microsoft.EntityFrameworkCore;
using MinNecessary.Disclosures;

namespace MinNecessary.EntityFrameworkCore;

/// <summary>What is done to the chain of one writer within a transaction.</summary>
internal static class ChainAppender
{
    /// <summary>Adds what is not stored yet.</summary>
    /// <exception cref="DisclosureStoreException">Another entry is stored at one of these places.</exception>
    public static async Task AddAsync(LogDatabase database, LogContext context, string writer, EntryRow[] rows, CancellationToken cancellationToken)
    {
        WriterRow found = await LockAsync(database, context, writer, cancellationToken).ConfigureAwait(false);
        (long first, long last) = (rows.Min(row => row.Sequence), rows.Max(row => row.Sequence));
        if (first < found.NextSequence)
        {
            // A delivery that comes twice: the answer to the first was lost.
            rows = await NotStoredAsync(context, writer, rows, cancellationToken).ConfigureAwait(false);
        }

        await database.InsertAsync(context, rows, cancellationToken).ConfigureAwait(false);
        if (last >= found.NextSequence)
        {
            found.NextSequence = last + 1;
            context.ChangeTracker.DetectChanges();
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        }

        context.ChangeTracker.Clear();
    }

    /// <summary>Clears the content and all that the columns say of it. The leaf hash stays, and the month, by which it is found.</summary>
    public static Task ClearAsync(LogContext context, string writer, long[] sequences, CancellationToken cancellationToken) =>
        context.Entries.Where(row => row.Writer == writer && sequences.Contains(row.Sequence)).ExecuteUpdateAsync(
            row => row
                .SetProperty(entry => entry.Content, (byte[]?)null)
                .SetProperty(entry => entry.OccurredAt, (long?)null)
                .SetProperty(entry => entry.Tenant, (string?)null)
                .SetProperty(entry => entry.Subject, (string?)null)
                .SetProperty(entry => entry.ActorId, (string?)null)
                .SetProperty(entry => entry.GrantName, (string?)null)
                .SetProperty(entry => entry.Outcome, (Outcome?)null)
                .SetProperty(entry => entry.Activity, (Policy.Activity?)null)
                .SetProperty(entry => entry.IsEmergency, (bool?)null)
                .SetProperty(entry => entry.IsEntireRecord, (bool?)null),
            cancellationToken);

    private static async Task<WriterRow> LockAsync(LogDatabase database, LogContext context, string writer, CancellationToken cancellationToken)
    {
        if (await database.LockAsync(context, writer, cancellationToken).ConfigureAwait(false) is { } found)
        {
            return found;
        }

        // Who begins a chain that another begins now waits here until the other has.
        await context.Database.ExecuteSqlAsync($"INSERT INTO disclosure_writers (writer, next_sequence) VALUES ({writer}, 0) ON CONFLICT DO NOTHING", cancellationToken).ConfigureAwait(false);
        return (await database.LockAsync(context, writer, cancellationToken).ConfigureAwait(false))!;
    }

    private static async Task<EntryRow[]> NotStoredAsync(LogContext context, string writer, EntryRow[] rows, CancellationToken cancellationToken)
    {
        (long first, long last) = (rows.Min(row => row.Sequence), rows.Max(row => row.Sequence));
        Dictionary<long, byte[]> stored = await context.Entries
            .Where(row => row.Writer == writer && row.Sequence >= first && row.Sequence <= last)
            .ToDictionaryAsync(row => row.Sequence, row => row.LeafHash, cancellationToken).ConfigureAwait(false);
        EntryRow? other = rows.FirstOrDefault(row => stored.TryGetValue(row.Sequence, out byte[]? leaf) && !leaf.AsSpan().SequenceEqual(row.LeafHash));
        return other is null
            ? [.. rows.Where(row => !stored.ContainsKey(row.Sequence))]
            : throw new DisclosureStoreException($"Another entry is stored at {writer}/{other.Sequence}.", isConflict: true);
    }
}
