namespace MinNecessary.Operations;

/// <summary>What measures are computed from: one period's. What is null was not looked at, and is measured as nothing, not as zero. Immutable.</summary>
public sealed record MeasureInputs
{
    /// <summary>Counts of claims, by segment: no claim in two of them.</summary>
    public IReadOnlyList<ClaimCounts>? Claims { get; init; }

    /// <summary>What is receivable, by segment.</summary>
    public IReadOnlyList<ReceivableAmounts>? Receivables { get; init; }

    /// <summary>The cases of the period.</summary>
    public IReadOnlyList<CaseTimes>? Cases { get; init; }

    /// <summary>Attempts at too much, by segment. Empty means that there were none.</summary>
    public IReadOnlyList<AttemptCount>? Attempts { get; init; }

    /// <summary>Recertifications of roles that are overdue. They belong to no segment.</summary>
    public long? RecertificationsOverdue { get; init; }
}
