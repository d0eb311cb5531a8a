using MinNecessary.Operations;
using MinNecessary.Policy;

namespace BillingDesk.Month;

/// <summary>Why a case came about, in the clinic's own words: by the payer's code where there is one.</summary>
internal static class RootCauses
{
    private static readonly Dictionary<string, string> ByReason = new(StringComparer.Ordinal)
    {
        ["11"] = "Diagnosis does not fit the procedure",
        ["16"] = "Information lacking on the claim",
        ["18"] = "Sent twice",
        ["22"] = "Another plan pays first",
        ["27"] = "Coverage had ended",
        ["29"] = "Sent too late",
        ["50"] = "Medical necessity not shown",
        ["96"] = "Not covered by the plan",
        ["97"] = "Part of another service",
        ["197"] = "No authorization asked for",
        ["164"] = "Member id copied wrongly",
        ["562"] = "Provider id out of date",
        ["5"] = "Segment left out by the billing software",
    };

    private static readonly Dictionary<string, string> ByItem = new(StringComparer.Ordinal)
    {
        ["Contact details confirmed"] = "Telephone not answered",
        ["Insurance card on file"] = "Card not copied at the front desk",
        ["Identity checked"] = "Front desk was alone",
        ["Claim passed its edits"] = "Data lacking on the claim",
        ["999 and 277CA on file"] = "Clearinghouse did not answer",
        ["Trace number"] = "Form of the vendor not filled in",
        ["Last statement sent"] = "Statements were late",
    };

    public static string Of(Case open) => open switch
    {
        { DenialClass: { } denial } when ByReason.TryGetValue(denial[(denial.LastIndexOf('-') + 1)..], out string? reason) => reason,
        { DenialClass: "TrainingNotCurrent" } => "Training had run out",
        { Trigger: CaseTrigger.ItemMissing, Reference: { } about } when ByItem.TryGetValue(about[(about.LastIndexOf(": ", StringComparison.Ordinal) + 2)..], out string? item) => item,
        _ => Of(open.Trigger),
    };

    private static string Of(CaseTrigger trigger) => trigger switch
    {
        CaseTrigger.ClaimDenied => "Other reason of the payer",
        CaseTrigger.ItemMissing => "Not asked for in time",
        CaseTrigger.LimitPassed => "Nobody was reminded",
        CaseTrigger.AccessDenied => "Asked for more than the task needs",
        _ => "Other",
    };
}
