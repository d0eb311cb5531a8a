using System.Text.Json;
using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Audit;

/// <summary>Changes random policies, and keeps them valid.</summary>
internal static class RichPolicyChanges
{
    // What may stand under a key: alone, or in its list.
    private static readonly Dictionary<string, string[]> Values = new()
    {
        ["effective"] = ["2026-03-01", "2026-05-01"],
        ["expires"] = ["2026-07-01", "2026-10-01"],
        ["restrictable"] = RichPolicy.Categories,
        ["basis"] = RichPolicy.Bases,
        ["kind"] = RichPolicy.Kinds,
        ["withhold"] = RichPolicy.Categories,
        ["labels"] = RichPolicy.Labels,
        ["activities"] = ["Use", "Disclosure", "Request"],
        ["recipients"] = RichPolicy.Recipients,
        ["unless"] = RichPolicy.Conditions,
        ["yieldsTo"] = RichPolicy.Exemptions,
        ["reviewer"] = RichPolicy.Roles,
        ["validFor"] = ["P1D", "P30D"],
        ["disclose"] = RichPolicy.Categories,
        ["mask"] = RichPolicy.Masks,
        ["when"] = RichPolicy.Conditions,
        ["overrides"] = RichPolicy.Conditions,
        ["roles"] = RichPolicy.Roles,
        ["for"] = ["PT1H", "PT4H"],
        ["from"] = ["00:00", "08:00"],
        ["to"] = ["17:00", "24:00"],
        ["days"] = Enum.GetNames<DayOfWeek>(),
        ["zone"] = ["UTC", "America/New_York"],
        ["oneOf"] = ["Blue", "Red"],
        ["models"] = RichPolicy.Models,
        ["exemption"] = RichPolicy.Exemptions,
        ["reliance"] = RichPolicy.Reliances,
        ["preset"] = ["SafeHarbor", "LimitedDataSet"],
        ["transaction"] = ["837P", "276"],
    };

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
        (JsonNode Container, string Key, string[] Values)[] places = [.. Places(policy, "")];
        (JsonNode container, string key, string[] values) = places[random.Next(places.Length)];
        switch (container)
        {
            case JsonObject members when random.Next(4) == 0:
                members.Remove(key);
                break;
            case JsonObject members:
                members[key] = members[key]!.GetValueKind() switch
                {
                    JsonValueKind.String => values[random.Next(values.Length)],
                    JsonValueKind.Number => random.Next(5) * 50,
                    _ => random.Next(2) == 0,
                };
                break;
            case JsonArray { Count: > 0 } items when random.Next(2) == 0:
                items.RemoveAt(random.Next(items.Count));
                break;
            case JsonArray items:
                items.Add(values[random.Next(values.Length)]);
                break;
            default:
                break;
        }
    }

    private static IEnumerable<(JsonNode Container, string Key, string[] Values)> Places(JsonNode node, string under)
    {
        foreach ((string key, JsonNode? value) in (JsonObject)node)
        {
            // Under 'mask' the keys are categories.
            string[]? values = Values.GetValueOrDefault(under == "mask" ? under : key);
            IEnumerable<(JsonNode, string, string[])> places = value switch
            {
                JsonObject members => Places(members, key),
                JsonArray items when values is not null => [(items, key, values)],
                JsonValue single when values is not null || single.GetValueKind() != JsonValueKind.String => [(node, key, values ?? [])],
                _ => [],
            };
            foreach ((JsonNode, string, string[]) place in places)
            {
                yield return place;
            }
        }
    }
}
