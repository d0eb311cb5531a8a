namespace MinNecessary.Operations;

/// <summary>What is receivable of one segment at the end of one period. Null means not known. Immutable.</summary>
public sealed record ReceivableAmounts
{
    /// <summary>What it belongs to.</summary>
    public MeasureSegment Segment { get; init; } = new();

    /// <summary>Net accounts receivable.</summary>
    public decimal? NetReceivable { get; init; }

    /// <summary>The average daily net patient service revenue.</summary>
    public decimal? DailyRevenue { get; init; }

    /// <summary>All that is billed and open.</summary>
    public decimal? Billed { get; init; }

    /// <summary>Of this, what was billed over 90 days ago.</summary>
    public decimal? BilledOver90Days { get; init; }

    /// <summary>How many claims the amounts are of; null where that is not known, and then they stay with the team.</summary>
    public long? Claims { get; init; }
}
