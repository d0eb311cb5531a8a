namespace MinNecessary.Disclosures;

/// <summary>
/// A signed statement that a writer's log had so many entries with this root: the signed tree head of RFC 6962, section 3.5. Keep it where whoever can
/// write the log cannot: what is below it cannot be changed without its being found. Immutable.
/// </summary>
public sealed record Checkpoint
{
    /// <summary>The writer's id.</summary>
    public required string Writer { get; init; }

    /// <summary>How many entries the log had.</summary>
    public required long Size { get; init; }

    /// <summary>When it was made, to the millisecond.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>The root of the tree over them, 64 hexadecimal digits.</summary>
    public required string Root { get; init; }

    /// <summary>The signature (ECDSA on P-256 with SHA-256, in ASN.1 DER as RFC 6962 has it), in hexadecimal digits.</summary>
    public required string Signature { get; init; }
}
