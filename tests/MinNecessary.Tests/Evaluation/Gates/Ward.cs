using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>A compiled policy with something of everything that a policy loaded at run time might change, and what the generator emits for it.</summary>
internal static class Ward
{
    public const string Text = """
        {
          "name": "Ward", "version": "1", "effective": "2026-01-01", "expires": "2028-01-01", "owner": "Privacy Officer",
          "restrictable": ["Diagnosis", "Hiv"],
          "categories": { "Infertility": { "description": "Fertility care" } },
          "labels": { "Vip": { "description": "Known to many" } },
          "conditions": { "CaseOpen": { "description": "The case is open" }, "SiteOwned": { "description": "The site is ours" } },
          "purposes": { "Care": { "basis": "Treatment" }, "Billing": { "basis": "Payment" }, "Litigation": { "basis": "Other" } },
          "roles": { "Nurse": { "description": "Cares", "training": ["basics", "ward"] }, "Clerk": { "description": "Works" }, "Officer": { "description": "Reviews" } },
          "recipients": { "Plan": { "kind": "HealthPlan" }, "Hospital": { "kind": "Provider" }, "Court": { "kind": "PublicOfficial" } },
          "restrictions": {
            "State": { "withhold": ["Hiv"], "labels": ["Vip"], "activities": ["Disclosure"], "recipients": ["Plan"], "unless": "SiteOwned", "yieldsTo": ["RequiredByLaw"], "citation": "State law 1" }
          },
          "criteria": {
            "Give": { "activity": "Disclosure", "reviewer": "Officer", "questions": ["Why?", "For whom?"], "validFor": "P2D" },
            "Ask": { "activity": "Request", "reviewer": "Officer", "questions": ["Why?"], "validFor": "P2D" }
          },
          "grants": {
            "Treat": {
              "activity": "Use", "role": "Nurse", "purpose": "Care", "disclose": ["Name", "Diagnosis", "Procedure"], "mask": { "BirthDate": "Year" },
              "when": ["AssignedWork", "CaseOpen"], "models": ["Chart", "Order"], "hours": { "from": "06:00", "to": "22:00", "days": ["Monday", "Tuesday"], "zone": "UTC" },
              "emergency": { "roles": ["Nurse", "Clerk"], "for": "PT4H", "overrides": ["AssignedWork"] }, "why": "Care."
            },
            "Send": {
              "activity": "Disclosure", "role": "Clerk", "recipient": "Plan", "purpose": "Billing", "disclose": ["Name", "Diagnosis", "Hiv"],
              "when": ["IdentityVerified"], "reliance": ["CoveredEntity"], "transaction": "837P", "rows": { "Amount": { "atLeast": 10, "below": 100 }, "Payer": { "oneOf": ["Alpha"] } }, "why": "Payment."
            },
            "Report": {
              "activity": "Disclosure", "role": "Clerk", "recipient": "Court", "purpose": "Litigation", "disclose": ["Name"], "when": ["IdentityVerified"],
              "exemption": "RequiredByLaw", "why": "The law asks for it."
            },
            "Release": {
              "activity": "Disclosure", "role": "Clerk", "recipient": "Hospital", "purpose": "Litigation", "disclose": ["Name", "Diagnosis"], "when": ["IdentityVerified"],
              "routine": false, "why": "A person decides."
            },
            "Work": { "activity": "Use", "role": "Clerk", "purpose": "Billing", "disclose": ["Name", "Diagnosis"], "when": ["AssignedWork"], "why": "Bills." }
          }
        }
        """;

    // Before the grants, which read it.
    public static PolicyDocument Document { get; } = PolicyDocument.Parse(Text);

    /// <summary>A Monday.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public static readonly Facts Known = new() { TrainingCurrent = true, AssignedWork = true, IdentityVerified = true, Restrictions = [], Conditions = new Dictionary<string, bool> { ["CaseOpen"] = true } };

    public static readonly Grant<TreatGrant> Treat = new();

    public static readonly Grant<WorkGrant> Work = new();

    public static readonly Grant<ReportGrant> Report = new();

    /// <summary>A policy that is based on the compiled one, and otherwise what the test makes of it.</summary>
    public static PolicyDocument Other(Action<JsonObject> change, string version = "1-narrow") => PolicyDocument.Parse(OtherText(change, version));

    public static string OtherText(Action<JsonObject> change, string version = "1-narrow")
    {
        JsonObject root = JsonNode.Parse(Text)!.AsObject();
        root["version"] = version;
        root["base"] = Document.Hash;
        change(root);
        return root.ToJsonString();
    }

    public static JsonObject Grant(this JsonObject policy, string name) => policy["grants"]![name]!.AsObject();

    public static void Drop(this JsonNode list, string text)
    {
        JsonArray array = list.AsArray();
        array.Remove(array.First(item => (string?)item == text));
    }

    internal sealed class TreatGrant : IGrant
    {
        public static PolicyDocument Policy => Document;

        public static string Name => "Treat";
    }

    internal sealed class WorkGrant : IGrant
    {
        public static PolicyDocument Policy => Document;

        public static string Name => "Work";
    }

    internal sealed class ReportGrant : IGrant
    {
        public static PolicyDocument Policy => Document;

        public static string Name => "Report";
    }
}
