namespace MinNecessary.Policy;

/// <summary>
/// What a row's own data has to be for a grant to cover it, such as its payer or amount (45 CFR 164.514(d)(2)(i)(B)). One of
/// the two kinds: a list of texts, or a range of amounts. Immutable.
/// </summary>
public sealed class RowCondition
{
    internal RowCondition(string context, IReadOnlyList<string>? oneOf, decimal? atLeast, decimal? below)
    {
        Context = context;
        OneOf = oneOf;
        AtLeast = atLeast;
        Below = below;
    }

    /// <summary>The name that the model's member has as context: <c>[Phi.Context("Payer")]</c>. Never null.</summary>
    public string Context { get; }

    /// <summary>The texts one of which it has to be, compared ordinally; null for a range.</summary>
    public IReadOnlyList<string>? OneOf { get; }

    /// <summary>The smallest amount; null where there is none, and for texts.</summary>
    public decimal? AtLeast { get; }

    /// <summary>The amount that it has to be under; null where there is none, and for texts.</summary>
    public decimal? Below { get; }

    /// <summary>Whether a text satisfies it; null never does.</summary>
    /// <param name="value">The row's value.</param>
    /// <returns>True where it is one of the texts.</returns>
    public bool Holds(string? value) => value is not null && OneOf is not null && OneOf.Contains(value);

    /// <summary>Whether an amount satisfies it; null never does.</summary>
    /// <param name="value">The row's value.</param>
    /// <returns>True where it is in the range.</returns>
    public bool Holds(decimal? value) =>
        value is { } amount && OneOf is null && (AtLeast is null || amount >= AtLeast) && (Below is null || amount < Below);
}
