namespace BillingDesk.X12;

/// <summary>Why a payer pays less than was billed (CAS).</summary>
/// <param name="Group">Who bears it, such as <c>CO</c>.</param>
/// <param name="Reason">The reason's code, such as <c>16</c>.</param>
/// <param name="Amount">How much.</param>
internal sealed record Adjustment(string Group, string Reason, decimal Amount)
{
    public string Class => $"{Group}-{Reason}";

    /// <summary>Whether it is what the contract says (CO-45), or the patient's share.</summary>
    public bool IsExpected => Group == "PR" || Class == "CO-45";
}
