namespace MinNecessary.Operations;

/// <summary>One piece of work that went, or goes, from one stage to the next. Immutable.</summary>
public sealed record Handoff
{
    /// <summary>The handoff's name in the policy.</summary>
    public required string Name { get; init; }

    /// <summary>The work: the practice's own id, not PHI.</summary>
    public required string WorkItem { get; init; }

    /// <summary>The stage that hands over.</summary>
    public required string From { get; init; }

    /// <summary>The stage that takes over.</summary>
    public required string To { get; init; }

    /// <summary>Where it stands.</summary>
    public required HandoffState State { get; init; }

    /// <summary>How often this work went this way, this time included.</summary>
    public required int Times { get; init; }

    /// <summary>When it was handed over last.</summary>
    public required DateTimeOffset HandedOverAt { get; init; }

    /// <summary>The unique id of who handed it over.</summary>
    public required string HandedOverBy { get; init; }

    /// <summary>The items of the stage's checklist that were missing; each has a case. May be empty.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>By when it is taken over, before a case is opened; null where that is not limited.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>When it was taken over; null where it waits.</summary>
    public DateTimeOffset? TakenOverAt { get; init; }

    /// <summary>The unique id of who took it over; null where it waits.</summary>
    public string? TakenOverBy { get; init; }

    /// <summary>Whether the cases for what was missing are open.</summary>
    internal bool HasReportedItems { get; init; }

    /// <summary>Whether the case for the limit is open.</summary>
    internal bool HasReportedLimit { get; init; }

    /// <summary>When the limit passed, if it did before the work was taken over; null where it was in time, or has no limit.</summary>
    internal DateTimeOffset? LimitPasses => DueAt is { } due && !(TakenOverAt < due) ? due : null;

    /// <summary>The next moment at which a case is owed; null where none is.</summary>
    internal DateTimeOffset? NextLimit => Missing.Count > 0 && !HasReportedItems ? HandedOverAt : HasReportedLimit ? null : LimitPasses;

    /// <summary>Whether a case is owed now.</summary>
    internal bool IsOwing(DateTimeOffset now) => (Missing.Count > 0 && !HasReportedItems) || IsLimitOwed(now);

    /// <summary>Whether the case for the limit is owed now. What was taken over too late owes it whatever the clock says since.</summary>
    internal bool IsLimitOwed(DateTimeOffset now) => !HasReportedLimit && LimitPasses is { } limit && (limit <= now || TakenOverAt is not null);

    /// <summary>The handoff, and where it stands.</summary>
    /// <returns>For example <c>ToCoding: Waiting</c>.</returns>
    public override string ToString() => $"{Name}: {State}";
}
