using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace MinNecessary.Specification.Agreement.Generation;

/// <summary>Random changes to a policy's text, wider and narrower alike: somebody edits the document of a tenant.</summary>
internal static class RandomEdit
{
    public static Gen<Action<JsonObject>> Any { get; } = Gen.Frequency(
        (4, Lists("disclose", Names.Categories)),
        (3, Lists("when", [.. Names.BuiltInConditions, .. Names.OwnConditions])),
        (2, Lists("reliance", Names.Bases)),
        (2, OfPolicy(policy => policy["grants"]!.AsObject(), grants => grants.Remove(grants.ElementAt(0).Key))),
        (2, OfPolicy(policy => policy["restrictions"]!.AsObject(), restrictions => restrictions.Remove(restrictions.ElementAt(0).Key))),
        (2, RandomPolicy.Standing.Select(standing => (Action<JsonObject>)(policy => policy["restrictions"]!["Added"] = standing.DeepClone()))),
        (2, Part("restrictions", Gens.Pick("withhold", "labels", "activities", "recipients", "unless", "yieldsTo"))),
        (2, Part("grants", Gens.Pick("hours", "emergency", "exemption", "reliance", "routine", "mask", "preset", "rows", "withhold"))),
        (2, RandomHours.Any.Select(hours => OfGrant(grant => grant["hours"] = hours.DeepClone()))),
        (1, Gens.Pick("PT10M", "P1D").Select(length => OfGrant(grant => grant["emergency"] = grant["emergency"] is JsonObject emergency ? With(emergency, "for", length) : null))),
        (1, Gens.Pick(Names.Exemptions).Select(exemption => OfGrant(grant => grant["exemption"] = exemption))),
        (1, Gens.Pick("Redact", "Year").Select(mask => OfGrant(grant => grant["mask"] = new JsonObject { ["BirthDate"] = mask }))),
        (1, OfPolicy(policy => policy, policy => policy.Remove("restrictable"))),
        (1, OfPolicy(policy => policy, policy => policy["restrictable"] = new JsonArray())),
        (1, OfPolicy(policy => policy, policy => policy["categories"]!["Infertility"] = new JsonObject { ["description"] = "A category" })),
        (1, OfPolicy(policy => policy, policy => policy["labels"]!["Vip"] = new JsonObject { ["description"] = "A label" })),
        (1, OfPolicy(policy => policy["criteria"]!.AsObject(), criteria => criteria.Remove(criteria.ElementAt(0).Key))),
        (1, OfPolicy(policy => policy["criteria"]!.AsObject(), criteria => criteria.ElementAt(0).Value!["validFor"] = "P1D")),
        (1, OfPolicy(policy => policy["criteria"]!.AsObject(), criteria => criteria.ElementAt(0).Value!["reviewer"] = "Nurse")),
        (1, OfPolicy(policy => policy["criteria"]!.AsObject(), criteria => criteria["Added"] = new JsonObject { ["activity"] = "Request", ["reviewer"] = "Nurse", ["questions"] = new JsonArray("Why?"), ["validFor"] = "P9D" })),
        (1, Gens.Pick([.. Names.Purposes.Values]).Select(basis => (Action<JsonObject>)(policy => policy["purposes"]!["Care"]!["basis"] = basis))),
        (1, Gens.Pick([.. Names.Recipients.Values]).Select(kind => (Action<JsonObject>)(policy => policy["recipients"]!["Hospital"]!["kind"] = kind))),
        (1, Gens.Pick("2025-12-31", "2026-03-03", "2026-06-06").Select(day => (Action<JsonObject>)(policy => policy["effective"] = day))),
        (1, Gens.Pick("2026-08-08", "2028-01-01", "2031-01-01").Select(day => (Action<JsonObject>)(policy => policy["expires"] = day))));

    private static Gen<Action<JsonObject>> Lists(string key, string[] names) =>
        from name in Gens.Pick(names)
        from adds in Gens.Chance(40)
        select OfGrant(grant =>
        {
            if (grant[key] is not JsonArray list)
            {
                return;
            }

            JsonNode? found = list.FirstOrDefault(item => (string?)item == name) ?? (list.Count > 0 ? list[0] : null);
            if (adds && list.All(item => (string?)item != name))
            {
                list.Add(name);
            }
            else if (found is not null)
            {
                list.Remove(found);
            }
        });

    private static Gen<Action<JsonObject>> Part(string key, Gen<string> part) =>
        part.Select(name => (Action<JsonObject>)(policy => policy[key]!.AsObject().Select(member => member.Value!.AsObject()).FirstOrDefault(member => member.ContainsKey(name))?.Remove(name)));

    private static Gen<Action<JsonObject>> OfPolicy(Func<JsonObject, JsonObject> part, Action<JsonObject> change) => Gen.Constant<Action<JsonObject>>(policy =>
    {
        if (part(policy).Count > 0)
        {
            change(part(policy));
        }
    });

    private static Action<JsonObject> OfGrant(Action<JsonObject> change) => policy =>
    {
        foreach (JsonObject grant in policy["grants"]!.AsObject().Select(grant => grant.Value!.AsObject()).Take(2))
        {
            change(grant);
            if (grant.TryGetPropertyValue("emergency", out JsonNode? emergency) && emergency is null)
            {
                grant.Remove("emergency");
            }
        }
    };

    private static JsonObject With(JsonObject node, string key, string value)
    {
        JsonObject copy = node.DeepClone().AsObject();
        copy[key] = value;
        return copy;
    }
}
