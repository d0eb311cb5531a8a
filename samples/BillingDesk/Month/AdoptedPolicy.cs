using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace BillingDesk.Month;

/// <summary>
/// The billing template as an invented clinic has adopted it: its agreements have their ids, and in an emergency the collections
/// liaison, who alone answers the telephone in the evening, may look up an address. An application has such a document as its own file, and compiles it.
/// </summary>
internal static class AdoptedPolicy
{
    private static readonly (string Vendor, string Agreement)[] Agreements = [("Clearinghouse", "BAA-1"), ("CollectionAgency", "BAA-2"), ("CodingAssistant", "BAA-3")];

    public static string Text { get; } = Adopt();

    public static PolicyDocument Document { get; } = PolicyDocument.Parse(Text);

    private static string Adopt()
    {
        using Stream template = typeof(AdoptedPolicy).Assembly.GetManifestResourceStream("billing.policy.json")!;
        JsonObject policy = JsonNode.Parse(template)!.AsObject();
        policy["version"] = "2026.1-clinic";
        policy["grants"]!["Registration"]!["emergency"] = new JsonObject { ["roles"] = new JsonArray("CollectionsLiaison"), ["for"] = "PT1H" };
        foreach ((string vendor, string agreement) in Agreements)
        {
            policy["operations"]!["vendors"]![vendor]!["agreement"] = agreement;
        }

        return policy.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true });
    }
}
