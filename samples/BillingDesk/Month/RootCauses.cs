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

    public static string Of(Case open) => open.DenialClass is { } denial && ByReason.TryGetValue(denial[(denial.LastIndexOf('-') + 1)..], out string? reason) ? reason : open.Trigger switch
    {
        CaseTrigger.ClaimDenied => "Other reason of the payer",
        CaseTrigger.ItemMissing => "Not asked for in time",
        CaseTrigger.LimitPassed => "Nobody was reminded",
        CaseTrigger.AccessDenied => "Asked for more than the task needs",
        _ => "Other",
    };
}
