using MinNecessary.Policy;

namespace MinNecessary.Tests.Operations;

/// <summary>A small practice: a policy with a kind of cases for everything that opens one.</summary>
internal static class PracticePolicy
{
    public const string Text = """
        {
          "name": "Practice", "version": "1", "effective": "2026-01-01", "owner": "Privacy Officer",
          "purposes": { "Billing": { "basis": "Payment" }, "Litigation": { "basis": "Other" } },
          "roles": { "Clerk": { "description": "Takes in" }, "Biller": { "description": "Bills" }, "Manager": { "description": "Leads" }, "Officer": { "description": "Answers for privacy" } },
          "recipients": { "Court": { "kind": "PublicOfficial" } },
          "criteria": { "Give": { "activity": "Disclosure", "reviewer": "Officer", "questions": ["Why?"], "validFor": "P2D" } },
          "grants": {
            "Intake": { "activity": "Use", "role": "Clerk", "purpose": "Billing", "disclose": ["Name", "BirthDate"], "when": ["AssignedWork"],
              "emergency": { "roles": ["Clerk"], "for": "PT1H", "overrides": ["AssignedWork"] }, "why": "Intake identifies the person." },
            "Bill": { "activity": "Use", "role": "Biller", "purpose": "Billing", "disclose": ["Name", "Procedure"], "when": ["AssignedWork"], "why": "A claim needs them." },
            "Release": { "activity": "Disclosure", "role": "Clerk", "recipient": "Court", "purpose": "Litigation", "disclose": ["Name"], "when": ["IdentityVerified"], "routine": false, "why": "A person decides." }
          },
          "operations": {
            "zone": "America/New_York", "days": "Business",
            "stages": {
              "Intake": { "owner": "Clerk", "entry": true, "grants": ["Intake"], "checklist": ["Signed form", "Coverage card"] },
              "Billing": { "owner": "Biller", "grants": ["Bill"] },
              "Paid": { "owner": "Biller", "outcome": true }
            },
            "handoffs": { "ToBilling": { "from": "Intake", "to": "Billing", "carries": ["Name"], "within": "PT8H" }, "ToPaid": { "from": "Billing", "to": "Paid" } },
            "escalations": {
              "Standard": { "steps": [{ "to": "Manager", "after": "P2D" }, { "to": "Officer", "after": "P5D" }] },
              "Fast": { "steps": [{ "to": "Manager", "after": "PT4H" }, { "to": "Officer", "after": "PT8H" }] }
            },
            "cases": {
              "Question": { "opens": "Manual", "owner": "Clerk", "expected": "P3D", "escalation": "Standard", "verification": ["Payer asked"], "evidence": ["Answer"] },
              "Attempt": { "opens": "AccessDenied", "owner": "Officer", "expected": "P1D", "escalation": "Fast", "evidence": ["Finding"] },
              "Review": { "opens": "ReviewNeeded", "owner": "Officer", "expected": "P1D", "escalation": "Fast", "evidence": ["Decision"] },
              "Gap": { "opens": "ItemMissing", "owner": "Clerk", "expected": "P1D", "escalation": "Fast", "evidence": ["Item"] },
              "Emergency": { "opens": "EmergencyAccess", "owner": "Officer", "expected": "P9D", "escalation": "Standard", "evidence": ["Review"] },
              "Denial": { "opens": "ClaimDenied", "owner": "Biller", "expected": "P3D", "escalation": "Standard", "verification": ["Payer called", "Claim corrected"], "evidence": ["Remittance", "Letter"] },
              "Late": { "opens": "LimitPassed", "owner": "Manager", "expected": "P1D", "escalation": "Fast", "evidence": ["Outcome"] }
            },
            "aging": { "from": "SubmissionDate", "bounds": [30, 60, 90, 120] }
          }
        }
        """;

    // Before the grants, which read it.
    public static PolicyDocument Document { get; } = PolicyDocument.Parse(Text);

    /// <summary>A Monday, nine in the morning in New York.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 11, 2, 14, 0, 0, TimeSpan.Zero);

    public static readonly Grant<IntakeGrant> Intake = new();

    public static readonly Grant<ReleaseGrant> Release = new();

    internal sealed class IntakeGrant : IGrant
    {
        public static PolicyDocument Policy => Document;

        public static string Name => "Intake";
    }

    internal sealed class ReleaseGrant : IGrant
    {
        public static PolicyDocument Policy => Document;

        public static string Name => "Release";
    }
}
