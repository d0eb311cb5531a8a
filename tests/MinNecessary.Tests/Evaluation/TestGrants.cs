using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation;

/// <summary>What the generator would emit for the grants of <see cref="EvaluationPolicy"/>, and two that it never would.</summary>
internal static class TestGrants
{
    public static readonly Grant<CodingGrant> Coding = new();

    public static readonly Grant<CollectionsGrant> Collections = new();

    internal sealed class CodingGrant : IGrant
    {
        public static PolicyDocument Policy => EvaluationPolicy.Document;

        public static string Name => "Coding";
    }

    internal sealed class CollectionsGrant : IGrant
    {
        public static PolicyDocument Policy => EvaluationPolicy.Document;

        public static string Name => "Collections";
    }

    /// <summary>A grant that its policy does not have.</summary>
    internal sealed class InventedGrant : IGrant
    {
        public static PolicyDocument Policy => EvaluationPolicy.Document;

        public static string Name => "Everything";
    }

    /// <summary>A grant of a policy that no one registered.</summary>
    internal sealed class StrangerGrant : IGrant
    {
        public static PolicyDocument Policy { get; } = PolicyDocument.Parse("""
            {
              "name": "Stranger", "version": "1", "effective": "2026-01-01", "owner": "No one",
              "purposes": { "Any": { "basis": "Payment" } }, "roles": { "Coder": { "description": "Codes" } },
              "grants": { "Everything": { "activity": "Use", "role": "Coder", "purpose": "Any", "disclose": ["Ssn"], "why": "None." } }
            }
            """);

        public static string Name => "Everything";
    }
}
