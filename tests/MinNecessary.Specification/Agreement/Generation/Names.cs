namespace MinNecessary.Specification.Agreement.Generation;

/// <summary>The few names that random policies declare, so that requests often meet and often miss: a party and a purpose of every kind.</summary>
internal static class Names
{
    public static readonly string[] Activities = ["Use", "Disclosure", "Request"];

    public static readonly string[] Roles = ["Coder", "Nurse", "Officer"];

    public static readonly Dictionary<string, string> Recipients = new()
    {
        ["Plan"] = "HealthPlan",
        ["House"] = "Clearinghouse",
        ["Hospital"] = "Provider",
        ["Agency"] = "BusinessAssociate",
        ["Patient"] = "Individual",
        ["Official"] = "PublicOfficial",
        ["Family"] = "Other",
    };

    public static readonly Dictionary<string, string> Purposes = new()
    {
        ["Billing"] = "Payment",
        ["Care"] = "Treatment",
        ["Audit"] = "Operations",
        ["Study"] = "Research",
        ["Registry"] = "PublicHealth",
        ["Litigation"] = "Other",
    };

    public static readonly string[] Clinical = ["Diagnosis", "Procedure", "Medication", "LabResult", "VitalSign", "ClinicalNote"];

    public static readonly string[] Categories = ["Name", "Ssn", "BirthDate", "ZipCode", "ServiceDate", "Charge", "Payer", "SubstanceUse", "Hiv", "Infertility", .. Clinical];

    public static readonly string[] BuiltInConditions = ["TrainingCurrent", "AssignedWork", "AgreementInForce", "IdentityVerified"];

    public static readonly string[] OwnConditions = ["CaseOpen", "SiteOwned"];

    public static readonly string[] Labels = ["Adolescent", "Vip", "PaidInFull", "SubstanceUse"];

    public static readonly string[] Exemptions = ["Treatment", "Individual", "Authorization", "Secretary", "RequiredByLaw", "Compliance"];

    public static readonly string[] Bases = ["PublicOfficial", "CoveredEntity", "Professional", "Research"];

    /// <summary>A few of the names that no policy declares.</summary>
    public static readonly string[] Unknown = ["Plann", "diagnosis", "Nobody", ""];
}
