namespace MinNecessary.Policy;

/// <summary>
/// The categories that a preset shows, and under what mask. What is in neither list is withheld; that is every identifier,
/// and also what the regulation does not name but may hold one: free text, coverage (an employer's name), facilities and
/// providers (a place below the state), and the specially protected categories, which other laws restrict.
/// </summary>
internal static class PresetCatalog
{
    private static readonly string[] Shown =
    [
        "State", "Sex", "Demographic", "Diagnosis", "Procedure", "Medication", "LabResult", "VitalSign", "Charge", "Payment", "Balance", "Adjustment", "Payer",
    ];

    private static readonly string[] Dates = ["DeathDate", "AdmissionDate", "DischargeDate", "ServiceDate", "OtherDate"];

    /// <summary>Shown as they are.</summary>
    public static IReadOnlyList<string> Disclose(DisclosurePreset preset) => preset switch
    {
        DisclosurePreset.SafeHarbor => Shown,
        DisclosurePreset.LimitedDataSet => [.. Shown, .. Dates, "BirthDate", "Age", "City", "ZipCode"],
        _ => [],
    };

    /// <summary>Shown under a mask (45 CFR 164.514(b)(2)(i)(B) and (C)).</summary>
    public static IReadOnlyDictionary<string, string> Mask(DisclosurePreset preset)
    {
        Dictionary<string, string> mask = new(StringComparer.Ordinal);
        if (preset == DisclosurePreset.SafeHarbor)
        {
            mask.Add("ZipCode", "Zip3");
            mask.Add("BirthDate", "BirthYear");
            mask.Add("Age", "Age");
            foreach (string date in Dates)
            {
                mask.Add(date, "Year");
            }
        }

        return mask;
    }

    /// <summary>
    /// Whether a mask may be put on what a preset does not show as it is: one that shows nothing of the value. A code
    /// derived from the person, such as a pseudonym, re-identifies (45 CFR 164.514(c)).
    /// </summary>
    public static bool IsAllowedAnywhere(string mask) => mask is "Redact" or "Surrogate";

    /// <summary>The preset of the least data that shows all that a grant shows; null where neither does, and for a grant that shows nothing.</summary>
    public static DisclosurePreset? ThatWouldServe(GrantDefinition grant) =>
        grant.Shown.Count == 0 ? null
        : IsWithin(grant, DisclosurePreset.SafeHarbor) ? DisclosurePreset.SafeHarbor
        : IsWithin(grant, DisclosurePreset.LimitedDataSet) ? DisclosurePreset.LimitedDataSet
        : null;

    private static bool IsWithin(GrantDefinition grant, DisclosurePreset preset)
    {
        IReadOnlyList<string> full = Disclose(preset);
        IReadOnlyDictionary<string, string> masked = Mask(preset);
        return grant.Disclose.All(full.Contains)
            && grant.Mask.All(mask => full.Contains(mask.Key) || IsAllowedAnywhere(mask.Value) || (masked.TryGetValue(mask.Key, out string? same) && same == mask.Value));
    }
}
