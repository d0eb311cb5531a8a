namespace MinNecessary;

/// <summary>
/// A restriction on one individual's information (45 CFR 164.522(a)). It only ever subtracts. One without categories and label covers the
/// whole record; one of kind <see cref="RestrictionKind.PaidInFull"/> then covers what carries the label <c>PaidInFull</c>. One that names a
/// category, label, recipient or purpose that the policy does not know denies what it might be about. Immutable.
/// </summary>
public sealed record Restriction
{
    /// <summary>The id under which the organisation keeps it. Not PHI.</summary>
    public required string Id { get; init; }

    /// <summary>Where it comes from.</summary>
    public required RestrictionKind Kind { get; init; }

    /// <summary>The categories that it withholds. May be empty.</summary>
    public IReadOnlyCollection<string> Categories { get; init; } = [];

    /// <summary>The sensitivity label whose records, lines and elements it withholds; null for none.</summary>
    public string? Label { get; init; }

    /// <summary>The recipients that it is about, as the policy names them; empty for all, and then for uses too.</summary>
    public IReadOnlyCollection<string> Recipients { get; init; } = [];

    /// <summary>The purposes that it is about, as the policy names them; empty for all.</summary>
    public IReadOnlyCollection<string> Purposes { get; init; } = [];

    /// <summary>Who ended it.</summary>
    public RestrictionEnd EndedBy { get; init; }

    /// <summary>The first day on which it no longer holds, of UTC; null where it was not ended.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The kind. It leaves out what is restricted, which says something of the person.</summary>
    /// <returns>For example <c>Restriction PaidInFull</c>.</returns>
    public override string ToString() => $"Restriction {Kind}";
}
