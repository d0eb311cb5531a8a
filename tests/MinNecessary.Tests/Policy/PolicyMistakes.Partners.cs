namespace MinNecessary.Tests.Policy;

/// <summary>Mistakes in what operations measure and review, and in what is exchanged with whom.</summary>
public static partial class PolicyMistakes
{
    public static TheoryData<string, string, string, string, string> Measures() => new()
    {
        { "MN0103", "\"from\": \"SubmissionDate\"", "«\"form\"»: 1, \"from\": \"SubmissionDate\"", "'aging' has no key 'form'", "did you mean 'from'?" },
        { "MN0105", "\"SubmissionDate\"", "«\"SubmitDate\"»", "'SubmitDate' is no from of 'aging'", "Write one of: ServiceDate, DischargeDate, SubmissionDate, RemittanceDate" },
        { "MN0104", "{ \"from\": \"SubmissionDate\", \"bounds\": [30, 60, 90, 120] }", "«{» \"from\": \"SubmissionDate\" }", "'aging' lacks the key 'bounds'", "Add it" },
        { "MN0105", "[30, 60, 90, 120]", "«[»]", "'bounds' of 'aging' should be a list in brackets", "at least one number of days" },
        { "MN0105", "[30, 60, 90, 120]", "[30, «\"60\"», 90, 120]", "'bounds' of 'aging' should have whole numbers of days from 0 to 9999", "without quotes" },
        { "MN0105", "[30, 60, 90, 120]", "[30, «60.5», 90, 120]", "'bounds' of 'aging' should have whole numbers of days", "without quotes" },
        { "MN0105", "[30, 60, 90, 120]", "[30, 60, 90, «10000»]", "'bounds' of 'aging' should have whole numbers of days from 0 to 9999", "without quotes" },
        { "MN0105", "[30, 60, 90, 120]", "[300, «60», 90, 120]", "'bounds' of 'aging' should grow", "Correct the number" },
        { "MN0105", "{ \"from\": \"SubmissionDate\", \"bounds\": [30, 60, 90, 120] }", "«30»", "'aging' should be an object", "in braces" },
        { "MN0105", "\"CleanClaimRate\": {", "«\"CleanClaimsRate\"»: {", "Nothing that can be measured is named 'CleanClaimsRate' (did you mean 'CleanClaimRate'?)", "Write one of: CleanClaimRate, NetDaysInAccountsReceivable" },
        { "MN0103", "\"target\": 95.5", "\"target\": 95.5, «\"goal\"»: 1", "'CleanClaimRate' of 'kpis' has no key 'goal'", "The keys are: owner, target, action" },
        { "MN0104", "{ \"owner\": \"Coder\", \"target\": 95.5,", "«{» \"owner\": \"Coder\",", "'CleanClaimRate' of 'kpis' lacks the key 'target'", "Add it" },
        { "MN0105", "95.5", "«100.1»", "'target' of 'CleanClaimRate' of 'kpis' should be a number from 0 to 100, without an exponent", "without quotes" },
        { "MN0105", "\"target\": 72", "\"target\": «1000001»", "'target' of 'TimeToClose' of 'kpis' should be a number from 0 to 1000000", "without quotes" },
        { "MN0105", "\"Ask what waits, and for whom\"", "«\"\"»", "'action' of 'TimeToClose' of 'kpis' should be a text that is not empty", "in double quotes" },
        { "MN0108", "\"owner\": \"Coder\", \"target\"", "\"owner\": «\"Codr\"», \"target\"", "No role of the policy is named 'Codr'", "did you mean 'Coder'?" },
        { "MN0103", "\"monthly\": {", "«\"yearly\"»: {}, \"monthly\": {", "'reviews' has no key 'yearly'", "The keys are: weekly, monthly" },
        { "MN0105", "\"P3DT1H\"", "«\"P4DT1M\"»", "'within' of 'weekly' of 'reviews' lasts longer than 4 days", "Write a shorter time" },
        { "MN0105", "\"P18D\"", "«\"P19D\"»", "'within' of 'monthly' of 'reviews' lasts longer than 18 days", "Write a shorter time" },
        { "MN0104", "{ \"owner\": \"Liaison\", \"within\": \"P18D\",", "«{» \"within\": \"P18D\",", "'monthly' of 'reviews' lacks the key 'owner'", "Add it" },
        { "MN0105", "[\"CleanClaimRate\", \"TimeToClose\"]", "[\"CleanClaimRate\", «\"TimeToClos\"»]", "'TimeToClos' cannot stand under 'kpis' of 'weekly' of 'reviews' (did you mean 'TimeToClose'?)", "Write one of: CleanClaimRate" },
        { "MN0105", "[\"CleanClaimRate\", \"TimeToClose\"]", "[\"CleanClaimRate\", «\"TimeToLog\"»]", "'TimeToLog' of 'weekly' of 'reviews' has no owner, target and action", "Define it under 'kpis' of 'operations'" },
        { "MN0115", "[\"CleanClaimRate\", \"TimeToClose\"]", "[\"CleanClaimRate\", «\"CleanClaimRate\"»]", "'CleanClaimRate' stands twice under 'kpis' of 'weekly' of 'reviews'", "Keep one" },
        { "MN0105", SixMoreMeasures, SixMoreReviewed, "'kpis' of 'weekly' of 'reviews' has more than 7", "Keep those that somebody acts on" },
        { "MN0103", "\"every\": \"P90D\"", "\"every\": \"P90D\", «\"last\"»: \"x\"", "'recertification' has no key 'last'", "The keys are: owner, every" },
        { "MN0105", "\"P90D\"", "«\"P1Y\"»", "'every' of 'recertification' should be a duration", "such as P30D or PT4H" },
        { "MN0108", "\"recertification\": { \"owner\": \"Officer\"", "\"recertification\": { \"owner\": «\"Office\"»", "No role of the policy is named 'Office'", "did you mean 'Officer'?" },
        { "MN0103", "\"percent\": 10", "«\"rate\"»: 1, \"percent\": 10", "'feedback' has no key 'rate'", "The keys are: percent, period" },
        { "MN0105", "\"percent\": 10", "\"percent\": «0»", "'percent' of 'feedback' should be a whole number from 1 to 100", "without quotes" },
        { "MN0105", "\"percent\": 10", "\"percent\": «10.5»", "'percent' of 'feedback' should be a whole number from 1 to 100", "without quotes" },
        { "MN0104", "{ \"percent\": 10, \"period\": \"P45D\" }", "«{» \"percent\": 10 }", "'feedback' lacks the key 'period'", "Add it" },
    };

    public static TheoryData<string, string, string, string, string> Partners() => new()
    {
        { "MN0103", "\"agreement\": \"BAA 7\"", "\"agreement\": \"BAA 7\", «\"contract\"»: \"x\"", "vendor 'Collector' has no key 'contract'", "The keys are: recipient, owner, agreement, purposes, protocols, required, checklist" },
        { "MN0110", "\"recipient\": \"Agency\", \"owner\"", "\"recipient\": «\"Agenzy\"», \"owner\"", "No recipient of the policy is named 'Agenzy' (did you mean 'Agency'?)", "declare it under 'recipients'" },
        { "MN0108", "\"owner\": \"Liaison\", \"agreement\"", "\"owner\": «\"Liason\"», \"agreement\"", "No role of the policy is named 'Liason'", "did you mean 'Liaison'?" },
        { "MN0105", "\"BAA 7\"", "«\" \"»", "'agreement' of vendor 'Collector' should be a text that is not empty", "in double quotes" },
        { "MN0109", "\"purposes\": [\"Collections\"]", "\"purposes\": [«\"Colections\"»]", "There is no purpose 'Colections' (did you mean 'Collections'?)", "declare it under 'purposes'" },
        { "MN0105", "\"purposes\": [\"Collections\"]", "\"purposes\": «[»]", "'purposes' of vendor 'Collector' is empty", "Name what the agreement permits" },
        { "MN0135", "\"protocols\": [\"Suggestion\"]", "\"protocols\": [«\"Sugestion\"»]", "There is no grant 'Sugestion' (did you mean 'Suggestion'?)", "declare it under 'grants'" },
        { "MN0105", "\"protocols\": [\"Collections\"]", "\"protocols\": «[»]", "'protocols' of vendor 'Collector' is empty", "Name the grants under which it is done" },
        { "MN0141", "\"protocols\": [\"Collections\"]", "\"protocols\": [\"Collections\", «\"Coding\"»]", "Grant 'Coding' is no standard protocol for vendor 'Collector': it is a use", "Name another grant, or correct this one" },
        { "MN0141", "\"protocols\": [\"Collections\"]", "\"protocols\": [\"Collections\", «\"Inquiry\"»]", "its recipient is 'Plan', and the vendor is 'Agency'", "Name another grant, or correct this one" },
        { "MN0141", "\"checklist\": [\"Cover sheet\"]\n      },", "\"checklist\": [\"Cover sheet\"]\n      },\n      \"Court\": { \"recipient\": \"Court\", \"owner\": \"Officer\", \"agreement\": \"x\", \"purposes\": [\"Litigation\"], \"protocols\": [«\"Litigation\"»] },", "Grant 'Litigation' is no standard protocol for vendor 'Court': it is not routine", "so that each disclosure or request is reviewed" },
        { "MN0141", "\"purposes\": [\"Collections\"], \"protocols\": [\"Collections\"]", "\"purposes\": [\"Coding\"], \"protocols\": [«\"Collections\"»]", "its purpose 'Collections' is none that the vendor's agreement permits", "Name another grant, or correct this one" },
        { "MN0106", "\"required\": [\"Balance\"]", "\"required\": [«\"Balanse\"»]", "Category 'Balanse' of vendor 'Collector' is unknown", "did you mean 'Balance'?" },
        { "MN0141", "\"required\": [\"Balance\"]", "\"required\": [\"Balance\", «\"Ssn\"»]", "Vendor 'Collector' requires 'Ssn', which its protocol 'Collections' does not show", "Remove it, or the protocol" },
        { "MN0141", "\"Suggestion\": {", "«\"Extra\"»: { \"activity\": \"Disclosure\", \"role\": \"Liaison\", \"recipient\": \"Assistant\", \"purpose\": \"Coding\", \"disclose\": [\"Diagnosis\"], \"when\": [\"AgreementInForce\", \"IdentityVerified\"], \"why\": \"x\" },\n    \"Suggestion\": {", "Grant 'Extra' gives PHI to AI vendor 'Assistant', and no vendor under 'vendors' of 'operations' has it among its protocols", "Add it there" },
        { "MN0141", "\"disclose\": [\"Diagnosis\"], \"mask\": { \"BirthDate\": \"Year\" },", "\"disclose\": [\"Diagnosis\"], \"mask\": { \"BirthDate\": \"Year\" }, \"entireRecord\": «\"All of it helps\"»,", "Grant 'Suggestion' gives AI vendor 'Assistant' an entire medical record", "Remove 'entireRecord', and disclose less" },
        { "MN0105", "\"Suggestion\"] }\n    }", "\"Suggestion\"] },\n      \"Third\": «[»]\n    }", "vendor 'Third' should be an object", "in braces" },
        { "MN0140", "[\"privacy-basics\", \"coding\"]", "[\"privacy-basics\", «\"codign\"»]", "There is no curriculum 'codign' (did you mean 'coding'?)", "declare it under 'curricula'" },
        { "MN0105", "\"curricula\": {", "\"curricula\": { «\" \"»: {},", "A name under 'curricula' is empty", "Write the name that is used" },
        { "MN0103", "\"every\": \"P730D\"", "\"every\": \"P730D\", «\"score\"»: 1", "curriculum 'coding' has no key 'score'", "The keys are: description, every, newHireWithin, retrainWithin, passing" },
        { "MN0104", "{ \"description\": \"Codes\", ", "«{» ", "curriculum 'coding' lacks the key 'description'", "Add it" },
        { "MN0105", "\"P730D\"", "«\"P1000D\"»", "'every' of curriculum 'coding' should be a duration", "such as P30D or PT4H" },
        { "MN0105", "\"P59D\"", "«5»", "'newHireWithin' of curriculum 'coding' should be a text", "in double quotes" },
        { "MN0105", "\"P58D\"", "«\"P58\"»", "'retrainWithin' of curriculum 'coding' should be a duration", "such as P30D or PT4H" },
        { "MN0105", "\"passing\": 80", "\"passing\": «101»", "'passing' of curriculum 'privacy-basics' should be a whole number from 0 to 100", "without quotes" },
        { "MN0103", "\"citation\": \"42 CFR", "«\"cite\"»: \"x\", \"citation\": \"42 CFR", "definition 'CleanClaim' has no key 'cite'", "The keys are: text, citation" },
        { "MN0104", "{ \"text\": \"Done\" }", "«{» }", "definition 'Handled' lacks the key 'text'", "Add it" },
        { "MN0114", "\"Handled\": {", "«\"In hand\"»: {", "not a C# identifier", "begin with a letter" },
    };

    private const string SixMoreMeasures =
        "\"TimeToClose\": { \"owner\": \"Liaison\", \"target\": 72, \"action\": \"Ask what waits, and for whom\" }\n" +
        "    },\n" +
        "    \"reviews\": {\n" +
        "      \"weekly\": { \"owner\": \"Officer\", \"within\": \"P3DT1H\", \"kpis\": [\"CleanClaimRate\", \"TimeToClose\"";

    private const string SixMoreReviewed =
        "\"TimeToClose\": { \"owner\": \"Liaison\", \"target\": 72, \"action\": \"Ask what waits, and for whom\" },\n" +
        "      \"NetDaysInAccountsReceivable\": { \"owner\": \"Coder\", \"target\": 1, \"action\": \"x\" }, \"AgedAccountsReceivable\": { \"owner\": \"Coder\", \"target\": 1, \"action\": \"x\" }, \"RemittanceDenialRate\": { \"owner\": \"Coder\", \"target\": 1, \"action\": \"x\" }, \"FirstPassYield\": { \"owner\": \"Coder\", \"target\": 1, \"action\": \"x\" }, \"TimeToLog\": { \"owner\": \"Coder\", \"target\": 1, \"action\": \"x\" }, \"TimeToEscalate\": { \"owner\": \"Coder\", \"target\": 1, \"action\": \"x\" }\n" +
        "    },\n" +
        "    \"reviews\": {\n" +
        "      \"weekly\": { \"owner\": \"Officer\", \"within\": \"P3DT1H\", \"kpis\": «[»\"CleanClaimRate\", \"TimeToClose\", \"NetDaysInAccountsReceivable\", \"AgedAccountsReceivable\", \"RemittanceDenialRate\", \"FirstPassYield\", \"TimeToLog\", \"TimeToEscalate\"";
}
