namespace MinNecessary.Operations;

/// <summary>What the policy asks of a case that is opened now. It is kept with the case, so that its history reads the same under every later policy.</summary>
internal sealed record CaseTerms
{
    public required DateTimeOffset DueAt { get; init; }

    public required IReadOnlyList<CaseLimit> Steps { get; init; }

    public required IReadOnlyList<string> Verification { get; init; }

    public required IReadOnlyList<string> Evidence { get; init; }
}
