namespace MinNecessary.Policy;

/// <summary>What makes up an entire medical record, which is used or disclosed only where that is specifically justified (45 CFR 164.514(d)(5)).</summary>
internal static class MedicalRecord
{
    /// <summary>The clinical categories: who sees all of them in full sees the record.</summary>
    public static IReadOnlyList<string> Categories { get; } = ["Diagnosis", "Procedure", "Medication", "LabResult", "VitalSign", "ClinicalNote"];

    public static bool IsEntire(IEnumerable<string> shown) => Categories.All(new HashSet<string>(shown, StringComparer.Ordinal).Contains);
}
