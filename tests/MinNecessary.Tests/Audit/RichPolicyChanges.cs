using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Audit;

/// <summary>Changes random policies, and keeps them valid.</summary>
internal static class RichPolicyChanges
{
    // What a single value may be changed into. Most do not fit where they are tried, and are dropped.
    private static readonly string[] Values =
    [
        .. RichPolicy.Roles, .. RichPolicy.Recipients, .. RichPolicy.Purposes, .. RichPolicy.Categories, .. RichPolicy.Conditions, .. RichPolicy.Labels, .. RichPolicy.Models,
        .. RichPolicy.Masks, .. RichPolicy.Bases, .. RichPolicy.Kinds, .. RichPolicy.Exemptions, .. RichPolicy.Reliances, .. Enum.GetNames<DayOfWeek>(),
        "08:00", "12:00", "17:00", "23:00", "PT1H", "PT4H", "P1D", "P30D", "Blue", "Red", "UTC", "America/New_York", "SafeHarbor", "LimitedDataSet",
    ];

    private static readonly string[] Unchanged = ["name", "version", "owner", "why", "citation", "description"];

    /// <summary>Another valid policy that differs in up to <paramref name="changes"/> places.</summary>
    public static JsonObject Changed(JsonObject policy, int changes, Random random)
    {
        var changed = (JsonObject)policy.DeepClone();
        for (int index = 0; index < changes; index++)
        {
            if (random.Next(2) == 0)
            {
                Keep(changed, candidate => Rewrite(candidate, random));
            }
            else
            {
                int attempt = 0;
                while (attempt++ < 30 && !Keep(changed, candidate => Nudge(candidate, random)))
                {
                }
            }
        }

        return changed;
    }

    public static bool IsValid(JsonObject policy) => PolicyDocument.TryParse(policy.ToJsonString(), out _, out _);

    /// <summary>Makes a change where it leaves the policy valid.</summary>
    public static bool Keep(JsonObject policy, Action<JsonObject> change)
    {
        var candidate = (JsonObject)policy.DeepClone();
        change(candidate);
        if (!IsValid(candidate))
        {
            return false;
        }

        policy.Clear();
        foreach ((string key, JsonNode? value) in candidate.ToArray())
        {
            candidate.Remove(key);
            policy.Add(key, value);
        }

        return true;
    }

    // A whole part anew.
    private static void Rewrite(JsonObject policy, Random random)
    {
        var grants = (JsonObject)policy["grants"]!;
        string? name = grants.Count == 0 ? null : grants.ElementAt(random.Next(grants.Count)).Key;
        switch (random.Next(8))
        {
            case 0:
                RichPolicy.Set(grants, "New" + random.Next(100), RichPolicy.Grant(random));
                break;
            case 1 when name is not null:
                grants.Remove(name);
                break;
            case 2 or 3:
                string part = RichPolicy.PolicyParts.Keys.ElementAt(random.Next(RichPolicy.PolicyParts.Count));
                RichPolicy.Set(policy, part, RichPolicy.PolicyParts[part](random, ""));
                break;
            case > 3 when name is not null:
                string grantPart = RichPolicy.GrantParts.Keys.ElementAt(random.Next(RichPolicy.GrantParts.Count));
                RichPolicy.Set((JsonObject)grants[name]!, grantPart, RichPolicy.GrantParts[grantPart](random, (string)grants[name]!["activity"]!));
                break;
            default:
                break;
        }
    }

    // One value anew, or one entry of a list more or less.
    private static void Nudge(JsonObject policy, Random random)
    {
        (JsonNode Container, string? Key)[] places = [.. Places(policy)];
        (JsonNode container, string? key) = places[random.Next(places.Length)];
        JsonNode value = random.Next(8) == 0 ? JsonValue.Create(random.Next(5) * 50) : JsonValue.Create(Values[random.Next(Values.Length)]);
        switch (container)
        {
            case JsonObject members when random.Next(4) == 0:
                members.Remove(key!);
                break;
            case JsonObject members:
                members[key!] = value;
                break;
            case JsonArray { Count: > 0 } items when random.Next(2) == 0:
                items.RemoveAt(random.Next(items.Count));
                break;
            case JsonArray items:
                items.Add(value);
                break;
            default:
                break;
        }
    }

    private static IEnumerable<(JsonNode Container, string? Key)> Places(JsonNode node) => node switch
    {
        JsonArray => [(node, null)],
        JsonObject members => members.Where(member => !Unchanged.Contains(member.Key))
            .SelectMany(member => member.Value is JsonValue ? [(node, member.Key)] : Places(member.Value!)),
        _ => [],
    };
}
