namespace MinNecessary.Generators.Tests;

/// <summary>The sample's policy with operations, to make mistakes in and to draw.</summary>
internal static class OperationsPolicy
{
    public const string Operations = """
        "operations": {
          "zone": "America/New_York", "days": "Business",
          "stages": {
            "Coding": { "owner": "Coder", "grants": ["Coding"], "checklist": ["Note | signed"], "entry": true },
            "end": { "owner": "Liaison", "entry": true, "grants": ["Collections"], "description": "a */ | b ` <b> [x](y) *z* \n# Heading" },
            "Done": { "owner": "Liaison", "outcome": true }
          },
          "handoffs": {
            "CodingToEnd": { "from": "Coding", "to": "end", "carriesMasked": ["Name"], "within": "P1DT2H", "triggers": ["\"| --> x[] ;"] },
            "EndToDone": { "from": "end", "to": "Done" }
          },
          "escalations": { "Chain": { "steps": [{ "to": "Coder", "after": "P2D" }, { "to": "Liaison", "after": "P3D" }] } },
          "cases": {
            "Late": { "opens": "LimitPassed", "owner": "Coder", "expected": "PT6H", "escalation": "Chain", "evidence": ["What was done"] },
            "Item": { "opens": "ItemMissing", "owner": "Coder", "expected": "P2D", "escalation": "Chain", "evidence": ["The item"] }
          },
          "aging": { "from": "ServiceDate", "bounds": [30, 60] },
          "kpis": { "TimeToLog": { "owner": "Coder", "target": 7.5, "action": "Ask" }, "CleanClaimRate": { "owner": "Coder", "target": 95, "action": "Ask" } },
          "reviews": { "weekly": { "owner": "Liaison", "within": "P2D", "kpis": ["TimeToLog"] }, "monthly": { "owner": "Coder", "within": "P5D" } },
          "recertification": { "owner": "Liaison", "every": "P90D" },
          "vendors": { "Agency": { "recipient": "Agency", "owner": "Liaison", "agreement": "BAA 1", "purposes": ["Collections"], "protocols": ["Collections"], "required": ["Balance"] } },
          "curricula": { "basics | first": { "description": "Basics", "every": "P365D", "newHireWithin": "P10D", "retrainWithin": "P20D", "passing": 80 } },
          "definitions": { "CleanClaim": { "text": "Without a defect", "citation": "42 CFR 422.500" }, "Handled": { "text": "Done" } },
          "feedback": { "percent": 5, "period": "P30D" }
        },
        """;

    public static string Policy { get; } = With("", "");

    public static string With(string correct, string mistaken)
    {
        int first = Operations.IndexOf(correct, StringComparison.Ordinal);
        return first < 0
            ? throw new ArgumentException($"The operations do not contain '{correct}'.", nameof(correct))
            : Samples.Policy.Replace("\"grants\": {", Operations[..first] + mistaken + Operations[(first + correct.Length)..] + "\n  \"grants\": {", StringComparison.Ordinal);
    }
}
