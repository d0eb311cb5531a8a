namespace MinNecessary.Disclosures;

/// <summary>
/// An entry in its place in a writer's chain, as it is stored: its canonical bytes, which name the writer, the place and the hash of the entry before it,
/// and its leaf hash (RFC 6962, section 2.1). Immutable and safe for concurrent use.
/// </summary>
public sealed class SealedEntry
{
    /// <summary>Takes an entry from where it is stored. It is not verified.</summary>
    /// <param name="writer">The writer's id.</param>
    /// <param name="sequence">The place in the writer's chain, from zero.</param>
    /// <param name="content">The canonical bytes; null where they were deleted when their retention ended.</param>
    /// <param name="leafHash">The leaf hash, 32 bytes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="leafHash"/> is null.</exception>
    public SealedEntry(string writer, long sequence, byte[]? content, byte[] leafHash)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(leafHash);
        (Writer, Sequence, LeafHash) = (writer, sequence, (byte[])leafHash.Clone());
        Content = content is null ? default(ReadOnlyMemory<byte>?) : (byte[])content.Clone();
    }

    internal SealedEntry(string writer, long sequence, byte[] content, byte[] leafHash, DisclosureEntry entry)
    {
        (Writer, Sequence, Content, LeafHash, Entry) = (writer, sequence, content, leafHash, entry);
    }

    /// <summary>The id of the writer: one process that writes, or one part of its life. 32 hexadecimal digits.</summary>
    public string Writer { get; }

    /// <summary>The place in the writer's chain, from zero.</summary>
    public long Sequence { get; }

    /// <summary>The canonical bytes, UTF-8; null where they were deleted when their retention ended. Not to be changed.</summary>
    public ReadOnlyMemory<byte>? Content { get; }

    /// <summary>The leaf hash, 32 bytes. Not to be changed.</summary>
    public ReadOnlyMemory<byte> LeafHash { get; }

    /// <summary>The entry, where the bytes are at hand because it has just been sealed; else null. <see cref="Read"/> reads it.</summary>
    internal DisclosureEntry? Entry { get; }

    /// <summary>Reads the entry from the bytes.</summary>
    /// <returns>The entry; null where the bytes were deleted.</returns>
    /// <exception cref="FormatException">The bytes are no entry of this writer and place.</exception>
    public DisclosureEntry? Read() => Entry ?? (Content is { } content ? CanonicalEntry.Read(content, Writer, Sequence) : null);

    /// <summary>Its place.</summary>
    /// <returns>The writer and the sequence.</returns>
    public override string ToString() => $"{Writer}/{Sequence}";
}
