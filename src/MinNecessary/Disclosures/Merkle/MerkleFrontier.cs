using System.Security.Cryptography;

namespace MinNecessary.Disclosures;

/// <summary>
/// The root of a tree to which leaves are added one by one, in memory that grows with the logarithm of their number: of each bit of the number, the
/// root of the whole subtree of that size. It has the root that <c>MerkleTree.RootOf</c> has of all leaves. Used by one thread.
/// </summary>
internal sealed class MerkleFrontier
{
    private readonly Stack<(int Height, byte[] Root)> _subtrees;

    public MerkleFrontier()
        : this(new Stack<(int, byte[])>(), 0)
    {
    }

    private MerkleFrontier(Stack<(int Height, byte[] Root)> subtrees, long count) => (_subtrees, Count) = (subtrees, count);

    public long Count { get; private set; }

    public void Add(byte[] leaf)
    {
        (int height, byte[] root) = (0, leaf);
        while (_subtrees.TryPeek(out (int Height, byte[] Root) left) && left.Height == height)
        {
            _subtrees.Pop();
            (height, root) = (height + 1, MerkleTree.HashNode(left.Root, root));
        }

        _subtrees.Push((height, root));
        Count++;
    }

    /// <summary>The tree as it is now: what is added later is not in it.</summary>
    public MerkleFrontier Copy() => new(new Stack<(int, byte[])>(_subtrees.Reverse()), Count);

    public byte[] Root()
    {
        if (_subtrees.Count == 0)
        {
            return SHA256.HashData([]);
        }

        // The smallest subtree is the rightmost.
        byte[]? root = null;
        foreach ((_, byte[] subtree) in _subtrees)
        {
            root = root is null ? subtree : MerkleTree.HashNode(subtree, root);
        }

        return root!;
    }
}
