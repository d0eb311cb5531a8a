namespace MinNecessary.Policy;

/// <summary>How a grant shows a category.</summary>
/// <param name="Rank">0 withheld, 1 redacted, 2 under another mask, 3 in full: of two ranks the higher shows more.</param>
/// <param name="Mask">The mask; null for none.</param>
internal readonly record struct CategoryShowing(int Rank, string? Mask)
{
    public const int RankOfMask = 2;

    public bool IsWithheld => Rank == 0;

    public static CategoryShowing Of(GrantDefinition grant, string category) => grant.Mask.TryGetValue(category, out string? mask)
        ? new CategoryShowing(mask == "Redact" ? 1 : RankOfMask, mask)
        : new CategoryShowing(grant.Shows(category) ? 3 : 0, null);

    public override string ToString() => Mask is not null ? $"under mask {Mask}" : IsWithheld ? "withheld" : "in full";
}
