namespace MinNecessary.Specification.Reference.Sections;

/// <summary>
/// What may be shown of de-identified data (45 CFR 164.514(b)(2), Safe Harbor) and of a limited data set (164.514(e)(2)), as docs/presets.md lists it.
/// </summary>
internal static class Presets
{
    private static readonly string[] NoIdentifiers =
        ["State", "Sex", "Demographic", "Diagnosis", "Procedure", "Medication", "LabResult", "VitalSign", "Charge", "Payment", "Balance", "Adjustment", "Payer"];

    private static readonly string[] Dates = ["DeathDate", "AdmissionDate", "DischargeDate", "ServiceDate", "OtherDate"];

    public static string[] Full(string preset) => preset == "SafeHarbor" ? NoIdentifiers : [.. NoIdentifiers, .. Dates, "BirthDate", "Age", "City", "ZipCode"];

    /// <summary>(b)(2)(i)(B) and (C): three digits of the ZIP code, the year of a date, and no age of 90 or more.</summary>
    public static Dictionary<string, string> Masked(string preset)
    {
        if (preset != "SafeHarbor")
        {
            return [];
        }

        Dictionary<string, string> masked = new() { ["ZipCode"] = "Zip3", ["BirthDate"] = "BirthYear", ["Age"] = "Age" };
        foreach (string date in Dates)
        {
            masked.Add(date, "Year");
        }

        return masked;
    }
}
