namespace MinNecessary.Specification.Reference.Sections;

/// <summary>The categories that the library documents, and those that a policy adds.</summary>
internal static class CategoryNames
{
    private static readonly string[] BuiltIn =
    [
        // Identifiers (45 CFR 164.514(b)(2)(i)).
        "Name", "StreetAddress", "City", "State", "ZipCode", "BirthDate", "DeathDate", "AdmissionDate", "DischargeDate", "ServiceDate", "OtherDate", "Age",
        "Telephone", "Fax", "Email", "Ssn", "MedicalRecordNumber", "HealthPlanBeneficiaryNumber", "AccountNumber", "LicenseNumber", "VehicleIdentifier",
        "DeviceIdentifier", "Url", "IpAddress", "Biometric", "Photograph", "OtherUniqueIdentifier", "FreeText", "AuthorizationNumber",

        // About the person and the care.
        "Sex", "Demographic", "Diagnosis", "Procedure", "Medication", "LabResult", "VitalSign", "ClinicalNote", "Facility", "Provider",

        // About the money.
        "Charge", "Payment", "Balance", "Adjustment", "BankAccount", "PaymentCard", "Payer", "Coverage",

        // Specially protected.
        "PsychotherapyNote", "SubstanceUse", "SubstanceUseCounselingNote", "GeneticInformation", "Hiv", "MentalHealth", "ReproductiveHealth",
    ];

    public static bool IsKnown(string category, Matter matter) => BuiltIn.Contains(category) || matter.Declares("categories", category);
}
