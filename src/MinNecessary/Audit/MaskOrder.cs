namespace MinNecessary.Policy;

/// <summary>
/// Which of two ways to show a category shows more. Two masks have no order but where one's name says that it shows more: a longer value
/// may show more under one, and a shorter value under the other.
/// </summary>
internal static class MaskOrder
{
    private const string Unordered = " Which of two masks shows more depends on the value: read what each shows.";

    public static (PolicyChangeKind Kind, string Remark) Compare(CategoryShowing was, CategoryShowing @is)
    {
        if (was.Rank != @is.Rank)
        {
            string remark = @is.Rank == 1 && was.IsWithheld ? " It shows only that there is a value." : "";
            return (@is.Rank > was.Rank ? PolicyChangeKind.Widens : PolicyChangeKind.Narrows, remark);
        }

        if (was.Mask == "Year" && @is.Mask == "YearMonth")
        {
            return (PolicyChangeKind.Widens, " It shows the month too.");
        }

        // A mask of the organisation's own is no definition, and so never ordered.
        return MaskCatalog.Find(was.Mask!) is { Argument: { } before } first && MaskCatalog.Find(@is.Mask!) is { Argument: { } after } second && first.Method == second.Method
            ? first.Method == "AmountBand" ? CompareBands(before, after) : CompareCounts(before, after)
            : (PolicyChangeKind.Changes, Unordered);
    }

    // Bands begin at zero: of two widths, one a multiple of the other, the wide bands are made of whole narrow ones.
    private static (PolicyChangeKind Kind, string Remark) CompareBands(int before, int after) =>
        before % after == 0 ? (PolicyChangeKind.Widens, " The bands are narrower.")
        : after % before == 0 ? (PolicyChangeKind.Narrows, " The bands are wider.")
        : (PolicyChangeKind.Changes, Unordered);

    // A value with fewer than twice as many characters is withheld, so that fewer of a long value may be some of a short one.
    private static (PolicyChangeKind Kind, string Remark) CompareCounts(int before, int after) =>
        after > before ? (PolicyChangeKind.Widens, " It shows more of a long value.")
        : (PolicyChangeKind.Changes, " It shows less of a long value, and some of a short one that was withheld.");
}
