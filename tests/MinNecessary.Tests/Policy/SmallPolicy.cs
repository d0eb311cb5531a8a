namespace MinNecessary.Tests.Policy;

/// <summary>A small valid policy that uses every key, to make mistakes in.</summary>
internal static class SmallPolicy
{
    public const string Text = """
        {
          "$schema": "minnecessary.policy.schema.json",
          "name": "Billing",
          "version": "2026.1",
          "effective": "2026-11-01",
          "expires": "2027-11-01",
          "owner": "Privacy Officer",
          "review": { "every": "P1Y", "last": "2026-10-15" },
          "categories": { "InfertilityTreatment": { "description": "Fertility care" } },
          "masks": { "FirstWord": { "description": "The first word of a text" } },
          "purposes": { "Coding": { "basis": "Payment", "code": "CLMATTCH" }, "Collections": { "basis": "Operations" } },
          "roles": {
            "Coder": { "description": "Assigns codes", "training": ["privacy-basics", "coding"] },
            "Liaison": { "description": "Places accounts" }
          },
          "recipients": { "Agency": { "kind": "BusinessAssociate", "description": "Collects" } },
          "grants": {
            "Coding": {
              "activity": "Use",
              "role": "Coder",
              "purpose": "Coding",
              "disclose": ["Diagnosis", "InfertilityTreatment"],
              "mask": { "BirthDate": "Year", "Name": "Initials" },
              "when": ["TrainingCurrent", "AssignedWork"],
              "models": ["Claim"],
              "why": "Codes follow from the encounter."
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
