namespace MinNecessary.Specification.Reference.Plain;

/// <summary>A restriction on one individual's information (45 CFR 164.522(a)).</summary>
internal sealed record PlainRestriction
{
    public required string Id { get; init; }

    /// <summary>PaidInFull, Agreed or Other.</summary>
    public required string Kind { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    public string? Label { get; init; }

    public IReadOnlyList<string> Recipients { get; init; } = [];

    public IReadOnlyList<string> Purposes { get; init; } = [];

    /// <summary>None, Individual or Entity.</summary>
    public string EndedBy { get; init; } = "None";

    public DateOnly? EndedOn { get; init; }
}
