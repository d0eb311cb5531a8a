using System.Text.Json.Nodes;
using MinNecessary.Policy;
using MinNecessary.Tests.Evaluation.Gates;

namespace MinNecessary.Tests.Disclosures;

/// <summary>The ward, but that treatment in an emergency goes on while the log cannot be written.</summary>
internal static class LateWard
{
    // Before the grant, which reads it.
    public static PolicyDocument Document { get; } = PolicyDocument.Parse(Text());

    public static readonly Grant<LateGrant> Treat = new();

    private static string Text()
    {
        JsonObject policy = JsonNode.Parse(Ward.Text)!.AsObject();
        policy["name"] = "LateWard";
        policy.Grant("Treat")["emergency"]!["logLate"] = true;
        return policy.ToJsonString();
    }

    internal sealed class LateGrant : IGrant
    {
        public static PolicyDocument Policy => Document;

        public static string Name => "Treat";
    }
}
