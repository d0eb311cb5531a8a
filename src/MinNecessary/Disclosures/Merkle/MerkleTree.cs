using System.Security.Cryptography;

namespace MinNecessary.Disclosures;

/// <summary>
/// The Merkle tree of RFC 6962, section 2.1, over SHA-256: its root, and the proofs of sections 2.1.1 and 2.1.2. Nothing in it is of our own
/// making. Safe for concurrent use.
/// </summary>
public static class MerkleTree
{
    /// <summary>The length of every hash, in bytes.</summary>
    public const int HashLength = SHA256.HashSizeInBytes;

    private const int LongestOnStack = 2_048;

    /// <summary>The hash of a leaf: SHA-256 of 0x00 and the entry.</summary>
    /// <param name="entry">The entry's bytes; may be empty.</param>
    /// <returns>32 bytes.</returns>
    public static byte[] HashLeaf(ReadOnlySpan<byte> entry)
    {
        // In one piece: to begin a hash that is added to takes longer than to hash an ordinary entry.
        Span<byte> leaf = entry.Length < LongestOnStack ? stackalloc byte[1 + entry.Length] : new byte[1 + entry.Length];
        leaf[0] = 0x00;
        entry.CopyTo(leaf[1..]);
        return SHA256.HashData(leaf);
    }

    /// <summary>The root of a tree.</summary>
    /// <param name="leaves">The hashes of its leaves, in order; may be empty.</param>
    /// <returns>32 bytes; SHA-256 of nothing where there are no leaves.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="leaves"/> is null.</exception>
    public static byte[] RootOf(IReadOnlyList<byte[]> leaves)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        return leaves.Count == 0 ? SHA256.HashData([]) : RootOf(leaves, 0, leaves.Count);
    }

    /// <summary>The proof that a leaf is in a tree (section 2.1.1, the audit path).</summary>
    /// <param name="leaves">The hashes of the tree's leaves, in order.</param>
    /// <param name="index">Which leaf, from zero.</param>
    /// <returns>The hashes, from the leaf to the root; empty for a tree of one leaf.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="leaves"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf.</exception>
    public static IReadOnlyList<byte[]> ProveInclusion(IReadOnlyList<byte[]> leaves, int index)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, leaves.Count);
        List<byte[]> path = [];
        AddPath(leaves, index, 0, leaves.Count, path);
        return path;
    }

    /// <summary>The proof that a tree begins with an earlier one (section 2.1.2).</summary>
    /// <param name="leaves">The hashes of the later tree's leaves, in order.</param>
    /// <param name="earlier">How many leaves the earlier tree had: one or more.</param>
    /// <returns>The hashes; empty where both trees are of one size.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="leaves"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="earlier"/> is less than one, or more than there are leaves.</exception>
    public static IReadOnlyList<byte[]> ProveConsistency(IReadOnlyList<byte[]> leaves, int earlier)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        ArgumentOutOfRangeException.ThrowIfLessThan(earlier, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(earlier, leaves.Count);
        List<byte[]> proof = [];
        AddSubproof(leaves, earlier, 0, leaves.Count, isWhole: true, proof);
        return proof;
    }

    internal static byte[] HashNode(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        Span<byte> node = stackalloc byte[1 + (2 * HashLength)];
        node[0] = 0x01;
        left.CopyTo(node[1..]);
        right.CopyTo(node[(1 + HashLength)..]);
        return SHA256.HashData(node);
    }

    private static byte[] RootOf(IReadOnlyList<byte[]> leaves, int from, int count)
    {
        if (count == 1)
        {
            return leaves[from];
        }

        int left = LargestPowerBelow(count);
        return HashNode(RootOf(leaves, from, left), RootOf(leaves, from + left, count - left));
    }

    private static void AddPath(IReadOnlyList<byte[]> leaves, int index, int from, int count, List<byte[]> path)
    {
        if (count == 1)
        {
            return;
        }

        int left = LargestPowerBelow(count);
        if (index < left)
        {
            AddPath(leaves, index, from, left, path);
            path.Add(RootOf(leaves, from + left, count - left));
        }
        else
        {
            AddPath(leaves, index - left, from + left, count - left, path);
            path.Add(RootOf(leaves, from, left));
        }
    }

    // SUBPROOF of the RFC: b is whether the subtree is whole in the earlier tree, so that who verifies knows its root.
    private static void AddSubproof(IReadOnlyList<byte[]> leaves, int earlier, int from, int count, bool isWhole, List<byte[]> proof)
    {
        if (earlier == count)
        {
            if (!isWhole)
            {
                proof.Add(RootOf(leaves, from, count));
            }

            return;
        }

        int left = LargestPowerBelow(count);
        if (earlier <= left)
        {
            AddSubproof(leaves, earlier, from, left, isWhole, proof);
            proof.Add(RootOf(leaves, from + left, count - left));
        }
        else
        {
            AddSubproof(leaves, earlier - left, from + left, count - left, isWhole: false, proof);
            proof.Add(RootOf(leaves, from, left));
        }
    }

    private static int LargestPowerBelow(int count) => 1 << (31 - System.Numerics.BitOperations.LeadingZeroCount((uint)(count - 1)));
}
