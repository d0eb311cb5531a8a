namespace MinNecessary.Disclosures;

/// <summary>What was shown under a decision: of one subject, or in a bulk disclosure of several. Written before it leaves; the accounting counts it (45 CFR 164.528). Immutable.</summary>
public sealed record ReleaseEntry : DisclosureEntry
{
    /// <summary>The id of the decision's entry.</summary>
    public required string DecisionId { get; init; }

    /// <summary>The model whose view was shown.</summary>
    public required string Model { get; init; }

    /// <summary>How many records; one or more.</summary>
    public required int Count { get; init; }

    /// <summary>The SHA-256 of what was sent, 64 hexadecimal digits, where it was a file or a message; null for none.</summary>
    public string? Digest { get; init; }

    /// <summary>The file that it left in, of a bulk disclosure; null for none. <see cref="Digest"/> is the file's then.</summary>
    public BulkFile? File { get; internal init; }

    /// <summary>The model and the count. It leaves the subject out.</summary>
    /// <returns>For example <c>Claim × 1</c>.</returns>
    public override string ToString() => $"{Model} × {Count}";
}
