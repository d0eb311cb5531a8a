namespace BillingDesk.X12;

/// <summary>What a payer says to a claim in a remittance (835, CLP and CAS).</summary>
/// <param name="ClaimNumber">The patient control number (CLP01). PHI.</param>
/// <param name="Payer">The payer (N1*PR).</param>
/// <param name="Status">How it was processed (CLP02): 4 is denied.</param>
/// <param name="Charge">What was billed (CLP03).</param>
/// <param name="Paid">What is paid (CLP04).</param>
/// <param name="Adjustments">Why it is not all, of the claim and of its lines. May be empty.</param>
internal sealed record RemittedClaim(string ClaimNumber, string Payer, string Status, decimal Charge, decimal Paid, IReadOnlyList<Adjustment> Adjustments)
{
    /// <summary>The group and reason for which it is denied, such as <c>CO-16</c>; null where it is not denied. Contractual adjustments and what the patient owes are no denials by themselves.</summary>
    public string? DenialClass
    {
        get
        {
            Adjustment? reason = Adjustments.Where(adjustment => !adjustment.IsExpected).MaxBy(adjustment => adjustment.Amount);
            return Status == "4" ? (reason ?? Adjustments.MaxBy(adjustment => adjustment.Amount))?.Class ?? "No reason given" : Paid <= 0 && Charge > 0 ? reason?.Class : null;
        }
    }

    public override string ToString() => nameof(RemittedClaim);
}
