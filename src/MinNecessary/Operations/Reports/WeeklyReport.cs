namespace MinNecessary.Operations;

/// <summary>
/// What a practice looks at once a week: what changed, what is blocked, who acts next. Numbers, names of the policy, and codes: no value of a
/// patient's, and nothing that a person wrote. Immutable.
/// </summary>
public sealed record WeeklyReport
{
    /// <summary>The policy's name.</summary>
    public required string PolicyName { get; init; }

    /// <summary>The policy's version.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>The policy's hash.</summary>
    public required string PolicyHash { get; init; }

    /// <summary>The Monday with which the week begins, in the zone of the policy's operations.</summary>
    public required DateOnly Week { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset PreparedAt { get; init; }

    /// <summary>The role that closes the week; null where the policy has no weekly review.</summary>
    public string? Owner { get; init; }

    /// <summary>Who closed the week, by their unique id; null while it is open.</summary>
    public string? ClosedBy { get; init; }

    /// <summary>What is measured, at most seven, each with its action. May be empty.</summary>
    public required IReadOnlyList<ReportedMeasure> Measures { get; init; }

    /// <summary>What happened in the week, in the order to show it in. May be empty.</summary>
    public required IReadOnlyList<ReportedNumber> Changes { get; init; }

    /// <summary>The open cases that are past their turnaround or escalated, the longest in front. May be empty.</summary>
    public required IReadOnlyList<ReportedCase> Blocked { get; init; }

    /// <summary>How many cases are blocked in all; <see cref="Blocked"/> may show the first alone.</summary>
    public required int BlockedInAll { get; init; }

    /// <summary>Who has what to do next, the most urgent in front. May be empty.</summary>
    public required IReadOnlyList<ReportedOwner> Next { get; init; }

    /// <summary>Unresolved work by age; empty where the policy has no aging.</summary>
    public required IReadOnlyList<ReportedBucket> Aging { get; init; }

    /// <summary>With what day the clock of the aging starts, in words; null where the policy has no aging.</summary>
    public string? AgingFrom { get; init; }

    /// <summary>The same by payer, denial class and stage. May be empty.</summary>
    public required IReadOnlyList<ReportedSegment> Segments { get; init; }

    /// <summary>Causes that come back, the most frequent in front. May be empty.</summary>
    public required IReadOnlyList<ReportedCause> Recurring { get; init; }

    /// <summary>Actions that earlier reviews decided on and that are not done. May be empty.</summary>
    public required IReadOnlyList<ReportedAction> Actions { get; init; }

    /// <summary>What is looked at each week: that roles are confirmed, and that vendors' agreements are in force. Empty where the policy has neither.</summary>
    public IReadOnlyList<ProcessCheck> Checks { get; init; } = [];

    /// <summary>How far a new practice is, day 1 to 30; null later.</summary>
    public ReadinessReport? Readiness { get; init; }

    /// <summary>A page for people: self-contained, light and dark, printable, without a script or anything from a network.</summary>
    /// <returns>HTML 5.</returns>
    public string ToHtml() => WeeklyReportHtml.Write(this);

    /// <summary>The same as Markdown.</summary>
    /// <returns>The text.</returns>
    public string ToMarkdown() => WeeklyReportMarkdown.Write(this);

    /// <summary>The same for programs.</summary>
    /// <returns>One JSON object, indented.</returns>
    public string ToJson() => ReportJson.Write(this);

    /// <summary>Which week it is of.</summary>
    /// <returns>For example <c>Week of 2026-11-23</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Week of {Week:yyyy-MM-dd}");
}
