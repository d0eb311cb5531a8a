namespace MinNecessary.Disclosures;

/// <summary>
/// One entry of the disclosure log: a decision, or a release under one (45 CFR 164.312(b), 164.528). It says which categories of whom, and never a
/// value of them. Immutable.
/// </summary>
public abstract record DisclosureEntry
{
    private protected DisclosureEntry()
    {
    }

    /// <summary>Its id, 32 hexadecimal digits. The same entry delivered twice is one.</summary>
    public required string Id { get; init; }

    /// <summary>When it happened, by the clock of the machine that wrote it. The order of entries is their sequence's, and not the clock's.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The covered entity that the caller acted for; null where there is but one.</summary>
    public string? Tenant { get; init; }

    /// <summary>
    /// Whose information it is, as the organisation has it stored: <see cref="SubjectForm.Plain"/> as the model says it, which is PHI, or
    /// <see cref="SubjectForm.Keyed"/>.
    /// </summary>
    /// <remarks>Where <see cref="SubjectCount"/> is set, it is nobody's: the root of the Merkle tree of the decision's subjects, 64 hexadecimal digits.</remarks>
    public required string Subject { get; init; }

    /// <summary>How many subjects it is about, where it is one entry of a bulk disclosure for several of them; null where it is about one.</summary>
    public int? SubjectCount { get; internal init; }

    /// <summary>The trace in which it happened (W3C Trace Context); null for none.</summary>
    public string? TraceId { get; init; }

    /// <summary>
    /// Whether it was written after what it tells of, since the log could not be written then: the organisation permits that for emergency treatment
    /// alone.
    /// </summary>
    public bool IsLate { get; init; }
}
