namespace BillingDesk.X12;

/// <summary>Whether a payer takes a claim on (277CA).</summary>
/// <param name="ClaimNumber">The patient control number that is answered (TRN02); null where a whole file or provider is. PHI.</param>
/// <param name="Payer">The payer; null where a person or nobody is named.</param>
/// <param name="IsAccepted">Whether it is taken on.</param>
/// <param name="Code">Category and status, such as <c>A7-562</c>.</param>
internal sealed record ClaimAnswer(string? ClaimNumber, string? Payer, bool IsAccepted, string Code)
{
    public override string ToString() => nameof(ClaimAnswer);
}
