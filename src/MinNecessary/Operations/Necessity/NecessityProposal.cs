namespace MinNecessary.Operations;

/// <summary>
/// That a grant do without a category, since none of its members was read (45 CFR 164.502(b), 164.514(d)(2)). It says what was seen, and a person decides: a task
/// that comes once a year may need what no one read in a quarter. Immutable.
/// </summary>
public sealed record NecessityProposal
{
    /// <summary>Its id, which is the same on every machine and another for every version of the policy.</summary>
    public required string Id { get; init; }

    /// <summary>The grant.</summary>
    public required string Grant { get; init; }

    /// <summary>The category, which it shows in full or masked.</summary>
    public required string Category { get; init; }

    /// <summary>How many views that show it were observed.</summary>
    public required long Views { get; init; }

    /// <summary>In how many whole days.</summary>
    public required int Days { get; init; }

    /// <summary>The members of the category, none of which was read. Not empty.</summary>
    public required IReadOnlyList<UnreadMember> Members { get; init; }

    /// <summary>What was decided about it last; null where nobody has.</summary>
    public NecessityDecision? Decision { get; init; }

    /// <summary>The proposal, and on what it rests.</summary>
    /// <returns>For example <c>Coding without ServiceDate: not read in 412 views in 91 days</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Grant} without {Category}: not read in {Views} views in {Days} days");
}
