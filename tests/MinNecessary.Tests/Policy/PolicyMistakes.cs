namespace MinNecessary.Tests.Policy;

/// <summary>
/// Mistakes: the error's id, what is correct, what stands there instead with its place marked, what the message says is
/// wrong, and how it says to mend it.
/// </summary>
public static partial class PolicyMistakes
{
    public static TheoryData<string, string, string, string, string> Syntax() => new()
    {
        { "MN0101", "\"2026.1\",\n  \"supersedes\"", "\"2026.1\"\n  «»\"supersedes\"", "a comma or a closing brace", "should stand here" },
        { "MN0101", "\"2026.1\",", "\"2026.1\", «»// why", "a key in double quotes", "Remove a trailing comma or a comment" },
        { "MN0101", "\"P1Y\", \"last\": \"2026-10-15\" }", "\"P1Y\", \"last\": \"2026-10-15\", «»}", "a key in double quotes", "Remove a trailing comma" },
        { "MN0101", "[\"Claim\"]", "[\"Claim\", «»]", "no JSON value begins here", "trailing commas" },
        { "MN0101", "[\"Claim\"]", "[\"Claim\" «»\"Line\"]", "a comma or a closing bracket", "should stand here" },
        { "MN0101", "\"owner\": ", "\"owner\" «»", "a colon", "should follow the key" },
        { "MN0101", "\"Privacy Officer\",", "\"Privacy Officer,«»", "the string is not closed", "Add a double quote" },
        { "MN0101", "\"Privacy Officer\"", "\"Privacy«»\tOfficer\"", "a control character", "Write it as an escape" },
        { "MN0101", "\"Privacy Officer\"", "«»'Privacy Officer'", "no JSON value begins here", "Put text in double quotes" },
        { "MN0101", "\"Privacy Officer\"", "«»True", "no JSON value begins here", "Put text in double quotes" },
        { "MN0101", "\"Privacy Officer\"", "«»01", "no JSON value begins here", "Put text in double quotes" },
        { "MN0101", "\"Privacy Officer\"", "\"Privacy «»\\x Officer\"", "a backslash", "no known escape" },
        { "MN0101", "\"Privacy Officer\"", "\"Privacy «»\\\n Officer\"", "a backslash", "no known escape" },
        { "MN0101", "\"Privacy Officer\"", "\"Privacy «»\\u12G4\"", "a backslash", "no known escape" },
        { "MN0101", "\"Privacy Officer\"", "\"Privacy \\uD83D\"«»", "half of a surrogate pair", "before this place" },
        { "MN0101", "\"period\": \"P45D\" }\n  }\n}", "\"period\": \"P45D\" }\n  }\n}\n«»}", "more follows", "Remove what follows" },
    };

    public static TheoryData<string, string, string, string, string> Keys() => new()
    {
        { "MN0102", "\"role\": \"Coder\",", "\"role\": \"Coder\",\n      «\"role\"»: \"Liaison\",", "'role' stands twice", "Keep one" },
        { "MN0102", "\"role\": \"Coder\",", "\"role\": \"Coder\", «\"\\u0072ole\"»: \"Coder\",", "'role' stands twice", "Keep one" },
        { "MN0102", "\"mask\": { \"BirthDate\": \"Year\",", "\"mask\": { \"BirthDate\": \"Year\", «\"BirthDate\"»: \"YearMonth\",", "'BirthDate' stands twice", "Keep one" },
        { "MN0103", "\"owner\"", "«\"ownr\"»: \"x\", \"owner\"", "the policy has no key 'ownr'", "did you mean 'owner'?" },
        { "MN0103", "\"basis\"", "«\"codes\"»: \"x\", \"basis\"", "purpose 'Coding' has no key 'codes'", "did you mean 'code'?" },
        { "MN0103", "\"training\"", "«\"trainings\"»: [], \"training\"", "role 'Coder' has no key 'trainings'", "did you mean 'training'?" },
        { "MN0103", "\"activity\": \"Use\"", "«\"Why\"»: \"x\", \"activity\": \"Use\"", "grant 'Coding' has no key 'Why'", "did you mean 'why'?" },
        { "MN0103", "\"activity\": \"Use\"", "«\"unlessForbidden\"»: [], \"activity\": \"Use\"", "grant 'Coding' has no key 'unlessForbidden'.", "The keys are: activity, role" },
        { "MN0104", "{\n  \"$schema\": \"minnecessary.policy.schema.json\",\n  \"name\": \"Billing\",\n  \"version\": \"2026.1\",", "«{»\n \"name\": \"Billing\",", "the policy lacks the key 'version'", "Add it" },
        { "MN0104", "{ \"basis\": \"Operations\" }", "«{» }", "purpose 'Collections' lacks the key 'basis'", "Add it" },
        { "MN0104", "{ \"description\": \"Places accounts\" }", "«{» \"training\": [] }", "role 'Liaison' lacks the key 'description'", "Add it" },
        { "MN0104", "{ \"kind\": \"BusinessAssociate\", ", "«{» ", "recipient 'Agency' lacks the key 'kind'", "Add it" },
        { "MN0104", "{ \"every\": \"P1Y\", ", "«{» ", "'review' lacks the key 'every'", "Add it" },
        { "MN0104", "{ \"description\": \"Fertility care\" }", "«{}»".Replace("}»", "»}", StringComparison.Ordinal), "category 'InfertilityTreatment' lacks", "Add it" },
        { "MN0104", "{\n      \"activity\": \"Disclosure\",\n      \"role\": \"Liaison\",\n      \"recipient\": \"Agency\",", "«{»\n      \"activity\": \"Disclosure\",\n      \"role\": \"Liaison\",", "grant 'Collections' lacks the key 'recipient'", "Add it" },
        { "MN0104", "{\n      \"activity\": \"Use\",\n      \"role\": \"Coder\",", "«{»\n      \"activity\": \"Use\",", "grant 'Coding' lacks the key 'role'", "Add it" },
    };

    public static TheoryData<string, string, string, string, string> Values() => new()
    {
        { "MN0105", "\"Payment\"", "«\"payment\"»", "'payment' is no basis", "did you mean 'Payment'?" },
        { "MN0105", "\"Use\"", "«\"1\"»", "'1' is no activity", "Write one of: Use, Disclosure, Request" },
        { "MN0105", "\"BusinessAssociate\"", "«\"Associate\"»", "'Associate' is no kind", "Write one of: Individual" },
        { "MN0105", "\"2026-11-01\"", "«\"2026-11-1\"»", "'effective' should be a date", "such as 2026-11-01" },
        { "MN0105", "\"2027-11-01\"", "«\"2027-02-29\"»", "'expires' should be a date", "such as 2026-11-01" },
        { "MN0105", "\"2027-11-01\"", "«\"2026-11-01\"»", "expires before it is in effect", "Correct one of the dates" },
        { "MN0105", "\"2026-10-15\"", "«\"15.10.2026\"»", "'last' should be a date", "such as 2026-11-01" },
        { "MN0105", "\"P1Y\"", "«\"P\"»", "'every' of 'review' should be a duration", "such as P1Y" },
        { "MN0105", "\"P1Y\"", "«\"P1Y\\n\"»", "'every' of 'review' should be a duration", "such as P1Y" },
        { "MN0105", "\"minnecessary.policy.schema.json\"", "«7»", "'$schema' of the policy should be a text that is not empty", "in double quotes" },
        { "MN0105", "\"Privacy Officer\"", "«\" \"»", "'owner' of the policy should be a text that is not empty", "in double quotes" },
        { "MN0105", "\"Privacy Officer\"", "«null»", "'owner' of the policy should be a text", "in double quotes" },
        { "MN0105", "\"2026.1\"", "«2026.1»", "'version' of the policy should be a text", "in double quotes" },
        { "MN0105", "[\"Balance\"]", "«\"Balance\"»", "'disclose' of grant 'Collections' should be a list", "in brackets" },
        { "MN0105", "[\"Balance\"]", "[«1»]", "'disclose' of grant 'Collections' should be a text", "in double quotes" },
        { "MN0105", "{ \"BirthDate\": \"Year\", \"Name\": \"Initials\" }", "«[»]", "'mask' of grant 'Coding' should be an object", "in braces" },
        { "MN0105", "\"Year\"", "«true»", "'BirthDate' of grant 'Coding' should be a text", "in double quotes" },
        { "MN0105", "{ \"basis\": \"Operations\" }", "«\"Operations\"»", "purpose 'Collections' should be an object", "in braces" },
        { "MN0105", "{ \"InfertilityTreatment\": { \"description\": \"Fertility care\" } }", "{ \"InfertilityTreatment\": «\"Fertility care\"» }", "category 'InfertilityTreatment' should be an object", "in braces" },
    };

    public static TheoryData<string, string, string, string, string> Names() => new()
    {
        { "MN0114", "\"Billing\"", "«\"Billing 2026\"»", "not a C# identifier", "begin with a letter" },
        { "MN0114", "\"Billing\"", "«\"class\"»", "not a C# identifier", "no C# keyword" },
        { "MN0114", "\"purposes\": {", "\"purposes\": { «\"1st\"»: { \"basis\": \"Payment\" }, ", "not a C# identifier", "begin with a letter" },
        { "MN0114", "\"roles\": {", "\"roles\": { «\"Über\"»: { \"description\": \"x\" },", "not a C# identifier", "letters, digits and underscores" },
        { "MN0114", "\"recipients\": {", "\"recipients\": { «\"a.b\"»: { \"kind\": \"Other\" }, ", "not a C# identifier", "letters, digits and underscores" },
        { "MN0114", "\"categories\": { ", "\"categories\": { «\"\"»: { \"description\": \"x\" }, ", "not a C# identifier", "begin with a letter" },
        { "MN0114", "\"grants\": {", "\"grants\": { «\"Grants\"»: { \"activity\": \"Use\", \"role\": \"Coder\", \"purpose\": \"Referral\", \"disclose\": [], \"why\": \"x\" },", "not a C# identifier", "no name that generated code uses" },
        { "MN0114", "\"grants\": {", "\"grants\": { «\"" + new string('a', 101) + "\"»: {},", "not a C# identifier", "at most 100" },
        { "MN0115", "\"categories\": { ", "\"categories\": { «\"Hiv\"»: { \"description\": \"x\" }, ", "'Hiv' is built in", "Remove it from 'categories'" },
    };

    public static TheoryData<string, string, string, string, string> Grants() => new()
    {
        { "MN0106", "\"Diagnosis\"", "«\"Diagnossis\"»", "Category 'Diagnossis' of grant 'Coding' is unknown", "did you mean 'Diagnosis'?" },
        { "MN0106", "\"Diagnosis\"", "«\"Infertility\"»", "Category 'Infertility' of grant 'Coding' is unknown", "declare it under 'categories'" },
        { "MN0106", "\"BirthDate\"", "«\"birthDate\"»", "Category 'birthDate' of grant 'Coding' is unknown", "did you mean 'BirthDate'?" },
        { "MN0106", "\"Diagnosis\"", "«\"Diagnosis\\u200B\"»", "is unknown", "did you mean 'Diagnosis'?" },
        { "MN0107", "\"Initials\"", "«\"Initial\"»", "There is no mask 'Initial'", "did you mean 'Initials'?" },
        { "MN0107", "\"Initials\"", "«\"Clear\"»", "There is no mask 'Clear'", "The masks are: Redact, Initials" },
        { "MN0108", "\"role\": \"Coder\"", "\"role\": «\"Coders\"»", "No role of the policy is named 'Coders'", "did you mean 'Coder'?" },
        { "MN0109", "\"purpose\": \"Coding\"", "\"purpose\": «\"Codign\"»", "No purpose of the policy is named 'Codign'", "did you mean 'Coding'?" },
        { "MN0110", "\"recipient\": \"Agency\"", "\"recipient\": «\"Agenzy\"»", "No recipient of the policy is named 'Agenzy'", "did you mean 'Agency'?" },
        { "MN0111", "\"AssignedWork\"", "«\"AssignedWrok\"»", "There is no condition 'AssignedWrok'", "did you mean 'AssignedWork'?" },
        { "MN0112", "\"Collections\": {\n      \"activity\": \"Disclosure\",", Twice, "Grants 'CodingFirst' and 'Collections' are both for Disclosure by 'Liaison' to 'Agency' for 'Collections'", "Remove one" },
        { "MN0112", "\"Coding\": {\n      \"activity\": \"Use\",", TwiceUsed, "Grants 'CodingFirst' and 'Coding' are both for Use by 'Coder' for 'Coding', so", "Remove one" },
        { "MN0113", "\"Diagnosis\"", "«\"PsychotherapyNote\"»", "which no grant may disclose", "164.508(a)(2)" },
        { "MN0113", "\"mask\": { ", "\"mask\": { «\"SubstanceUseCounselingNote\"»: \"Redact\", ", "which no grant may disclose", "Remove it" },
        { "MN0115", "\"InfertilityTreatment\"]", "\"InfertilityTreatment\", «\"Diagnosis\"»]", "'Diagnosis' stands twice under 'disclose'", "Keep one" },
        { "MN0115", "\"AssignedWork\"]", "\"AssignedWork\", «\"AssignedWork\"»]", "'AssignedWork' stands twice under 'when'", "Keep one" },
        { "MN0115", "[\"Claim\"]", "[\"Claim\", «\"Claim\"»]", "'Claim' stands twice under 'models'", "Keep one" },
        { "MN0115", "\"coding\"]", "\"coding\", «\"coding\"»]", "'coding' stands twice under 'training'", "Keep one" },
        { "MN0115", "\"BirthDate\": \"Year\"", "«\"Diagnosis\"»: \"Redact\"", "both discloses and masks 'Diagnosis'", "Keep the mask, or the disclosure" },
        { "MN0121", "\"role\": \"Coder\"", "\"recipient\": «\"Agency\"», \"role\": \"Coder\"", "a use has no recipient", "Remove 'recipient'" },
    };

    private const string TwiceUsed = """
        "CodingFirst": { "activity": "Use", "role": "Coder", "purpose": "Coding", "disclose": [], "why": "x" },
            «"Coding"»: {
              "activity": "Use",
        """;

    private const string Twice = """
        "CodingFirst": {
              "activity": "Disclosure", "role": "Liaison", "recipient": "Agency", "purpose": "Collections", "disclose": [], "when": ["AgreementInForce", "IdentityVerified"], "why": "x"
            },
            «"Collections"»: {
              "activity": "Disclosure",
        """;
}
