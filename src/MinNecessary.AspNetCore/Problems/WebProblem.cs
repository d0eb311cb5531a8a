namespace MinNecessary.AspNetCore;

/// <summary>A problem before it is written: its type, status and reasons. Nothing in it is PHI.</summary>
/// <param name="Type">The last part of its type's URI.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">The type's title, the same each time.</param>
/// <param name="Reasons">The reasons; not empty.</param>
internal sealed record WebProblem(string Type, int Status, string Title, IReadOnlyList<ProblemReason> Reasons)
{
    /// <summary>Whom to ask; null for nobody.</summary>
    public string? Contact { get; init; }

    public override string ToString() => $"{Type}: {string.Join(", ", Reasons.Select(reason => reason.Code))}";
}
