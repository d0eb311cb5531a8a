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
            "Agency": { "kind": "BusinessAssociate", "description": "Collects" }, "Clinic": { "kind": "Provider" }, "Court": { "kind": "PublicOfficial" }, "Plan": { "kind": "HealthPlan" }
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
            }
          }
        }
        """;

    /// <summary>The policy with the first <paramref name="correct"/> replaced; fails where it does not occur, so that no mistake is lost.</summary>
    public static string With(string correct, string replacement)
    {
        int at = Text.IndexOf(correct, StringComparison.Ordinal);
        return at < 0
            ? throw new ArgumentException($"The policy does not contain '{correct}'.", nameof(correct))
            : string.Concat(Text.AsSpan(0, at), replacement, Text.AsSpan(at + correct.Length));
    }
}
