namespace MinNecessary.Operations;

/// <summary>A rule, a contract or a payer's demand that changed. Immutable.</summary>
public sealed record RequirementChange
{
    /// <summary>What changed.</summary>
    public required string What { get; init; }

    /// <summary>Where it is written, such as <c>42 CFR 2.31</c>.</summary>
    public required string Source { get; init; }

    /// <summary>From when; null where that is not known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Where it is written.</summary>
    /// <returns>For example <c>42 CFR 2.31</c>.</returns>
    public override string ToString() => Source;
}
