namespace MinNecessary.Generators.Tests;

/// <summary>A small policy, a small model, and code that uses what is generated from them.</summary>
internal static class Samples
{
    public const string Policy = """
        {
          "name": "Billing",
          "version": "1",
          "effective": "2026-01-01",
          "owner": "Privacy Officer",
          "categories": { "Infertility": { "description": "Treatment of infertility" } },
          "purposes": {
            "Coding": { "basis": "Payment" },
            "Collections": { "basis": "Payment" }
          },
          "roles": {
            "Coder": { "description": "Assigns codes" },
            "Liaison": { "description": "Places accounts" }
          },
          "recipients": { "Agency": { "kind": "BusinessAssociate" } },
          "grants": {
            "Coding": {
              "activity": "Use",
              "role": "Coder",
              "purpose": "Coding",
              "disclose": ["Diagnosis"],
              "mask": { "BirthDate": "Year", "Name": "Initials" },
              "when": ["TrainingCurrent"],
              "why": "Codes need the encounter."
            },
            "Collections": {
              "activity": "Disclosure",
              "role": "Liaison",
              "recipient": "Agency",
              "purpose": "Collections",
              "disclose": ["Name", "Balance", "AccountNumber"],
              "when": ["AgreementInForce", "IdentityVerified"],
              "why": "An agency needs who owes what."
            }
          }
        }
        """;

    public const string Model = """
        [PhiModel]
        public sealed partial record Claim
        {
            [Phi.Subject, Phi.AccountNumber] public required string Account { get; init; }
            [Phi.Name] public required string PatientName { get; init; }
            [Phi.BirthDate] public DateOnly BirthDate { get; init; }
            [Phi.Ssn] public string? Ssn { get; init; }
            [Phi.Balance] public decimal Balance { get; init; }
            [NotPhi("a number of ours")] public int Batch { get; init; }
            public required IReadOnlyList<Line> Lines { get; init; }
        }

        [PhiModel]
        public sealed partial record Line
        {
            [Phi.Diagnosis] public required IReadOnlyList<string> Diagnoses { get; init; }
            [Phi.Charge] public decimal Charge { get; init; }
        }
        """;

    /// <summary>Where a policy with a mistake emitted nothing, each of these names would be an error of its own.</summary>
    public const string Use = """
        public static class Uses
        {
            public static ClaimForCoding Code(Claim claim, Decision<Coding> decision) => claim.ForCoding(decision);

            public static decimal Owed(Claim claim, Decision<Collections> decision) => claim.ForCollections(decision).Balance;

            public static object Any(object model, Decision decision) => BillingPolicy.Project(model, decision);

            public static Grant Grant => BillingPolicy.Grants.Coding;
        }
        """;
}
