using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Audit;

/// <summary>A policy that uses every key, to change in one place and compare.</summary>
internal static class Compared
{
    public const string Text = """
        {
          "name": "Desk", "version": "1", "effective": "2026-01-01", "expires": "2028-01-01", "owner": "Privacy Officer",
          "review": { "every": "P1Y", "last": "2026-01-01" },
          "labels": { "Staff": { "description": "Of our own staff" } },
          "conditions": { "OnSite": { "description": "The actor is on site" } },
          "restrictable": ["Charge"],
          "purposes": { "Coding": { "basis": "Payment" }, "Care": { "basis": "Treatment" }, "Study": { "basis": "Research" } },
          "roles": {
            "Coder": { "description": "Codes", "training": ["basics"] }, "Liaison": { "description": "Places" },
            "Nurse": { "description": "Helps" }, "Officer": { "description": "Reviews" }
          },
          "recipients": { "Plan": { "kind": "HealthPlan" }, "Agency": { "kind": "BusinessAssociate" } },
          "restrictions": {
            "State": { "withhold": ["Diagnosis"], "labels": ["Staff"], "activities": ["Disclosure"], "unless": "OnSite", "citation": "State Code 1" }
          },
          "criteria": {
            "Disclosures": { "activity": "Disclosure", "reviewer": "Officer", "questions": ["Who asks?"], "validFor": "P7D" }
          },
          "grants": {
            "Coding": {
              "activity": "Use", "role": "Coder", "purpose": "Coding", "disclose": ["Diagnosis", "Charge"], "mask": { "Ssn": "Last4", "Name": "Redact" },
              "when": ["TrainingCurrent", "OnSite"], "hours": { "from": "08:00", "to": "17:00", "days": ["Monday", "Tuesday"] },
              "rows": { "Payer": { "oneOf": ["Blue", "Red"] }, "Amount": { "atLeast": 10, "below": 100 } }, "models": ["Claim"],
              "emergency": { "roles": ["Nurse"], "for": "PT4H", "overrides": ["OnSite"] }, "why": "Codes follow from it."
            },
            "Submission": {
              "activity": "Disclosure", "role": "Liaison", "recipient": "Plan", "purpose": "Coding", "disclose": ["Diagnosis", "Charge"], "mask": { "Name": "Initials" },
              "when": ["IdentityVerified"], "transaction": "837P", "reliance": ["CoveredEntity"], "why": "The plan pays."
            },
            "Research": {
              "activity": "Disclosure", "role": "Liaison", "recipient": "Agency", "purpose": "Study", "preset": "LimitedDataSet",
              "when": ["IdentityVerified", "AgreementInForce"], "routine": false, "why": "A study."
            }
          }
        }
        """;

    public static PolicyDocument Document { get; } = PolicyDocument.Parse(Text);

    /// <summary>The policy changed.</summary>
    public static PolicyDocument With(Action<JsonObject> change)
    {
        var policy = (JsonObject)JsonNode.Parse(Text)!;
        change(policy);
        return PolicyDocument.Parse(policy.ToJsonString());
    }

    /// <summary>One grant changed.</summary>
    public static PolicyDocument WithGrant(string name, Action<JsonObject> change) => With(policy => change((JsonObject)policy["grants"]![name]!));

    /// <summary>The value at a path such as <c>grants.Coding.hours</c>; null removes it.</summary>
    public static PolicyDocument With(string path, string? json) => With(policy => Set(policy, path, json));

    /// <summary>Sets the value at a path.</summary>
    public static void Set(JsonObject policy, string path, string? json)
    {
        string[] keys = path.Split('.');
        JsonObject at = keys[..^1].Aggregate(policy, (node, key) => (JsonObject)node[key]!);
        at.Remove(keys[^1]);
        if (json is not null)
        {
            at.Add(keys[^1], JsonNode.Parse(json));
        }
    }

    /// <summary>What changes where a path has another value, as text.</summary>
    public static string[] Changes(string path, string? json) => Changes(With(path, json));

    /// <summary>What changes from the policy to another, as text.</summary>
    public static string[] Changes(PolicyDocument after) => [.. PolicyComparison.Compare(Document, after).Changes.Select(change => change.ToString())];

    /// <summary>What changes from another to the policy, as text.</summary>
    public static string[] Back(string path, string? json) => [.. PolicyComparison.Compare(With(path, json), Document).Changes.Select(change => change.ToString())];
}
