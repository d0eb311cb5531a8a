namespace MinNecessary.Policy;

/// <summary>The built-in sensitivity labels, which the evaluator itself acts on.</summary>
internal static class LabelCatalog
{
    /// <summary>What the individual, or someone for them, paid for in full out of pocket (45 CFR 164.522(a)(1)(vi)(B)).</summary>
    public const string PaidInFull = "PaidInFull";

    /// <summary>A record of a substance use disorder programme (42 CFR 2.11).</summary>
    public const string SubstanceUse = "SubstanceUse";

    public static IReadOnlyCollection<string> Names { get; } = [PaidInFull, SubstanceUse];
}
