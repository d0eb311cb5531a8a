using System.Text.Json.Nodes;

namespace MinNecessary.Tests.Policy;

/// <summary>Every text that differs from a policy in one place: a value, a key, or an entry that is gone, new or elsewhere.</summary>
internal static class PolicyChanges
{
    public static IEnumerable<string> Of(string policy)
    {
        int places = Containers(JsonNode.Parse(policy)!).Count();
        for (int place = 0; place < places; place++)
        {
            for (int change = 0; ; change++)
            {
                JsonNode root = JsonNode.Parse(policy)!;
                JsonNode container = Containers(root).ElementAt(place);
                bool isDone = container is JsonObject members ? !Change(members, change) : !Change((JsonArray)container, change);
                if (isDone)
                {
                    break;
                }

                yield return root.ToJsonString();
            }
        }
    }

    private static IEnumerable<JsonNode> Containers(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value!).SelectMany(Containers).Prepend(node),
        JsonArray items => items.SelectMany(item => Containers(item!)).Prepend(node),
        _ => [],
    };

    private static bool Change(JsonObject members, int change)
    {
        string[] keys = [.. members.Select(member => member.Key).Where(key => key != "$schema")];
        if (change == 0)
        {
            members["added"] = "x";
            return true;
        }

        int index = (change - 1) / 3;
        if (index >= keys.Length)
        {
            return false;
        }

        JsonNode value = members[keys[index]]!;
        members.Remove(keys[index]);
        switch ((change - 1) % 3)
        {
            case 0:
                members[keys[index] + "s"] = value;
                break;
            case 1:
                members[keys[index]] = value is JsonValue ? value + " " : new JsonObject { [keys[index]] = value };
                break;
            default:
                break;
        }

        return true;
    }

    private static bool Change(JsonArray items, int change)
    {
        if (change == 0)
        {
            items.Add("x");
            return true;
        }

        int index = (change - 1) / 2;
        if (index >= items.Count)
        {
            return false;
        }

        JsonNode item = items[index]!;
        items.RemoveAt(index);
        if ((change - 1) % 2 == 0)
        {
            // To the front, changed where it is there already.
            items.Insert(0, index == 0 ? JsonValue.Create(item + " ") : item);
        }

        return true;
    }
}
