namespace MinNecessary.Tests.Policy;

/// <summary>Mistakes in the parts of a grant that are more than names, and in what the regulation asks of a grant of its kind.</summary>
public static partial class PolicyMistakes
{
    public static TheoryData<string, string, string, string, string> GrantParts() => new()
    {
        { "MN0105", Hours, "«\"07:30-24:00\"»", "'hours' of grant 'Coding' should be an object", "in braces" },
        { "MN0103", "\"from\"", "«\"form\"»: \"x\", \"from\"", "'hours' of grant 'Coding' has no key 'form'", "did you mean 'from'?" },
        { "MN0104", "{ \"from\": \"07:30\", ", "«{» ", "'hours' of grant 'Coding' lacks the key 'from'", "Add it" },
        { "MN0105", "\"07:30\"", "«\"7:30\"»", "'from' of 'hours' of grant 'Coding' should be a time of day", "such as 07:30" },
        { "MN0105", "\"07:30\"", "«\"24:00\"»", "'from' of 'hours' of grant 'Coding' should be a time of day", "such as 07:30" },
        { "MN0105", "\"24:00\"", "«\"24:01\"»", "'to' of 'hours' of grant 'Coding' should be a time of day", "such as 07:30" },
        { "MN0105", "\"24:00\"", "«\"07:30\"»", "'to' of 'hours' of grant 'Coding' is not later than 'from'", "hours over midnight are not one span" },
        { "MN0105", "\"Friday\"", "«\"Fryday\"»", "'Fryday' cannot stand under 'days' of 'hours' of grant 'Coding' (did you mean 'Friday'?)", "Write one of: Sunday, Monday" },
        { "MN0105", "\"America/New_York\"", "«\"\"»", "'zone' of 'hours' of grant 'Coding' should be a text that is not empty", "in double quotes" },
        { "MN0105", Rows, "«[»]", "'rows' of grant 'Coding' should be an object", "with a condition for each context" },
        { "MN0105", "{ \"oneOf\": [\"Acme\", \"Beta\"] }", "«\"Acme\"»", "row condition 'Payer' of grant 'Coding' should be an object", "in braces" },
        { "MN0103", "\"oneOf\"", "«\"in\"»: [], \"oneOf\"", "row condition 'Payer' of grant 'Coding' has no key 'in'", "The keys are: oneOf, atLeast, below" },
        { "MN0105", "\"Payer\": { \"oneOf\": [\"Acme\", \"Beta\"] }", "«\"Payer\"»: { }", "Row condition 'Payer' of grant 'Coding' should have 'oneOf', or 'atLeast' and 'below'", "and not both" },
        { "MN0105", "\"Payer\": { \"oneOf\": [\"Acme\", \"Beta\"] }", "«\"Payer\"»: { \"oneOf\": [\"Acme\"], \"below\": 10 }", "Row condition 'Payer' of grant 'Coding' should have 'oneOf', or 'atLeast' and 'below'", "and not both" },
        { "MN0105", "[\"Acme\", \"Beta\"]", "«[»]", "'oneOf' of row condition 'Payer' of grant 'Coding' is empty", "it covers no record" },
        { "MN0105", "[\"Acme\", \"Beta\"]", "«\"Acme\"»", "'oneOf' of row condition 'Payer' of grant 'Coding' should be a list", "in brackets" },
        { "MN0105", "\"atLeast\": 10", "\"atLeast\": «\"10\"»", "'atLeast' of row condition 'Amount' should be a number", "without quotes" },
        { "MN0105", "\"below\": 2500.50", "\"below\": «true»", "'below' of row condition 'Amount' should be a number", "without quotes" },
        { "MN0105", "\"below\": 2500.50", "\"below\": «2.5e3»", "'below' of row condition 'Amount' should be a number", "without an exponent" },
        { "MN0105", "\"below\": 2500.50", "\"below\": «10»", "'below' of row condition 'Amount' of grant 'Coding' is not more than 'atLeast'", "Correct one of the amounts" },
        { "MN0105", "\"exemption\": \"Treatment\"", "\"exemption\": «\"Treatmant\"»", "'Treatmant' is no exemption of grant 'Referral' (did you mean 'Treatment'?)", "Write one of: Treatment, Individual" },
        { "MN0105", "\"routine\": false", "\"routine\": «\"false\"»", "'routine' of grant 'Litigation' should be true or false", "without quotes" },
        { "MN0105", "[\"PublicOfficial\"]", "[«\"Official\"»]", "'Official' cannot stand under 'reliance' of grant 'Litigation'", "Write one of: PublicOfficial, CoveredEntity, Professional, Research" },
        { "MN0115", "[\"PublicOfficial\"]", "[\"PublicOfficial\", «\"PublicOfficial\"»]", "'PublicOfficial' stands twice under 'reliance'", "Keep one" },
        { "MN0105", "\"transaction\": \"276\"", "\"transaction\": «276»", "'transaction' of grant 'Inquiry' should be a text", "in double quotes" },
        { "MN0105", "\"A court may order the record whole.\"", "«\" \"»", "'entireRecord' of grant 'Litigation' should be a text that is not empty", "in double quotes" },
        { "MN0105", "{ \"roles\": [\"Liaison\"], \"for\": \"PT1H\", \"overrides\": [\"AssignedWork\"], \"logLate\": false }", "«true»", "'emergency' of grant 'Coding' should be an object", "in braces" },
        { "MN0103", "\"for\"", "«\"lasts\"»: \"PT1H\", \"for\"", "'emergency' of grant 'Coding' has no key 'lasts'", "The keys are: roles, for, overrides" },
        { "MN0104", "{ \"roles\": [\"Liaison\"], ", "«{» ", "'emergency' of grant 'Coding' lacks the key 'roles'", "Add it" },
        { "MN0104", "{ \"roles\": [\"Liaison\"], \"for\": \"PT1H\", ", "«{» \"roles\": [\"Liaison\"], ", "'emergency' of grant 'Coding' lacks the key 'for'", "Add it" },
        { "MN0105", "[\"Liaison\"]", "«[»]", "'roles' of 'emergency' of grant 'Coding' is empty", "Name who is authorised beforehand" },
        { "MN0108", "[\"Liaison\"]", "[«\"Liason\"»]", "There is no role 'Liason' (did you mean 'Liaison'?)", "declare it under 'roles'" },
        { "MN0105", "\"PT1H\"", "«\"1h\"»", "'for' of 'emergency' of grant 'Coding' should be a duration of days, hours and minutes", "such as P30D or PT4H" },
        { "MN0105", "\"PT1H\"", "«\"PT24H1M\"»", "'for' of 'emergency' of grant 'Coding' lasts longer than 24 hours", "Write a shorter time" },
        { "MN0111", "\"overrides\": [\"AssignedWork\"]", "\"overrides\": [«\"AsignedWork\"»]", "Grant 'Coding' has no condition 'AsignedWork' that an emergency could set aside (did you mean 'AssignedWork'?)", "The grant's conditions are: TrainingCurrent, AssignedWork" },
        { "MN0111", "\"overrides\": [\"AssignedWork\"]", "\"overrides\": [«\"IdentityVerified\"»]", "Grant 'Coding' has no condition 'IdentityVerified' that an emergency could set aside", "Correct it, or remove it" },
        { "MN0111", "\"purpose\": \"Collections\", \"preset\"", "\"purpose\": \"Collections\", \"emergency\": { \"roles\": [\"Liaison\"], \"for\": \"PT1H\", \"overrides\": [«\"AssignedWork\"»] }, \"preset\"", "Grant 'Trends' has no condition 'AssignedWork' that an emergency could set aside", "The grant has no conditions" },
    };

    public static TheoryData<string, string, string, string, string> GrantRules() => new()
    {
        { "MN0105", "\"purpose\": \"Collections\", \"preset\"", "\"purpose\": \"Collections\", \"transaction\": «\"837P\"», \"preset\"", "Grant 'Trends' is a use, and a standard transaction goes to another party", "Remove 'transaction'" },
        { "MN0127", Referral, Referral.Replace("[\"IdentityVerified\"]", "[]", StringComparison.Ordinal).Replace("\"Referral\": {", "«\"Referral\"»: {", StringComparison.Ordinal), "Grant 'Referral' is a disclosure, and the identity and authority of the recipient are not verified before it", "Add \"IdentityVerified\" to 'when'" },
        { "MN0128", Inquiry, "«\"Inquiry\"»: { \"activity\": \"Request\", \"role\": \"Coder\", \"recipient\": \"Agency\"", "Grant 'Inquiry' gives PHI to business associate 'Agency' without an agreement", "Add \"AgreementInForce\" to 'when'" },
        { "MN0127", "\"purpose\": \"Referral\", \"exemption\"", "\"purpose\": \"Referral\", \"emergency\": { \"roles\": [\"Coder\"], \"for\": \"PT1H\", \"overrides\": [«\"IdentityVerified\"»] }, \"exemption\"", "An emergency of grant 'Referral' sets 'IdentityVerified' aside, and to whom a disclosure goes is verified before it", "Remove it from 'overrides'" },
        { "MN0128", Inquiry, "\"Inquiry\": { \"when\": [\"AgreementInForce\"], \"emergency\": { \"roles\": [\"Coder\"], \"for\": \"PT1H\", \"overrides\": [«\"AgreementInForce\"»] }, \"activity\": \"Request\", \"role\": \"Coder\", \"recipient\": \"Agency\"", "An emergency of grant 'Inquiry' sets 'AgreementInForce' aside, and business associate 'Agency' gets PHI under an agreement alone", "Remove it from 'overrides'" },
        { "MN0129", Litigation, Litigation.Replace(" \"entireRecord\": \"A court may order the record whole.\",", "", StringComparison.Ordinal).Replace("\"Litigation\": {", "«\"Litigation\"»: {", StringComparison.Ordinal), "Grant 'Litigation' shows the entire medical record (Diagnosis, Procedure, Medication, LabResult, VitalSign, ClinicalNote) and does not say why", "write the justification under 'entireRecord'" },
        { "MN0130", "\"exemption\": \"Treatment\"", "\"exemption\": «\"Individual\"»", "claims exemption 'Individual', which covers disclosures to the individual alone", "Remove 'exemption', or correct the grant" },
        { "MN0130", "\"exemption\": \"Treatment\"", "\"exemption\": «\"Secretary\"»", "claims exemption 'Secretary', which covers disclosures to the Secretary alone", "a recipient of kind PublicOfficial" },
        { "MN0130", "\"purpose\": \"Referral\", \"exemption\": \"Treatment\"", "\"purpose\": \"Coding\", \"exemption\": «\"Treatment\"»", "claims exemption 'Treatment', and its purpose is not treatment", "164.502(b)(2)(i)" },
        { "MN0130", "\"recipient\": \"Clinic\", \"purpose\": \"Referral\", \"exemption\": \"Treatment\"", "\"recipient\": \"Plan\", \"purpose\": \"Referral\", \"exemption\": «\"Treatment\"»", "claims exemption 'Treatment', and its recipient is no health care provider", "164.502(b)(2)(i)" },
        { "MN0130", "\"transaction\": \"276\"", "\"exemption\": «\"RequiredByLaw\"»", "claims exemption 'RequiredByLaw', which does not cover a request", "Remove 'exemption', or correct the grant" },
        { "MN0130", "\"purpose\": \"Collections\", \"preset\"", "\"purpose\": \"Referral\", \"exemption\": «\"Treatment\"», \"preset\"", "claims exemption 'Treatment', which does not cover a use, not even for treatment", "164.502(b)(2)(i)" },
        { "MN0131", "[\"PublicOfficial\"]", "[\"PublicOfficial\", «\"Professional\"»]", "relies on 'Professional', and recipient 'Court' of kind PublicOfficial is none", "Remove it, or correct the recipient's kind" },
        { "MN0131", "\"transaction\": \"276\"", "\"reliance\": «[»\"CoveredEntity\"]", "Grant 'Inquiry' relies on what was asked for, and is no disclosure", "Remove 'reliance'" },
        { "MN0143", "\"logLate\": false", "\"logLate\": «true»", "An emergency of grant 'Coding' goes on while the disclosure log cannot be written, and its purpose is not treatment", "Remove 'logLate'" },
        { "MN0105", "\"logLate\": false", "\"logLate\": «\"true\"»", "'logLate' of 'emergency' of grant 'Coding' should be true or false", "without quotes" },
        { "MN0132", "\"transaction\": \"276\"", "\"routine\": «false»", "Grant 'Inquiry' is not routine, and the policy has no criteria to review a Request by", "Declare them under 'criteria'" },
        { "MN0132", "\"purpose\": \"Collections\", \"preset\"", "\"purpose\": \"Collections\", \"routine\": «false», \"preset\"", "Grant 'Trends' is a use, and uses are not reviewed one by one", "Remove 'routine'" },
    };

    private const string Hours = "{ \"from\": \"07:30\", \"to\": \"24:00\", \"days\": [\"Monday\", \"Friday\"], \"zone\": \"America/New_York\" }";

    private const string Rows = "{ \"Payer\": { \"oneOf\": [\"Acme\", \"Beta\"] }, \"Amount\": { \"atLeast\": 10, \"below\": 2500.50 } }";

    private const string Inquiry = "\"Inquiry\": {\n      \"activity\": \"Request\", \"role\": \"Coder\", \"recipient\": \"Plan\"";

    private const string Referral = """
        "Referral": {
              "activity": "Disclosure", "role": "Coder", "recipient": "Clinic", "purpose": "Referral", "exemption": "Treatment",
              "disclose": ["Name", "ClinicalNote"], "when": ["IdentityVerified"]
        """;

    private const string Litigation = """
        "Litigation": {
              "activity": "Disclosure", "role": "Officer", "recipient": "Court", "purpose": "Litigation", "routine": false, "reliance": ["PublicOfficial"],
              "disclose": ["Name", "Procedure", "Medication", "LabResult", "VitalSign", "ClinicalNote", "Diagnosis"],
              "when": ["IdentityVerified"], "entireRecord": "A court may order the record whole.",
        """;
}
