namespace MinNecessary;

/// <summary>
/// Whether two sources know one paper, and the same of it. Lists are compared by what they list, since each source makes its own.
/// </summary>
internal static class SamePaper
{
    public static bool Is(Authorization left, Authorization right) =>
        Lists(left.Categories, right.Categories) && Lists(left.Recipients, right.Recipients) && Lists(left.Purposes, right.Purposes)
        && left == right with { Categories = left.Categories, Recipients = left.Recipients, Purposes = left.Purposes };

    public static bool Is(SubstanceUseConsent left, SubstanceUseConsent right) =>
        Lists(left.Purposes, right.Purposes) && Lists(left.Recipients, right.Recipients)
        && left == right with { Purposes = left.Purposes, Recipients = left.Recipients };

    public static bool Is(ReviewApproval left, ReviewApproval right) =>
        Lists(left.Categories, right.Categories) && left == right with { Categories = left.Categories };

    public static bool Is(RelianceEvidence left, RelianceEvidence right) => left == right;

    public static bool Is(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static bool Lists(IReadOnlyCollection<string> left, IReadOnlyCollection<string> right) =>
        new HashSet<string>(left, StringComparer.Ordinal).SetEquals(right);
}
