namespace MinNecessary.Tests.Policy;

/// <summary>A small valid policy that uses every key, to make mistakes in.</summary>
internal static class SmallPolicy
{
    public const string Text = """
        {
          "$schema": "minnecessary.policy.schema.json",
          "name": "Billing",
          "version": "2026.1",
          "supersedes": "2025.4",
          "base": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
          "effective": "2026-11-01",
          "expires": "2027-11-01",
          "owner": "Privacy Officer",
          "review": { "every": "P1Y", "last": "2026-10-15" },
          "categories": { "InfertilityTreatment": { "description": "Fertility care" } },
          "masks": { "FirstWord": { "description": "The first word of a text" } },
          "labels": { "PublicFigure": { "description": "Of a person whom many know" } },
          "restrictable": ["Hiv", "MentalHealth"],
          "conditions": { "OnSite": { "description": "Works in the office", "citation": "Office rule 4" } },
          "purposes": {
            "Coding": { "basis": "Payment", "code": "CLMATTCH" }, "Collections": { "basis": "Operations" }, "Referral": { "basis": "Treatment" }, "Litigation": { "basis": "Other" }
          },
          "roles": {
            "Coder": { "description": "Assigns codes", "training": ["privacy-basics", "coding"] },
            "Liaison": { "description": "Places accounts" },
            "Officer": { "description": "Answers for privacy" }
          },
          "recipients": {
            "Agency": { "kind": "BusinessAssociate", "description": "Collects" }, "Clinic": { "kind": "Provider" }, "Court": { "kind": "PublicOfficial" }, "Plan": { "kind": "HealthPlan" },
            "Assistant": { "kind": "AIVendor" }
          },
          "restrictions": {
            "HivOutside": {
              "citation": "State code 81", "withhold": ["Hiv"], "labels": ["PublicFigure"],
              "activities": ["Request"], "recipients": ["Plan", "Court"], "unless": "OnSite", "yieldsTo": ["RequiredByLaw"]
            }
          },
          "criteria": {
            "Outside": { "activity": "Disclosure", "reviewer": "Officer", "questions": ["Is each category needed?", "Would less serve?"], "validFor": "P30D" }
          },
          "grants": {
            "Coding": {
              "activity": "Use",
              "role": "Coder",
              "purpose": "Coding",
              "disclose": ["Diagnosis", "InfertilityTreatment"],
              "mask": { "BirthDate": "Year", "Name": "Initials" },
              "when": ["TrainingCurrent", "AssignedWork"],
              "hours": { "from": "07:30", "to": "24:00", "days": ["Monday", "Friday"], "zone": "America/New_York" },
              "rows": { "Payer": { "oneOf": ["Acme", "Beta"] }, "Amount": { "atLeast": 10, "below": 2500.50 } },
              "models": ["Claim"],
              "emergency": { "roles": ["Liaison"], "for": "PT1H", "overrides": ["AssignedWork"], "logLate": false },
              "why": "Codes follow from the encounter."
            },
            "Referral": {
              "activity": "Disclosure", "role": "Coder", "recipient": "Clinic", "purpose": "Referral", "exemption": "Treatment",
              "disclose": ["Name", "ClinicalNote"], "when": ["IdentityVerified"], "why": "Who treats decides what they need."
            },
            "Litigation": {
              "activity": "Disclosure", "role": "Officer", "recipient": "Court", "purpose": "Litigation", "routine": false, "reliance": ["PublicOfficial"],
              "disclose": ["Name", "Procedure", "Medication", "LabResult", "VitalSign", "ClinicalNote", "Diagnosis"],
              "when": ["IdentityVerified"], "entireRecord": "A court may order the record whole.", "why": "A court orders it."
            },
            "Inquiry": {
              "activity": "Request", "role": "Coder", "recipient": "Plan", "purpose": "Coding", "transaction": "276", "disclose": ["Name"], "why": "A plan finds the claim by it."
            },
            "Trends": {
              "activity": "Use", "role": "Officer", "purpose": "Collections", "preset": "SafeHarbor", "withhold": ["Payer"], "why": "Trends need no person."
            },
            "Collections": {
              "activity": "Disclosure",
              "role": "Liaison",
              "recipient": "Agency",
              "purpose": "Collections",
              "disclose": ["Balance"],
              "when": ["AgreementInForce", "IdentityVerified"],
              "why": "An agency needs who owes how much."
            },
            "Suggestion": {
              "activity": "Disclosure", "role": "Coder", "recipient": "Assistant", "purpose": "Coding", "disclose": ["Diagnosis"], "mask": { "BirthDate": "Year" },
              "when": ["AgreementInForce", "IdentityVerified"], "why": "A code is suggested by what was found."
            }
          },
          "operations": {
            "zone": "America/Chicago",
            "days": "Business",
            "stages": {
              "Intake": { "owner": "Coder", "grants": ["Inquiry", "Coding"], "checklist": ["Card copied"], "description": "Work comes in", "entry": true },
              "Work": { "owner": "Liaison", "grants": ["Coding", "Referral"] },
              "Queue": { "owner": "Officer", "entry": true },
              "Done": { "owner": "Liaison", "outcome": true }
            },
            "handoffs": {
              "IntakeToWork": {
                "from": "Intake", "to": "Work", "carries": ["Diagnosis", "Name"], "carriesMasked": ["BirthDate"], "within": "P2D", "triggers": ["A note is missing"]
              },
              "WorkToDone": { "from": "Work", "to": "Done" },
              "QueueToDone": { "from": "Queue", "to": "Done" }
            },
            "escalations": { "Standard": { "steps": [{ "to": "Liaison", "after": "P1D" }, { "to": "Officer", "after": "P3D" }] } },
            "cases": {
              "Item": { "opens": "ItemMissing", "owner": "Coder", "expected": "P5D", "escalation": "Standard", "verification": ["The item is on file"], "evidence": ["Copy of the item"] },
              "Late": { "opens": "LimitPassed", "owner": "Officer", "expected": "PT6H", "escalation": "Standard", "evidence": ["What was done"] },
              "Question": { "opens": "Manual", "owner": "Liaison", "expected": "P4D", "escalation": "Standard", "evidence": ["The answer"] }
            },
            "aging": { "from": "SubmissionDate", "bounds": [30, 60, 90, 120] },
            "kpis": {
              "CleanClaimRate": { "owner": "Coder", "target": 95.5, "action": "Find the edit that fails most" },
              "TimeToClose": { "owner": "Liaison", "target": 72, "action": "Ask what waits, and for whom" }
            },
            "reviews": {
              "weekly": { "owner": "Officer", "within": "P3DT1H", "kpis": ["CleanClaimRate", "TimeToClose"] },
              "monthly": { "owner": "Liaison", "within": "P18D", "kpis": [] }
            },
            "recertification": { "owner": "Officer", "every": "P90D" },
            "vendors": {
              "Collector": {
                "recipient": "Agency", "owner": "Liaison", "agreement": "BAA 7", "purposes": ["Collections"], "protocols": ["Collections"],
                "required": ["Balance"], "checklist": ["Cover sheet"]
              },
              "Assistant": { "recipient": "Assistant", "owner": "Officer", "agreement": "BAA 8", "purposes": ["Coding"], "protocols": ["Suggestion"] }
            },
            "curricula": {
              "privacy-basics": { "description": "Who may see what", "every": "P365D", "newHireWithin": "P29D", "retrainWithin": "P28D", "passing": 80 },
              "coding": { "description": "Codes", "every": "P730D", "newHireWithin": "P59D", "retrainWithin": "P58D", "passing": 0 }
            },
            "definitions": { "CleanClaim": { "text": "A claim without a defect", "citation": "42 CFR 422.500" }, "Handled": { "text": "Done" } },
            "feedback": { "percent": 10, "period": "P45D" }
          }
        }
        """;

    /// <summary>The same without what uses the keys of operations.</summary>
    public static string WithoutOperations => Text[..Text.IndexOf(",\n  \"operations\"", StringComparison.Ordinal)] + "\n}";

    /// <summary>The policy with the first <paramref name="correct"/> replaced; fails where it does not occur, so that no mistake is lost.</summary>
    public static string With(string correct, string replacement)
    {
        int at = Text.IndexOf(correct, StringComparison.Ordinal);
        return at < 0
            ? throw new ArgumentException($"The policy does not contain '{correct}'.", nameof(correct))
            : string.Concat(Text.AsSpan(0, at), replacement, Text.AsSpan(at + correct.Length));
    }
}
