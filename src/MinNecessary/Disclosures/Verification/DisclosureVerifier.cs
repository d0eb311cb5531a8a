using System.Security.Cryptography;

namespace MinNecessary.Disclosures;

/// <summary>
/// Verifies a log: each entry against its hash and the entry before it, and all of it against checkpoints that were kept elsewhere. Safe for concurrent
/// use.
/// </summary>
public static class DisclosureVerifier
{
    /// <summary>Verifies everything in a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="checkpoints">The checkpoints, from where whoever can write the log cannot write; may be empty, and then a truncation is not found.</param>
    /// <param name="key">The public key of the checkpoints, trusted; null only where there are none.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> or <paramref name="checkpoints"/> is null, or <paramref name="key"/> where there are checkpoints.</exception>
    /// <exception cref="DisclosureStoreException">The store cannot be read.</exception>
    public static async Task<LogVerification> VerifyAsync(IDisclosureStore store, IReadOnlyCollection<Checkpoint> checkpoints, ECDsa? key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(checkpoints);
        if (checkpoints.Count > 0)
        {
            ArgumentNullException.ThrowIfNull(key);
        }

        List<LogFinding> findings = [];
        ILookup<string, Checkpoint> signed = Signed(checkpoints, key, findings);
        IReadOnlyList<string> writers = await store.GetWritersAsync(cancellationToken).ConfigureAwait(false);
        List<WriterVerification> verified = [];
        foreach (string writer in writers)
        {
            var walk = new WriterWalk(writer, [.. signed[writer].OrderBy(checkpoint => checkpoint.Size)], findings);
            await foreach (SealedEntry entry in store.ReadAsync(DisclosureQuery.All with { Writer = writer }, cancellationToken).ConfigureAwait(false))
            {
                walk.Next(entry);
            }

            verified.Add(walk.End());
            await FindMisindexedAsync(store, writer, findings, cancellationToken).ConfigureAwait(false);
        }

        foreach (IGrouping<string, Checkpoint> missing in signed.Where(group => !writers.Contains(group.Key) && group.Any(checkpoint => checkpoint.Size > 0)))
        {
            findings.Add(new LogFinding(FindingKind.WriterMissing, missing.Key, 0, missing.Max(checkpoint => checkpoint.Size) - 1));
        }

        return new LogVerification(verified, findings);
    }

    /// <summary>Verifies one entry against its leaf hash, its place and the entry before it: nothing of it can differ by one bit.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="previous">The leaf hash of the entry before it; empty for a writer's first.</param>
    /// <returns>What is wrong; null where nothing is, or the content was deleted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public static FindingKind? VerifyLink(SealedEntry entry, ReadOnlySpan<byte> previous)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Content is not { } content)
        {
            return null;
        }

        if (!entry.LeafHash.Span.SequenceEqual(MerkleTree.HashLeaf(content.Span)))
        {
            return FindingKind.Altered;
        }

        return CanonicalEntry.FindPrevious(content.Span, entry.Writer, entry.Sequence) switch
        {
            null => FindingKind.Altered,
            byte[] named when named.AsSpan().SequenceEqual(previous.IsEmpty ? CanonicalEntry.Start : previous) => null,
            _ => FindingKind.NotLinked,
        };
    }

    private static async Task FindMisindexedAsync(IDisclosureStore store, string writer, List<LogFinding> findings, CancellationToken cancellationToken)
    {
        if (store is IDisclosureIndex index)
        {
            await foreach (SealedEntry entry in index.ReadMisindexedAsync(writer, cancellationToken).ConfigureAwait(false))
            {
                findings.Add(new LogFinding(FindingKind.Misindexed, writer, entry.Sequence, entry.Sequence));
            }
        }
    }

    private static ILookup<string, Checkpoint> Signed(IReadOnlyCollection<Checkpoint> checkpoints, ECDsa? key, List<LogFinding> findings)
    {
        List<Checkpoint> signed = [];
        foreach (Checkpoint checkpoint in checkpoints)
        {
            if (TreeHead.IsSigned(checkpoint, key!))
            {
                signed.Add(checkpoint);
            }
            else
            {
                findings.Add(new LogFinding(FindingKind.BadSignature, checkpoint.Writer, 0, Math.Max(checkpoint.Size - 1, 0)));
            }
        }

        return signed.ToLookup(checkpoint => checkpoint.Writer, StringComparer.Ordinal);
    }
}
