namespace MinNecessary.Disclosures;

/// <summary>The file of a bulk disclosure, as its release has it. Its SHA-256 is <see cref="ReleaseEntry.Digest"/>. Immutable.</summary>
public sealed record BulkFile
{
    internal BulkFile()
    {
    }

    /// <summary>How many bytes it has.</summary>
    public required long Length { get; init; }

    /// <summary>The root of the Merkle tree over the manifest's lines (RFC 6962, section 2.1), 64 hexadecimal digits.</summary>
    public required string ManifestRoot { get; init; }

    /// <summary>How many lines the manifest has; two or more.</summary>
    public required int ManifestLines { get; init; }
}
