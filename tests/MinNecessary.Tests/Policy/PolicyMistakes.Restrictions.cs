namespace MinNecessary.Tests.Policy;

/// <summary>Mistakes in what a policy says beside its grants: what it is based on, labels, conditions, restrictions and criteria.</summary>
public static partial class PolicyMistakes
{
    public static TheoryData<string, string, string, string, string> Declarations() => new()
    {
        { "MN0105", "\"2025.4\"", "«2025.4»", "'supersedes' of the policy should be a text", "in double quotes" },
        { "MN0105", "\"2025.4\"", "«\"2026.1\"»", "The policy supersedes itself", "Give it a version of its own" },
        { "MN0105", Hash, "«\"0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef\"»", "'base' should be the hash of the policy that this one narrows", "64 lower-case hexadecimal digits" },
        { "MN0105", Hash, "«\"123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"»", "'base' should be the hash of the policy that this one narrows", "64 lower-case hexadecimal digits" },
        { "MN0105", "\"P1Y\"", "«\"P0Y0D\"»", "'every' of 'review' should be a duration", "more than zero, such as P1Y" },
        { "MN0105", "{ \"PublicFigure\": { \"description\": \"Of a person whom many know\" } }", "«[»\"PublicFigure\"]", "'labels' of the policy should be an object", "in braces" },
        { "MN0105", "{ \"description\": \"Of a person whom many know\" }", "«true»", "label 'PublicFigure' should be an object", "in braces" },
        { "MN0103", "{ \"description\": \"Of a person whom many know\"", "{ «\"why\"»: \"x\", \"description\": \"y\"", "label 'PublicFigure' has no key 'why'", "The keys are: description" },
        { "MN0104", "{ \"description\": \"Of a person whom many know\" }", "«{» }", "label 'PublicFigure' lacks the key 'description'", "Add it" },
        { "MN0114", "\"labels\": { ", "\"labels\": { «\"Public figure\"»: { \"description\": \"x\" }, ", "not a C# identifier", "letters, digits and underscores" },
        { "MN0115", "\"labels\": { ", "\"labels\": { «\"PaidInFull\"»: { \"description\": \"x\" }, ", "Label 'PaidInFull' is built in", "Remove it from 'labels'" },
        { "MN0105", "[\"Hiv\", \"MentalHealth\"]", "«\"Hiv\"»", "'restrictable' of the policy should be a list", "in brackets" },
        { "MN0106", "\"MentalHealth\"", "«\"MentalHelth\"»", "Category 'MentalHelth' of 'restrictable' is unknown", "did you mean 'MentalHealth'?" },
        { "MN0115", "\"MentalHealth\"]", "\"MentalHealth\", «\"Hiv\"»]", "'Hiv' stands twice under 'restrictable' of the policy", "Keep one" },
        { "MN0115", "\"masks\": { ", "\"masks\": { «\"Initials\"»: { \"description\": \"x\" }, ", "Mask 'Initials' is built in", "or give yours another name" },
        { "MN0103", "\"citation\": \"Office rule 4\"", "«\"citaton\"»: \"Office rule 4\"", "condition 'OnSite' has no key 'citaton'", "did you mean 'citation'?" },
        { "MN0104", "{ \"description\": \"Works in the office\", ", "«{» ", "condition 'OnSite' lacks the key 'description'", "Add it" },
        { "MN0105", "\"Office rule 4\"", "«\"\"»", "'citation' of condition 'OnSite' should be a text that is not empty", "in double quotes" },
        { "MN0114", "\"conditions\": { ", "\"conditions\": { «\"On-site\"»: { \"description\": \"x\" }, ", "not a C# identifier", "letters, digits and underscores" },
        { "MN0115", "\"conditions\": { ", "\"conditions\": { «\"IdentityVerified\"»: { \"description\": \"x\" }, ", "Condition 'IdentityVerified' is built in", "or give yours another name" },
    };

    public static TheoryData<string, string, string, string, string> Restrictions() => new()
    {
        { "MN0105", "\"HivOutside\": {", "\"Other\": «null», \"HivOutside\": {", "restriction 'Other' should be an object", "in braces" },
        { "MN0103", "\"unless\"", "«\"except\"»: \"x\", \"unless\"", "restriction 'HivOutside' has no key 'except'", "The keys are: withhold, labels" },
        { "MN0104", "{\n      \"citation\": \"State code 81\", ", "«{» ", "restriction 'HivOutside' lacks the key 'citation'", "Add it" },
        { "MN0104", "{\n      \"citation\": \"State code 81\", \"withhold\": [\"Hiv\"], \"labels\": [\"PublicFigure\"],", "«{» \"citation\": \"x\",", "restriction 'HivOutside' withholds nothing", "Name categories under 'withhold', or sensitivity labels under 'labels'" },
        { "MN0104", "{\n      \"citation\": \"State code 81\", \"withhold\": [\"Hiv\"], \"labels\": [\"PublicFigure\"],", "«{» \"citation\": \"x\", \"withhold\": [], \"labels\": [],", "restriction 'HivOutside' withholds nothing", "Name categories under 'withhold', or sensitivity labels under 'labels'" },
        { "MN0105", "\"withhold\": [\"Hiv\"], \"labels\": [\"PublicFigure\"],", "\"withhold\": «\"Hiv\"»,", "'withhold' of restriction 'HivOutside' should be a list", "in brackets" },
        { "MN0106", "\"withhold\": [\"Hiv\"], \"labels\": [\"PublicFigure\"],", "\"withhold\": [«\"Hivv\"»],", "Category 'Hivv' of restriction 'HivOutside' is unknown", "did you mean 'Hiv'?" },
        { "MN0126", "[\"PublicFigure\"]", "[«\"PublicFigures\"»]", "There is no label 'PublicFigures' (did you mean 'PublicFigure'?)", "The labels are: PaidInFull, SubstanceUse, PublicFigure. Correct it, or declare it under 'labels'" },
        { "MN0105", "[\"Request\"]", "[«\"Requests\"»]", "'Requests' cannot stand under 'activities' of restriction 'HivOutside' (did you mean 'Request'?)", "Write one of: Use, Disclosure, Request" },
        { "MN0115", "[\"Request\"]", "[\"Request\", «\"Request\"»]", "'Request' stands twice under 'activities'", "Keep one" },
        { "MN0110", "[\"Plan\", \"Court\"]", "[\"Plan\", «\"Cort\"»]", "There is no recipient 'Cort' (did you mean 'Court'?)", "declare it under 'recipients'" },
        { "MN0111", "\"unless\": \"OnSite\"", "\"unless\": «\"OnSit\"»", "No condition of the policy is named 'OnSit' (did you mean 'OnSite'?)", "declare it under 'conditions'" },
        { "MN0105", "\"unless\": \"OnSite\"", "\"unless\": «true»", "'unless' of restriction 'HivOutside' should be a text", "in double quotes" },
        { "MN0105", "[\"RequiredByLaw\"]", "[«\"Law\"»]", "'Law' cannot stand under 'yieldsTo' of restriction 'HivOutside'", "Write one of: Treatment, Individual, Authorization, Secretary, RequiredByLaw, Compliance" },
        { "MN0105", "\"State code 81\"", "«81»", "'citation' of restriction 'HivOutside' should be a text", "in double quotes" },
        { "MN0114", "\"restrictions\": {", "\"restrictions\": { «\"Hiv outside\"»: {},", "not a C# identifier", "letters, digits and underscores" },
    };

    public static TheoryData<string, string, string, string, string> Criteria() => new()
    {
        { "MN0105", "{ \"activity\": \"Disclosure\", \"reviewer\": \"Officer\", \"questions\": [\"Is each category needed?\", \"Would less serve?\"], \"validFor\": \"P30D\" }", "«\"P30D\"»", "criteria 'Outside' should be an object", "in braces" },
        { "MN0105", "{\n    \"Outside\": { \"activity\": \"Disclosure\", \"reviewer\": \"Officer\", \"questions\": [\"Is each category needed?\", \"Would less serve?\"], \"validFor\": \"P30D\" }\n  }", "«[»]", "'criteria' of the policy should be an object", "in braces" },
        { "MN0103", "\"questions\"", "«\"criteria\"»: [], \"questions\"", "criteria 'Outside' has no key 'criteria'", "The keys are: activity, reviewer, questions, validFor" },
        { "MN0104", "{ \"activity\": \"Disclosure\", \"reviewer\"", "«{» \"reviewer\"", "criteria 'Outside' lacks the key 'activity'", "Add it" },
        { "MN0104", "{ \"activity\": \"Disclosure\", \"reviewer\": \"Officer\", ", "«{» \"activity\": \"Disclosure\", ", "criteria 'Outside' lacks the key 'reviewer'", "Add it" },
        { "MN0104", "{ \"activity\": \"Disclosure\", \"reviewer\": \"Officer\", \"questions\": [\"Is each category needed?\", \"Would less serve?\"], ", "«{» \"activity\": \"Disclosure\", \"reviewer\": \"Officer\", ", "criteria 'Outside' lacks the key 'questions'", "Add it" },
        { "MN0105", "\"activity\": \"Disclosure\"", "\"activity\": «\"Disclosures\"»", "'Disclosures' is no activity of criteria 'Outside'", "did you mean 'Disclosure'?" },
        { "MN0105", "\"activity\": \"Disclosure\", \"reviewer\"", "\"activity\": «\"Use\"», \"reviewer\"", "Criteria 'Outside' are for a use", "Write Disclosure or Request" },
        { "MN0105", "\"reviewer\": \"Officer\"", "\"reviewer\": «[»\"Officer\"]", "'reviewer' of criteria 'Outside' should be a text", "in double quotes" },
        { "MN0108", "\"reviewer\": \"Officer\"", "\"reviewer\": «\"Oficer\"»", "No role of the policy is named 'Oficer' (did you mean 'Officer'?)", "declare it under 'roles'" },
        { "MN0105", "[\"Is each category needed?\", \"Would less serve?\"]", "«[»]", "'questions' of criteria 'Outside' is empty", "Write what the reviewer has to answer" },
        { "MN0105", "[\"Is each category needed?\", \"Would less serve?\"]", "«\"Is it needed?\"»", "'questions' of criteria 'Outside' should be a list", "in brackets" },
        { "MN0105", "\"P30D\"", "«\"30 days\"»", "'validFor' of criteria 'Outside' should be a duration of days, hours and minutes", "more than zero, such as P30D or PT4H" },
        { "MN0105", "\"P30D\"", "«\"P1M\"»", "'validFor' of criteria 'Outside' should be a duration of days, hours and minutes", "more than zero, such as P30D or PT4H" },
        { "MN0105", "\"P30D\"", "«\"PT0H0M\"»", "'validFor' of criteria 'Outside' should be a duration of days, hours and minutes", "more than zero, such as P30D or PT4H" },
        { "MN0105", "\"P30D\"", "«\"P366DT1M\"»", "'validFor' of criteria 'Outside' lasts longer than 366 days", "Write a shorter time" },
        { "MN0112", "\"criteria\": {\n    \"Outside\": {", "\"criteria\": { \"First\": { \"activity\": \"Disclosure\", \"reviewer\": \"Coder\", \"questions\": [\"Why?\"], \"validFor\": \"P1D\" },\n    «\"Outside\"»: {", "Criteria 'First' and 'Outside' are both for a Disclosure", "Keep one" },
        { "MN0114", "\"criteria\": {", "\"criteria\": { «\"For all\"»: { \"activity\": \"Request\" },", "not a C# identifier", "letters, digits and underscores" },
    };

    private const string Hash = "\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"";
}
