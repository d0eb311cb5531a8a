namespace MinNecessary.Operations;

/// <summary>What a weekly report needs to be told: numbers of the application that operations do not keep. Immutable.</summary>
public sealed record WeeklyInputs
{
    /// <summary>The week's counts of claims; null where nothing was counted. May be several, one for each segment.</summary>
    public IReadOnlyList<ClaimCounts>? Claims { get; init; }

    /// <summary>The receivables at the week's end; null where they are not known.</summary>
    public IReadOnlyList<ReceivableAmounts>? Receivables { get; init; }

    /// <summary>Attempts to see, disclose or request more than the policy permits, where the application counts them; null for those that have a case.</summary>
    public IReadOnlyList<AttemptCount>? Attempts { get; init; }

    /// <summary>The work that is unresolved at the week's end. May be empty.</summary>
    public IReadOnlyList<AgedWork> Unresolved { get; init; } = [];

    /// <summary>The reports of the weeks before, for the run of a measure and the change of a number. May be empty.</summary>
    public IReadOnlyList<WeeklyReport> Earlier { get; init; } = [];

    /// <summary>The day on which the practice began; within its first 30 days the report says how far it is. Null for one that is not new.</summary>
    public DateOnly? StartedOn { get; init; }
}
