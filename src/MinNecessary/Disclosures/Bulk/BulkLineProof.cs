namespace MinNecessary.Disclosures;

/// <summary>The proof that a line is in the manifest of a bulk disclosure (RFC 6962, section 2.1.1). Of the other lines it has hashes. Immutable.</summary>
public sealed class BulkLineProof
{
    /// <summary>Takes a proof from where it was kept. It is not verified.</summary>
    /// <param name="content">The line's bytes.</param>
    /// <param name="index">Which line, from zero.</param>
    /// <param name="path">The hashes, from the line to the root.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="path"/> is null.</exception>
    public BulkLineProof(byte[] content, int index, IReadOnlyList<byte[]> path)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(path);
        (Content, Index, Path) = (content, index, path);
    }

    /// <summary>The line's bytes, UTF-8. Not to be changed.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Which line, from zero.</summary>
    public int Index { get; }

    /// <summary>The hashes, from the line to the root. Not to be changed.</summary>
    public IReadOnlyList<byte[]> Path { get; }

    /// <summary>Whether it shows that the line is in the manifest of a release.</summary>
    /// <param name="release">The release's entry, as the log has it.</param>
    /// <returns>The line; null where it does not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="release"/> is null.</exception>
    public BulkManifestLine? Verify(ReleaseEntry release)
    {
        ArgumentNullException.ThrowIfNull(release);
        return release.File is { } file && MerkleProof.VerifyInclusion(MerkleTree.HashLeaf(Content.Span), Index, file.ManifestLines, Path, Convert.FromHexString(file.ManifestRoot))
            ? BulkManifestLine.Read(Content)
            : null;
    }
}
