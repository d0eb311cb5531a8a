namespace MinNecessary.Tests.Policy;

/// <summary>Mistakes in the flow of the work, and in how exceptions are worked.</summary>
public static partial class PolicyMistakes
{
    public static TheoryData<string, string, string, string, string> Flow() => new()
    {
        { "MN0103", "\"zone\": \"America/Chicago\"", "«\"zones\"»: 1, \"zone\": \"America/Chicago\"", "'operations' has no key 'zones'", "did you mean 'zone'?" },
        { "MN0104", "{\n    \"zone\": \"America/Chicago\",", "«{»", "'operations' lacks the key 'zone'", "Add it" },
        { "MN0104", "{\n    \"zone\": \"America/Chicago\",\n    \"days\": \"Business\",", "«{»\n    \"zone\": \"America/Chicago\",", "'operations' lacks the key 'days'", "Add it" },
        { "MN0105", "\"Business\"", "«\"business\"»", "'business' is no days of 'operations' (did you mean 'Business'?)", "Write one of: Business, Calendar" },
        { "MN0105", "\"America/Chicago\"", "«\" \"»", "'zone' of 'operations' should be a text that is not empty", "in double quotes" },
        { "MN0103", "\"checklist\": [\"Card", "«\"checks\"»: [], \"checklist\": [\"Card", "stage 'Intake' has no key 'checks'", "The keys are: owner, grants, checklist, entry, outcome, description" },
        { "MN0104", "{ \"owner\": \"Officer\", \"entry\": true }", "«{» \"entry\": true }", "stage 'Queue' lacks the key 'owner'", "Add it" },
        { "MN0108", "\"owner\": \"Officer\", \"entry\"", "\"owner\": «\"Oficer\"», \"entry\"", "No role of the policy is named 'Oficer' (did you mean 'Officer'?)", "declare it under 'roles'" },
        { "MN0135", "[\"Inquiry\", \"Coding\"]", "[«\"Inquery\"», \"Coding\"]", "There is no grant 'Inquery' (did you mean 'Inquiry'?)", "The grants are: Coding, Referral" },
        { "MN0115", "[\"Inquiry\", \"Coding\"]", "[\"Inquiry\", \"Coding\", «\"Inquiry\"»]", "'Inquiry' stands twice under 'grants' of stage 'Intake'", "Keep one" },
        { "MN0105", "[\"Inquiry\", \"Coding\"]", "«\"Inquiry\"»", "'grants' of stage 'Intake' should be a list", "in brackets" },
        { "MN0105", "[\"Card copied\"]", "[«\"\"»]", "'checklist' of stage 'Intake' should be a text that is not empty", "in double quotes" },
        { "MN0105", "\"entry\": true", "\"entry\": «\"true\"»", "'entry' of stage 'Intake' should be true or false", "without quotes" },
        { "MN0105", "\"outcome\": true", "\"outcome\": «1»", "'outcome' of stage 'Done' should be true or false", "without quotes" },
        { "MN0105", "{ \"owner\": \"Officer\", \"entry\": true }", "«7»", "stage 'Queue' should be an object", "in braces" },
        { "MN0114", "\"Queue\": {", "«\"The queue\"»: { \"owner\": \"Officer\", \"entry\": true }, \"Queue\": {", "not a C# identifier", "begin with a letter" },
        { "MN0137", "\"Queue\": { \"owner\": \"Officer\", \"entry\": true }", "«\"Queue\"»: { \"owner\": \"Officer\" }", "No handoff leads to stage 'Queue' from one where work comes in", "write \"entry\": true where it begins a queue of its own" },
        { "MN0137", "\"Queue\": { \"owner\": \"Officer\", \"entry\": true }", "«\"Loop\"»: { \"owner\": \"Coder\", \"entry\": true }, \"Queue\": { \"owner\": \"Officer\", \"entry\": true }", "From stage 'Loop' no handoff leads to an outcome", "write \"outcome\": true where work ends" },
        { "MN0134", "\"from\": \"Work\"", "\"from\": «\"Wrok\"»", "No stage of the policy is named 'Wrok' (did you mean 'Work'?)", "declare it under 'stages'" },
        { "MN0104", "{ \"from\": \"Queue\", ", "«{» ", "handoff 'QueueToDone' lacks the key 'from'", "Add it" },
        { "MN0105", "{ \"from\": \"Queue\", \"to\": \"Done\" }", "«\"Done\"»", "handoff 'QueueToDone' should be an object", "in braces" },
        { "MN0105", "\"from\": \"Work\", \"to\": \"Done\"", "\"from\": \"Work\", \"to\": «\"Work\"»", "Handoff 'WorkToDone' leads from 'Work' to itself", "Correct one of the stages" },
        { "MN0103", "\"within\": \"P2D\"", "«\"in\"»: \"P2D\"", "handoff 'IntakeToWork' has no key 'in'", "The keys are: from, to, carries, carriesMasked, within, triggers" },
        { "MN0106", "\"carries\": [\"Diagnosis\"", "\"carries\": [«\"Diagnossis\"»", "Category 'Diagnossis' of handoff 'IntakeToWork' is unknown", "did you mean 'Diagnosis'?" },
        { "MN0138", "\"carries\": [\"Diagnosis\"", "\"carries\": [«\"Balance\"»", "Handoff 'IntakeToWork' carries 'Balance', which no grant of stage 'Intake' shows in full", "Remove it." },
        { "MN0138", "\"carries\": [\"Diagnosis\", \"Name\"], \"carriesMasked\": [\"BirthDate\"]", "\"carries\": [\"Diagnosis\", «\"BirthDate\"»]", "Handoff 'IntakeToWork' carries 'BirthDate', which no grant of stage 'Intake' shows in full", "or move it to 'carriesMasked'" },
        { "MN0138", "\"from\": \"Work\", \"to\": \"Done\"", "\"from\": \"Work\", \"to\": \"Done\", \"carries\": [«\"Name\"»]", "Handoff 'WorkToDone' carries 'Name', which no grant of stage 'Done' shows in full", "Remove it." },
        { "MN0138", "\"carriesMasked\": [\"BirthDate\"]", "\"carriesMasked\": [«\"PsychotherapyNote\"»]", "Handoff 'IntakeToWork' carries 'PsychotherapyNote', which no grant of stage 'Intake' shows.", "Remove it." },
        { "MN0115", "\"carriesMasked\": [\"BirthDate\"]", "\"carriesMasked\": [«\"Name\"»]", "'Name' stands under 'carries' and under 'carriesMasked' of handoff 'IntakeToWork'", "Keep one" },
        { "MN0105", "\"P2D\"", "«\"2 days\"»", "'within' of handoff 'IntakeToWork' should be a duration of days, hours and minutes", "such as P30D or PT4H" },
        { "MN0105", "\"P2D\"", "«\"P999DT1M\"»", "'within' of handoff 'IntakeToWork' lasts longer than 999 days", "Write a shorter time" },
        { "MN0105", "[\"A note is missing\"]", "«\"A note is missing\"»", "'triggers' of handoff 'IntakeToWork' should be a list", "in brackets" },
    };

    public static TheoryData<string, string, string, string, string> Exceptions() => new()
    {
        { "MN0103", "{ \"steps\"", "{ «\"step\"»: [], \"steps\"", "escalation 'Standard' has no key 'step'", "did you mean 'steps'?" },
        { "MN0104", "{ \"steps\": [{ \"to\": \"Liaison\", \"after\": \"P1D\" }, { \"to\": \"Officer\", \"after\": \"P3D\" }] }", "«{» }", "escalation 'Standard' lacks the key 'steps'", "Add it" },
        { "MN0105", "[{ \"to\": \"Liaison\", \"after\": \"P1D\" }, { \"to\": \"Officer\", \"after\": \"P3D\" }]", "«[»]", "'steps' of escalation 'Standard' should be a list in brackets", "at least one step" },
        { "MN0105", "[{ \"to\": \"Liaison\", \"after\": \"P1D\" }, { \"to\": \"Officer\", \"after\": \"P3D\" }]", "«{» \"to\": \"Liaison\", \"after\": \"P1D\" }", "'steps' of escalation 'Standard' should be a list in brackets", "at least one step" },
        { "MN0105", "{ \"to\": \"Liaison\", \"after\": \"P1D\" }", "«\"Liaison\"»", "a step of escalation 'Standard' should be an object", "in braces" },
        { "MN0103", "\"after\": \"P1D\"", "\"after\": \"P1D\", «\"by\"»: \"x\"", "a step of escalation 'Standard' has no key 'by'", "The keys are: to, after" },
        { "MN0104", "{ \"to\": \"Liaison\", \"after\": \"P1D\" }", "«{» \"to\": \"Liaison\" }", "a step of escalation 'Standard' lacks the key 'after'", "Add it" },
        { "MN0108", "\"to\": \"Liaison\"", "\"to\": «\"Liason\"»", "No role of the policy is named 'Liason' (did you mean 'Liaison'?)", "declare it under 'roles'" },
        { "MN0105", "\"after\": \"P1D\"", "\"after\": «\"P0D\"»", "'after' of a step of escalation 'Standard' should be a duration", "more than zero" },
        { "MN0105", "\"after\": \"P3D\"", "\"after\": «\"PT24H\"»", "The step of escalation 'Standard' is not later than the one before it", "All times are from when the case is opened" },
        { "MN0103", "\"opens\": \"ItemMissing\"", "\"opens\": \"ItemMissing\", «\"due\"»: \"P1D\"", "case kind 'Item' has no key 'due'", "The keys are: opens, owner, expected, escalation, verification, evidence" },
        { "MN0105", "\"opens\": \"Manual\"", "\"opens\": «\"Manually\"»", "'Manually' is no opens of case kind 'Question' (did you mean 'Manual'?)", "Write one of: Manual, AccessDenied" },
        { "MN0108", "\"owner\": \"Coder\", \"expected\"", "\"owner\": «\"Codr\"», \"expected\"", "No role of the policy is named 'Codr' (did you mean 'Coder'?)", "declare it under 'roles'" },
        { "MN0104", "{ \"opens\": \"Manual\", \"owner\": \"Liaison\", \"expected\": \"P4D\",", "«{» \"opens\": \"Manual\", \"owner\": \"Liaison\",", "case kind 'Question' lacks the key 'expected'", "Add it" },
        { "MN0105", "\"P4D\"", "«\"P1W\"»", "'expected' of case kind 'Question' should be a duration", "such as P30D or PT4H" },
        { "MN0136", "\"P4D\", \"escalation\": \"Standard\"", "\"P4D\", \"escalation\": «\"Standart\"»", "No escalation of the policy is named 'Standart' (did you mean 'Standard'?)", "declare it under 'escalations'" },
        { "MN0105", "[\"The answer\"]", "«[»]", "'evidence' of case kind 'Question' is empty", "without evidence none is closed" },
        { "MN0105", "[\"The item is on file\"]", "«\"The item is on file\"»", "'verification' of case kind 'Item' should be a list", "in brackets" },
        { "MN0139", "\"Question\": { \"opens\": \"Manual\"", "«\"Question\"»: { \"opens\": \"LimitPassed\"", "Case kinds 'Late' and 'Question' are both opened by LimitPassed", "let a person open the other: Manual" },
    };
}
