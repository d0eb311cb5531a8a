namespace MinNecessary.Policy;

/// <summary>A mask as a policy names it.</summary>
/// <param name="Name">The name in the policy, such as Last4.</param>
/// <param name="Method">The method of <c>Masks</c>, such as Last.</param>
/// <param name="Argument">The number in the name; null for a mask without one.</param>
/// <param name="Fits">What it fits.</param>
/// <param name="Result">What it shows.</param>
/// <param name="NeedsContext">Whether it needs the clock, the subject or a key.</param>
/// <param name="NeedsKey">Whether it needs the organisation's key.</param>
internal sealed record MaskDefinition(string Name, string Method, int? Argument, MaskFits Fits, MaskResult Result, bool NeedsContext, bool NeedsKey)
{
    /// <summary>Whether it goes by the subject, so that each row of a query of several needs its own.</summary>
    public bool NeedsSubject => Method == "DateShift";

    /// <summary>What it shows of a value of a kind: text that is no date, say, is withheld by a mask for dates.</summary>
    public MaskResult ResultOf(MaskFits kind) => kind == MaskFits.Text && Result == MaskResult.Text && Method != "Redact" ? MaskResult.TextOrWithheld : Result;
}
