using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>Policies that narrow one, and the way back to it.</summary>
internal static class RandomPolicies
{
    private static readonly string[] Parts = ["restrictable", "restrictions", "expires"];

    public static Gen<PolicyDocument> Of(PolicyDocument policy)
    {
        Gen<Action<JsonObject>> narrowing = new Narrowing(policy).Any();
        return Gen.Sized(size => Gen.Choose(1, 2 + (size / 10))).SelectMany(count => Gen.ArrayOf(narrowing, count)).Select(changes =>
        {
            JsonObject json = PolicyText.Of(policy);
            Array.ForEach(changes, change => change(json));
            return PolicyDocument.Parse(json.ToJsonString());
        });
    }

    /// <summary>Policies in which one thing more is as in the policy that it narrows. It ends with that one.</summary>
    public static IEnumerable<PolicyDocument> Simpler(PolicyDocument policy, PolicyDocument narrow)
    {
        JsonObject whole = PolicyText.Of(policy);
        JsonObject json = PolicyText.Of(narrow);
        json["base"] = whole["base"]!.DeepClone();
        return Restored(whole, json).Where(candidate => !JsonNode.DeepEquals(candidate, json))
            .Select(candidate => PolicyDocument.TryParse(candidate.ToJsonString(), out PolicyDocument? document, out _) ? document : null)
            .OfType<PolicyDocument>();
    }

    private static IEnumerable<JsonObject> Restored(JsonObject whole, JsonObject json)
    {
        yield return Copy(whole);

        // Criteria are back with all grants of their activity: else a person might approve what the missing one did not show.
        foreach ((string name, JsonNode? criteria) in whole["criteria"]!.AsObject())
        {
            JsonObject copy = Copy(json);
            foreach ((string grant, JsonNode? value) in whole["grants"]!.AsObject().Where(grant => (string?)grant.Value!["activity"] == (string?)criteria!["activity"] && json["grants"]![grant.Key] is null))
            {
                copy["grants"]![grant] = value!.DeepClone();
            }

            copy["criteria"]![name] = criteria!.DeepClone();
            yield return copy;
        }

        foreach (string part in Parts)
        {
            yield return With(json, copy => copy, part, whole[part]);
        }

        foreach ((string name, JsonNode? grant) in whole["grants"]!.AsObject())
        {
            yield return With(json, copy => copy["grants"]!.AsObject(), name, grant);
            foreach ((string key, JsonNode? value) in json["grants"]![name] is JsonObject narrow ? narrow.ToArray() : [])
            {
                // Whatever is narrower in a grant, but for what it shows, which stands in three places.
                if (key is not ("mask" or "disclose" or "withhold") && !JsonNode.DeepEquals(value, grant![key]))
                {
                    yield return With(json, copy => copy["grants"]![name]!.AsObject(), key, grant[key]);
                }
            }
        }
    }

    private static JsonObject With(JsonObject json, Func<JsonObject, JsonObject> part, string key, JsonNode? value)
    {
        JsonObject copy = Copy(json);
        part(copy).Remove(key);
        if (value is not null)
        {
            part(copy)[key] = value.DeepClone();
        }

        return copy;
    }

    private static JsonObject Copy(JsonObject json) => json.DeepClone().AsObject();
}
