using System.Security.Cryptography;

namespace MinNecessary.Disclosures;

/// <summary>The chain of one writer as it grows: what was sealed last, and the tree over all of it. Used by one thread.</summary>
internal sealed class WriterChain
{
    private readonly MerkleFrontier _tree = new();
    private readonly CanonicalBuffer _buffer = new();
    private byte[] _last = CanonicalEntry.Start;

    public string Writer { get; } = Guid.NewGuid().ToString("N");

    public long Count => _tree.Count;

    public MerkleFrontier Tree() => _tree.Copy();

    public SealedEntry Seal(DisclosureEntry entry)
    {
        Span<byte> nonce = stackalloc byte[16];
        RandomNumberGenerator.Fill(nonce);
        byte[] content = CanonicalEntry.Write(_buffer, entry, Writer, _tree.Count, _last, nonce);
        byte[] leaf = MerkleTree.HashLeaf(content);
        var sealedEntry = new SealedEntry(Writer, _tree.Count, content, leaf, entry);
        _tree.Add(leaf);
        _last = leaf;
        return sealedEntry;
    }
}
