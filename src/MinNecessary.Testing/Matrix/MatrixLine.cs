namespace MinNecessary.Testing;

/// <summary>What a grant does with one member, or with one category of all.</summary>
/// <param name="Shown">How: <c>full</c>, <c>masked</c> or <c>withheld</c>.</param>
/// <param name="Mask">The mask; null for none.</param>
/// <param name="Categories">The categories, as one text.</param>
/// <param name="IsRestrictable">Whether a decision may withhold it.</param>
internal sealed record MatrixLine(string Shown, string? Mask, string Categories, bool IsRestrictable)
{
    /// <summary>What is not in a matrix is withheld.</summary>
    public static MatrixLine Absent { get; } = new("withheld", null, "", false);

    public int Rank => Shown switch
    {
        "full" => 2,
        "masked" => 1,
        "withheld" => 0,
        _ => throw new FormatException($"A matrix knows full, masked and withheld, and not '{Shown}'."),
    };

    public string Words => Shown == "masked" ? $"masked by {Mask}" : Shown == "full" ? "in full" : "withheld";
}
