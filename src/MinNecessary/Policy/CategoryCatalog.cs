namespace MinNecessary.Policy;

/// <summary>The built-in categories. A test holds them equal to the attributes nested in <c>Phi</c>.</summary>
internal static class CategoryCatalog
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "Name", "StreetAddress", "City", "State", "ZipCode", "BirthDate", "DeathDate", "AdmissionDate", "DischargeDate", "ServiceDate", "OtherDate",
        "Age", "Telephone", "Fax", "Email", "Ssn", "MedicalRecordNumber", "HealthPlanBeneficiaryNumber", "AccountNumber", "LicenseNumber",
        "VehicleIdentifier", "DeviceIdentifier", "Url", "IpAddress", "Biometric", "Photograph", "OtherUniqueIdentifier", "FreeText",
        "AuthorizationNumber", "Sex", "Demographic", "Diagnosis", "Procedure", "Medication", "LabResult", "VitalSign", "ClinicalNote", "Facility",
        "Provider", "Charge", "Payment", "Balance", "Adjustment", "BankAccount", "PaymentCard", "Payer", "Coverage", "PsychotherapyNote",
        "SubstanceUse", "SubstanceUseCounselingNote", "GeneticInformation", "Hiv", "MentalHealth", "ReproductiveHealth",
    };

    public static IReadOnlyCollection<string> Names => Known;

    public static bool IsKnown(string name) => Known.Contains(name);

    /// <summary>What no grant may disclose: it needs an authorization (164.508(a)(2)) or a consent of its own (42 CFR 2.31(b)).</summary>
    public static bool IsProhibited(string name) => name is "PsychotherapyNote" or "SubstanceUseCounselingNote";
}
