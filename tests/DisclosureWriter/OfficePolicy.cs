using MinNecessary.Policy;

namespace DisclosureWriter;

/// <summary>The policy of the invented office whose operations are kept.</summary>
internal static class OfficePolicy
{
    public const string Text = """
        {
          "name": "Office", "version": "1", "effective": "2026-01-01", "owner": "Privacy Officer",
          "restrictable": ["Diagnosis", "Balance"],
          "purposes": { "Coding": { "basis": "Payment" }, "Collections": { "basis": "Payment" }, "Litigation": { "basis": "Other" }, "Reporting": { "basis": "PublicHealth" } },
          "roles": { "Clerk": { "description": "Codes and places accounts", "training": ["privacy"] }, "Manager": { "description": "Leads" }, "Officer": { "description": "Answers for privacy" } },
          "recipients": { "Agency": { "kind": "BusinessAssociate" }, "Court": { "kind": "PublicOfficial" }, "Registry": { "kind": "PublicOfficial" } },
          "criteria": { "Give": { "activity": "Disclosure", "reviewer": "Officer", "questions": ["Why?"], "validFor": "P9D" } },
          "grants": {
            "Coding": { "activity": "Use", "role": "Clerk", "purpose": "Coding", "disclose": ["Diagnosis"], "when": ["TrainingCurrent"], "why": "Codes." },
            "Collections": {
              "activity": "Disclosure", "role": "Clerk", "recipient": "Agency", "purpose": "Collections",
              "disclose": ["Balance", "Name"], "when": ["AgreementInForce", "IdentityVerified"], "why": "Collects."
            },
            "Report": { "activity": "Disclosure", "role": "Clerk", "recipient": "Registry", "purpose": "Reporting", "disclose": ["Diagnosis", "Name"], "when": ["IdentityVerified"], "why": "Reports." },
            "Release": {
              "activity": "Disclosure", "role": "Clerk", "recipient": "Court", "purpose": "Litigation", "disclose": ["Diagnosis", "Name"], "when": ["IdentityVerified"],
              "routine": false, "why": "A person decides."
            }
          },
          "operations": {
            "zone": "America/New_York", "days": "Calendar",
            "stages": { "Intake": { "owner": "Clerk", "entry": true }, "Done": { "owner": "Manager", "outcome": true } },
            "handoffs": { "Finish": { "from": "Intake", "to": "Done" } },
            "escalations": { "Standard": { "steps": [{ "to": "Manager", "after": "P2D" }, { "to": "Officer", "after": "P5D" }] } },
            "cases": {
              "Question": { "opens": "Manual", "owner": "Clerk", "expected": "P3D", "escalation": "Standard", "evidence": ["Answer"] },
              "Late": { "opens": "LimitPassed", "owner": "Officer", "expected": "P1D", "escalation": "Standard", "evidence": ["What was done"] }
            },
            "aging": { "from": "SubmissionDate", "bounds": [30, 60, 90, 120] },
            "curricula": { "privacy": { "description": "What is PHI", "every": "P365D", "newHireWithin": "P30D", "retrainWithin": "P14D", "passing": 80 } }
          }
        }
        """;

    public static PolicyDocument Document { get; } = PolicyDocument.Parse(Text);
}
