using System.Security.Cryptography;

namespace MinNecessary.Disclosures;

/// <summary>
/// Verifies proofs of RFC 6962 against roots that are trusted, by the algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2, which describe the same
/// proofs. Nothing that it is given makes it throw but null. Safe for concurrent use.
/// </summary>
public static class MerkleProof
{
    /// <summary>Whether a proof shows that a leaf is in a tree.</summary>
    /// <param name="leaf">The leaf's hash, made of the entry by whoever verifies.</param>
    /// <param name="index">Which leaf, from zero.</param>
    /// <param name="size">How many leaves the tree has.</param>
    /// <param name="path">The proof.</param>
    /// <param name="root">The tree's root.</param>
    /// <returns>True where it does.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool VerifyInclusion(byte[] leaf, long index, long size, IReadOnlyList<byte[]> path, byte[] root)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(root);
        if (index < 0 || index >= size || !AreHashes([leaf, root, .. path]))
        {
            return false;
        }

        (long node, long last) = (index, size - 1);
        byte[] hash = leaf;
        foreach (byte[] sibling in path)
        {
            if (last == 0)
            {
                return false;
            }

            if ((node & 1) == 1 || node == last)
            {
                hash = MerkleTree.HashNode(sibling, hash);
                while ((node & 1) == 0 && node != 0)
                {
                    (node, last) = (node >> 1, last >> 1);
                }
            }
            else
            {
                hash = MerkleTree.HashNode(hash, sibling);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && CryptographicOperations.FixedTimeEquals(hash, root);
    }

    /// <summary>Whether a proof shows that a tree begins with an earlier one.</summary>
    /// <param name="earlier">How many leaves the earlier tree had: one or more.</param>
    /// <param name="later">How many the later tree has.</param>
    /// <param name="proof">The proof.</param>
    /// <param name="earlierRoot">The earlier tree's root.</param>
    /// <param name="laterRoot">The later tree's root.</param>
    /// <returns>True where it does.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool VerifyConsistency(long earlier, long later, IReadOnlyList<byte[]> proof, byte[] earlierRoot, byte[] laterRoot)
    {
        ArgumentNullException.ThrowIfNull(proof);
        ArgumentNullException.ThrowIfNull(earlierRoot);
        ArgumentNullException.ThrowIfNull(laterRoot);
        if (earlier < 1 || earlier > later || !AreHashes([earlierRoot, laterRoot, .. proof]))
        {
            return false;
        }

        if (earlier == later)
        {
            return proof.Count == 0 && CryptographicOperations.FixedTimeEquals(earlierRoot, laterRoot);
        }

        // An earlier tree of a power of two is a node of the later one: its root stands first, and is not sent.
        List<byte[]> hashes = System.Numerics.BitOperations.IsPow2(earlier) ? [earlierRoot, .. proof] : [.. proof];
        if (hashes.Count == 0)
        {
            return false;
        }

        (long node, long last) = (earlier - 1, later - 1);
        while ((node & 1) == 1)
        {
            (node, last) = (node >> 1, last >> 1);
        }

        (byte[] ofEarlier, byte[] ofLater) = (hashes[0], hashes[0]);
        foreach (byte[] sibling in hashes.Skip(1))
        {
            if (last == 0)
            {
                return false;
            }

            if ((node & 1) == 1 || node == last)
            {
                ofEarlier = MerkleTree.HashNode(sibling, ofEarlier);
                ofLater = MerkleTree.HashNode(sibling, ofLater);
                while ((node & 1) == 0 && node != 0)
                {
                    (node, last) = (node >> 1, last >> 1);
                }
            }
            else
            {
                ofLater = MerkleTree.HashNode(ofLater, sibling);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && CryptographicOperations.FixedTimeEquals(ofEarlier, earlierRoot) && CryptographicOperations.FixedTimeEquals(ofLater, laterRoot);
    }

    private static bool AreHashes(IEnumerable<byte[]?> hashes) => hashes.All(hash => hash?.Length == MerkleTree.HashLength);
}
