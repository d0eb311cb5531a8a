namespace MinNecessary.Tests.Policy;

/// <summary>A valid policy with every key that there is. A test holds it to what the parser says of each object.</summary>
internal static class EveryKeyPolicy
{
    public const string Text = """
        {
          "$schema": "minnecessary.policy.schema.json",
          "name": "Office",
          "version": "2026.2",
          "base": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
          "supersedes": "2026.1",
          "effective": "2026-11-01",
          "expires": "2027-11-01",
          "owner": "Privacy Officer",
          "review": { "every": "P1Y2M3W4D", "last": "2026-10-15" },
          "categories": { "Infertility": { "description": "Fertility care" } },
          "masks": { "FirstWord": { "description": "The first word" } },
          "labels": { "Adolescent": { "description": "Of a minor" } },
          "restrictable": ["Diagnosis", "Infertility"],
          "conditions": { "CaseOpen": { "description": "The case is open", "citation": "Rule 7" } },
          "purposes": {
            "Billing": { "basis": "Payment", "code": "CLMATTCH" }, "Care": { "basis": "Treatment" }, "Study": { "basis": "Research" }, "Audit": { "basis": "Operations" },
            "Registry": { "basis": "PublicHealth" }, "Litigation": { "basis": "Other" }
          },
          "roles": { "Clerk": { "description": "Works", "training": ["privacy-basics", "billing"] }, "Officer": { "description": "Reviews" } },
          "recipients": {
            "Plan": { "kind": "HealthPlan", "description": "The plan" }, "House": { "kind": "Clearinghouse" }, "Hospital": { "kind": "Provider" }, "Agency": { "kind": "BusinessAssociate" },
            "Patient": { "kind": "Individual" }, "Court": { "kind": "PublicOfficial" }, "Family": { "kind": "Other" }
          },
          "restrictions": {
            "State": {
              "withhold": ["Hiv"], "labels": ["Adolescent", "PaidInFull"], "activities": ["Disclosure", "Request"], "recipients": ["Plan"], "unless": "CaseOpen",
              "yieldsTo": ["RequiredByLaw", "Secretary"], "citation": "State law 1"
            }
          },
          "criteria": {
            "Give": { "activity": "Disclosure", "reviewer": "Officer", "questions": ["Why?", "How much?"], "validFor": "P2DT3H" },
            "Ask": { "activity": "Request", "reviewer": "Officer", "questions": ["Why?"], "validFor": "PT90M" }
          },
          "grants": {
            "Work": {
              "activity": "Use", "role": "Clerk", "purpose": "Billing", "disclose": ["Diagnosis", "Infertility"], "mask": { "Name": "FirstWord", "BirthDate": "Year" },
              "when": ["CaseOpen", "TrainingCurrent"], "hours": { "from": "07:30", "to": "24:00", "days": ["Monday", "Friday"], "zone": "America/New_York" },
              "models": ["Claim"], "emergency": { "roles": ["Officer"], "for": "PT4H", "overrides": ["CaseOpen"] }, "why": "Bills."
            },
            "Send": {
              "activity": "Disclosure", "role": "Clerk", "recipient": "House", "purpose": "Billing", "disclose": ["Name"], "when": ["IdentityVerified"],
              "rows": { "Amount": { "atLeast": 0.5, "below": 100 }, "Payer": { "oneOf": ["Alpha", "Beta"] } }, "exemption": "Compliance", "transaction": "837P", "reliance": ["CoveredEntity"], "why": "Sends."
            },
            "Release": {
              "activity": "Disclosure", "role": "Clerk", "recipient": "Family", "purpose": "Litigation",
              "disclose": ["Diagnosis", "Procedure", "Medication", "LabResult", "VitalSign", "ClinicalNote"], "entireRecord": "A court asked for all.", "when": ["IdentityVerified"],
              "routine": false, "why": "Releases."
            },
            "Research": {
              "activity": "Disclosure", "role": "Officer", "recipient": "Agency", "purpose": "Study", "preset": "LimitedDataSet", "withhold": ["City"],
              "mask": { "Charge": "AmountBand100", "MedicalRecordNumber": "Surrogate" }, "when": ["IdentityVerified", "AgreementInForce"], "why": "Studies."
            },
            "Inquire": { "activity": "Request", "role": "Clerk", "recipient": "Plan", "purpose": "Billing", "disclose": ["Name"], "routine": true, "why": "Asks." }
          }
        }
        """;
}
