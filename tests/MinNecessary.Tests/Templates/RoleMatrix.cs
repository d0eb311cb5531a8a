namespace MinNecessary.Tests.Templates;

/// <summary>
/// The default role matrix, transcribed. F full, M masked, L only the claim being worked, C conditional, - none; "acct"
/// and "balance" name the one category of the column that is shown; "age" is age and sex in full, but not the date.
/// </summary>
internal static class RoleMatrix
{
    public static readonly string[][] Columns =
    [
        ["Name"],
        ["BirthDate", "Age", "Sex"],
        ["StreetAddress", "City", "State", "ZipCode", "Telephone", "Email", "Fax"],
        ["Ssn"],
        ["MedicalRecordNumber", "AccountNumber"],
        ["HealthPlanBeneficiaryNumber", "Payer", "Coverage"],
        ["ServiceDate", "AdmissionDate", "DischargeDate"],
        ["Procedure"],
        ["Diagnosis"],
        ["ClinicalNote"],
        ["Charge", "Payment", "Balance"],
        ["Adjustment"],
        ["BankAccount", "PaymentCard"],
    ];

    /// <summary>
    /// The rows in their order, but for analytics, which has no cells. Columns: name, birth and sex, contact, SSN, MRN and
    /// account, member and payer, service date, CPT, ICD, clinical note, charge and payment, CARC and RARC, bank and card.
    /// </summary>
    public static readonly Dictionary<string, string> Rows = new(StringComparer.Ordinal)
    {
        ["Registration"] = /*          */ "F F F M F F F C C - C - -",
        ["EligibilityCheck"] = /*      */ "F F C - F F F C - - C - -",
        ["PriorAuthorization"] = /*    */ "F F C - F F F F F CL - - -",
        ["ChargeCapture"] = /*         */ "F M - - F M F F F L F - -",
        ["Coding"] = /*                */ "C age - - F M F F F L - C -",
        ["ClaimSubmission"] = /*       */ "F F F - F F F F F - F C -",
        ["PaymentPosting"] = /*        */ "F - - - F M F F - - F F M",
        ["DenialManagement"] = /*      */ "F F - - F F F F L CL F F -",
        ["Appeals"] = /*               */ "F F C - F F F F F CL F F -",
        ["ReceivablesFollowUp"] = /*   */ "F F - - F F L L C - F F -",
        ["PatientStatement"] = /*      */ "F - F - acct M F F - - F C -",
        ["Collections"] = /*           */ "F M F C acct - F - - - balance - -",
        ["ComplianceAudit"] = /*       */ "C C C M C C C C C C C C -",
        ["Scheduling"] = /*            */ "F F F - F M F - - - - - -",
        ["GoodFaithEstimate"] = /*     */ "F F F - acct - F F F - F - -",
        ["CodingAssistance"] = /*      */ "- M - - - - M F F - - - -",
    };

    /// <summary>What M shows: the parts of a column without a mask of their own (sex, payer, coverage) stay whole.</summary>
    public static readonly Dictionary<string, string> Masks = new(StringComparer.Ordinal)
    {
        ["Ssn"] = "Last4",
        ["BirthDate"] = "Year",
        ["HealthPlanBeneficiaryNumber"] = "Last4",
        ["BankAccount"] = "Last4",
        ["PaymentCard"] = "Last4",
        ["ServiceDate"] = "Year",
        ["AdmissionDate"] = "Year",
        ["DischargeDate"] = "Year",
    };

    /// <summary>Where the template departs from a cell, and why.</summary>
    public static readonly Dictionary<(string Grant, string Category), string> Exceptions = new()
    {
        // The age at the service follows from both dates. The age mask gives today's, in years: too coarse for the codes of
        // newborns, whose age is counted in days.
        [("Coding", "BirthDate")] = "Full",

        // There is no mask of a sex, and an agency finds a person without it.
        [("Collections", "Sex")] = "Withheld",

        // An estimate is for whoever is named in it, and comes before anything is paid or owed.
        [("GoodFaithEstimate", "Sex")] = "Withheld",
        [("GoodFaithEstimate", "Payment")] = "Withheld",
        [("GoodFaithEstimate", "Balance")] = "Withheld",

        // A year of birth that shows an age over 89 goes too, outside the entity.
        [("CodingAssistance", "BirthDate")] = "BirthYear",
    };

    /// <summary>What has no column: it goes with the procedure, and nowhere without it.</summary>
    public static readonly string[] GoesWithTheProcedure = ["Facility", "Medication", "Provider", "AuthorizationNumber"];

    public static string[] Cells(string row) => Rows[row].Split(' ');

    /// <summary>"Full", the name of a mask, or "Withheld".</summary>
    public static string Expected(string row, int column, string category) =>
        Exceptions.TryGetValue((row, category), out string? exception) ? exception : ByCell(row, column, category);

    /// <summary>What the cell says, without the exceptions.</summary>
    public static string ByCell(string row, int column, string category) => Cells(row)[column] switch
    {
        "F" or "M" when category == "Age" => "Withheld",
        "F" or "L" => "Full",
        "M" => Masks.GetValueOrDefault(category, "Full"),
        "C" or "CL" or "-" => "Withheld",
        "age" => category == "BirthDate" ? "Withheld" : "Full",
        "acct" => category == "AccountNumber" ? "Full" : "Withheld",
        "balance" => category == "Balance" ? "Full" : "Withheld",
        string other => throw new InvalidOperationException($"The matrix has no cell '{other}'."),
    };
}
