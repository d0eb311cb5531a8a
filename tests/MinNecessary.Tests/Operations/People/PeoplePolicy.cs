using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Operations;

/// <summary>A policy of a small invented practice, with every limit that people and partners have. Its days are those of New York.</summary>
internal static class PeoplePolicy
{
    public const string Text = """
        {
          "name": "Practice", "version": "1", "effective": "2026-01-01", "owner": "Privacy Officer",
          "purposes": { "Coding": { "basis": "Payment" }, "Collections": { "basis": "Payment" }, "Trends": { "basis": "Operations" } },
          "roles": {
            "Coder": { "description": "Codes", "training": ["privacy", "coding"] },
            "Liaison": { "description": "Places accounts", "training": ["privacy"] },
            "Manager": { "description": "Runs the desk" },
            "Officer": { "description": "Answers for privacy" }
          },
          "recipients": { "Agency": { "kind": "BusinessAssociate" }, "Institute": { "kind": "BusinessAssociate" }, "Plan": { "kind": "HealthPlan" } },
          "grants": {
            "Coding": {
              "activity": "Use", "role": "Coder", "purpose": "Coding", "disclose": ["Diagnosis"], "when": ["TrainingCurrent"],
              "emergency": { "roles": ["Liaison"], "for": "PT1H" }, "why": "Codes."
            },
            "Collections": {
              "activity": "Disclosure", "role": "Liaison", "recipient": "Agency", "purpose": "Collections",
              "disclose": ["Balance", "Name"], "mask": { "AccountNumber": "Last4", "BirthDate": "Year" }, "when": ["AgreementInForce", "IdentityVerified"], "why": "Collects."
            },
            "Placement": {
              "activity": "Request", "role": "Liaison", "recipient": "Agency", "purpose": "Collections", "disclose": ["Balance"], "when": ["AgreementInForce"], "why": "Asks what came in."
            },
            "Trends": {
              "activity": "Disclosure", "role": "Officer", "recipient": "Institute", "purpose": "Trends", "preset": "LimitedDataSet",
              "when": ["AgreementInForce", "IdentityVerified"], "why": "Trends."
            }
          },
          "operations": {
            "zone": "America/New_York", "days": "Calendar",
            "stages": { "Intake": { "owner": "Coder", "entry": true }, "Done": { "owner": "Manager", "outcome": true } },
            "handoffs": { "Finish": { "from": "Intake", "to": "Done" } },
            "escalations": { "Up": { "steps": [{ "to": "Manager", "after": "P2D" }] } },
            "cases": {
              "LimitCase": { "opens": "LimitPassed", "owner": "Officer", "expected": "P5D", "escalation": "Up", "evidence": ["What was done"] },
              "MissingCase": { "opens": "ItemMissing", "owner": "Liaison", "expected": "P1D", "escalation": "Up", "evidence": ["The item"] }
            },
            "aging": { "from": "SubmissionDate", "bounds": [30, 60, 90, 120] },
            "kpis": {
              "CleanClaimRate": { "owner": "Coder", "target": 95, "action": "Mend the edit that fails most." },
              "NetDaysInAccountsReceivable": { "owner": "Manager", "target": 40, "action": "Work the oldest first." },
              "AgedAccountsReceivable": { "owner": "Manager", "target": 15, "action": "Call the payer." },
              "RemittanceDenialRate": { "owner": "Manager", "target": 5, "action": "Find the cause." },
              "FirstPassYield": { "owner": "Coder", "target": 90, "action": "Look at what came back." },
              "TimeToLog": { "owner": "Manager", "target": 8, "action": "Log on the day." },
              "TimeToEscalate": { "owner": "Manager", "target": 48, "action": "Look at the queue." },
              "TimeToClose": { "owner": "Manager", "target": 120, "action": "Ask what is blocked." },
              "OverDisclosureAttempts": { "owner": "Officer", "target": 0, "action": "Talk to who tried." },
              "RecertificationsOverdue": { "owner": "Officer", "target": 0, "action": "Confirm or end them." }
            },
            "reviews": {
              "weekly": { "owner": "Manager", "within": "P2D", "kpis": ["FirstPassYield", "TimeToClose"] },
              "monthly": { "owner": "Officer", "within": "P10D" }
            },
            "recertification": { "owner": "Officer", "every": "P90D" },
            "vendors": {
              "CollectionAgency": {
                "recipient": "Agency", "owner": "Liaison", "agreement": "BAA-1", "purposes": ["Collections"], "protocols": ["Collections", "Placement"],
                "required": ["Balance"], "checklist": ["Cover sheet", "Placement file"]
              }
            },
            "curricula": {
              "privacy": { "description": "What is PHI", "every": "P365D", "newHireWithin": "P30D", "retrainWithin": "P14D", "passing": 80 },
              "coding": { "description": "How to code", "every": "P180D", "newHireWithin": "P60D", "retrainWithin": "P20D", "passing": 90 }
            },
            "definitions": {
              "CleanClaim": { "text": "Nothing prevents timely payment.", "citation": "42 CFR 422.500" },
              "SubmissionComplete": { "text": "Accepted by 999 and 277CA, trace id stored." },
              "AppealFiled": { "text": "Sent with all it needs." },
              "AppealClosed": { "text": "Decided and posted." },
              "AgingStatus": { "text": "Days since the first submission." }
            }
          }
        }
        """;

    public static PolicyDocument Document { get; } = PolicyDocument.Parse(Text);

    /// <summary>The policy with one value changed: a path of keys with dots between them, and its JSON, or null to remove it.</summary>
    public static PolicyDocument With(params (string Path, string? Json)[] changes)
    {
        JsonNode root = JsonNode.Parse(Text)!;
        foreach ((string path, string? json) in changes)
        {
            string[] keys = path.Split('.');
            JsonObject parent = keys[..^1].Aggregate(root, (node, key) => node[key]!).AsObject();
            if (json is null)
            {
                parent.Remove(keys[^1]);
            }
            else
            {
                parent[keys[^1]] = JsonNode.Parse(json);
            }
        }

        return PolicyDocument.Parse(root.ToJsonString());
    }
}
