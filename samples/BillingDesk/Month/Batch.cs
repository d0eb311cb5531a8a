namespace BillingDesk.Month;

/// <summary>A file of claims that is sent at once.</summary>
/// <param name="Number">Its place in the month, from 1.</param>
/// <param name="Sets">Its transaction sets: the control numbers of group and set, by which it is acknowledged.</param>
/// <param name="Claims">Its claims.</param>
internal sealed record Batch(int Number, IReadOnlyList<(string Group, string Set)> Sets, IReadOnlyList<ClaimWork> Claims)
{
    /// <summary>The practice's own id. Not PHI.</summary>
    public string Id => FormattableString.Invariant($"B-{Number:0000}");

    public override string ToString() => Id;
}
