using MinNecessary.Policy;

namespace MinNecessary.Tests.Operations.Papers;

/// <summary>A small practice in which individuals restrict, and a person reviews what a court asks for.</summary>
internal static class PapersPolicy
{
    public const string Text = """
        {
          "name": "Papers", "version": "1", "effective": "2026-01-01", "owner": "Privacy Officer",
          "restrictable": ["Diagnosis", "Charge"],
          "labels": { "Vip": { "description": "Known to many" } },
          "categories": { "Infertility": { "description": "Fertility care" } },
          "purposes": { "Coding": { "basis": "Payment" }, "Claims": { "basis": "Payment" }, "Litigation": { "basis": "Other" } },
          "roles": { "Clerk": { "description": "Works" }, "Officer": { "description": "Reviews" } },
          "recipients": { "Plan": { "kind": "HealthPlan" }, "Court": { "kind": "PublicOfficial" }, "Board": { "kind": "PublicOfficial" } },
          "criteria": { "Give": { "activity": "Disclosure", "reviewer": "Officer", "questions": ["Why?"], "validFor": "P9D" } },
          "grants": {
            "Coding": { "activity": "Use", "role": "Clerk", "purpose": "Coding", "disclose": ["Name", "Diagnosis", "Charge"], "why": "Codes." },
            "Claim": { "activity": "Disclosure", "role": "Clerk", "recipient": "Plan", "purpose": "Claims", "disclose": ["Name", "Diagnosis", "Charge"], "when": ["IdentityVerified"], "why": "Claims." },
            "Release": {
              "activity": "Disclosure", "role": "Clerk", "recipient": "Court", "purpose": "Litigation", "disclose": ["Name", "Diagnosis", "Procedure", "Charge"], "when": ["IdentityVerified"],
              "routine": false, "why": "A person decides."
            }
          },
          "operations": {
            "zone": "America/New_York", "days": "Calendar",
            "stages": { "Intake": { "owner": "Clerk", "entry": true }, "Done": { "owner": "Officer", "outcome": true } },
            "handoffs": { "Finish": { "from": "Intake", "to": "Done" } },
            "aging": { "from": "SubmissionDate", "bounds": [30, 60, 90, 120] }
          }
        }
        """;

    // Before the grants, which read it.
    public static PolicyDocument Document { get; } = PolicyDocument.Parse(Text);

    /// <summary>The policy as a tenant of the application has it: the same under another version.</summary>
    public static PolicyDocument Of(string tenant) =>
        PolicyDocument.Parse(Text.Replace("\"version\": \"1\"", $"\"version\": \"1-{tenant}\", \"base\": \"{Document.Hash}\"", StringComparison.Ordinal));

    public static readonly Grant<CodingGrant> Coding = new();

    public static readonly Grant<ClaimGrant> Claim = new();

    public static readonly Grant<ReleaseGrant> Release = new();

    internal sealed class CodingGrant : IGrant
    {
        public static PolicyDocument Policy => Document;

        public static string Name => "Coding";
    }

    internal sealed class ClaimGrant : IGrant
    {
        public static PolicyDocument Policy => Document;

        public static string Name => "Claim";
    }

    internal sealed class ReleaseGrant : IGrant
    {
        public static PolicyDocument Policy => Document;

        public static string Name => "Release";
    }
}
