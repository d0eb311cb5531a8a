using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace MinNecessary.Specification.Agreement.Generation;

/// <summary>Random valid policies with every key that the evaluator reads.</summary>
internal static class RandomPolicy
{
    public static readonly DateOnly FirstDay = new(2026, 1, 1);

    private static readonly Gen<(string Activity, string Role, string? Recipient, string Purpose)> Keys =
        from activity in Gen.Frequency((3, Gen.Constant("Use")), (6, Gen.Constant("Disclosure")), (2, Gen.Constant("Request")))
        from role in Gens.Pick(Names.Roles)
        from recipient in Gens.Pick([.. Names.Recipients.Keys, "Hospital"])
        from purpose in Gen.Frequency((2, Gen.Constant("Care")), (4, Gens.Pick([.. Names.Purposes.Keys])))
        select (activity, role, activity == "Use" ? null : recipient, purpose);

    public static Gen<JsonObject> Standing { get; } =
        from withhold in Gens.Subset(["Hiv", "Diagnosis", "SubstanceUse", "Name"])
        from labels in Gens.Subset(["Adolescent", "PaidInFull"])
        from activities in Gens.Maybe(50, Gens.SomeOf(Names.Activities))
        from recipients in Gens.Maybe(30, Gens.SomeOf([.. Names.Recipients.Keys]))
        from unless in Gens.Maybe(50, Gens.Pick([.. Names.OwnConditions, "IdentityVerified"]))
        from yields in Gens.Subset(Names.Exemptions)
        select WriteStanding(withhold, withhold.Length + labels.Length > 0 ? labels : ["Adolescent"], activities, recipients, unless, yields);

    public static Gen<JsonObject> Any { get; } =
        from begins in Gen.Choose(0, 60)
        from lasts in Gens.Chance(40).Zip(Gen.Choose(30, 700))
        from review in Gens.Chance(50).Zip(Gens.Pick(("P1Y", -500), ("P1Y", -20), ("P6M", 0), ("P2W", 100), ("P1Y2M3W4D", -200)))
        from restrictable in Gens.Maybe(70, Gens.Subset(Names.Categories))
        from standing in Gens.Several(0, 2, Standing)
        from criteria in Gens.Subset(["Disclosure", "Disclosure", "Request"])
        from declared in Gens.Subset(["categories", "labels"])
        from keys in Gens.Several(2, 6, Keys)
        from grants in Gen.CollectToArray(keys.Distinct(), key => RandomGrant.For(key, criteria))
        select Write(begins, lasts, review, restrictable, standing, [.. criteria.Distinct()], declared, grants);

    private static JsonObject Write(
        int begins, (bool IsThere, int Days) lasts, (bool IsThere, (string Every, int Last) Of) review, string[]? restrictable, JsonObject[] standing, string[] criteria, string[] declared, JsonObject[] grants)
    {
        DateOnly effective = FirstDay.AddDays(begins);

        // What a category or label of its own is called only stands where the policy declares it.
        bool declaresCategory = declared.Contains("categories") || grants.Any(grant => grant.ToJsonString().Contains("Infertility", StringComparison.Ordinal)) || restrictable?.Contains("Infertility") == true;
        var policy = new JsonObject
        {
            ["name"] = "Random",
            ["version"] = "1",
            ["effective"] = Date(effective),
            ["owner"] = "No one",
            ["conditions"] = Named(Names.OwnConditions, _ => new JsonObject { ["description"] = "Of the organisation" }),
            ["labels"] = Named(declared.Contains("labels") ? ["Adolescent", "Vip"] : ["Adolescent"], _ => new JsonObject { ["description"] = "A label" }),
            ["categories"] = Named(declaresCategory ? ["Infertility"] : [], _ => new JsonObject { ["description"] = "A category" }),
            ["purposes"] = Named(Names.Purposes.Keys, name => new JsonObject { ["basis"] = Names.Purposes[name] }),
            ["roles"] = Named(Names.Roles, _ => new JsonObject { ["description"] = "A role" }),
            ["recipients"] = Named(Names.Recipients.Keys, name => new JsonObject { ["kind"] = Names.Recipients[name] }),
            ["restrictions"] = Named(standing.Select((_, index) => "Law" + index), name => standing[name[^1] - '0']),
            ["criteria"] = Named(criteria, WriteCriteria),
            ["grants"] = Named(grants.Select((_, index) => "Grant" + index), name => grants[name[^1] - '0']),
        };
        if (lasts.IsThere)
        {
            policy["expires"] = Date(effective.AddDays(lasts.Days));
        }

        if (review.IsThere)
        {
            policy["review"] = new JsonObject { ["every"] = review.Of.Every, ["last"] = Date(effective.AddDays(review.Of.Last)) };
        }

        if (restrictable is not null)
        {
            policy["restrictable"] = RandomShown.Array(restrictable);
        }

        return policy;
    }

    private static JsonObject WriteCriteria(string activity) =>
        new() { ["activity"] = activity, ["reviewer"] = "Officer", ["questions"] = RandomShown.Array(["Is it needed?"]), ["validFor"] = activity == "Request" ? "PT12H" : "P30D" };

    private static JsonObject WriteStanding(string[] withhold, string[] labels, string[]? activities, string[]? recipients, string? unless, string[] yields)
    {
        var standing = new JsonObject { ["withhold"] = RandomShown.Array(withhold), ["labels"] = RandomShown.Array(labels), ["yieldsTo"] = RandomShown.Array(yields), ["citation"] = "A law" };
        foreach ((string key, JsonNode? value) in new (string, JsonNode?)[]
        {
            ("activities", activities is null ? null : RandomShown.Array(activities)), ("recipients", recipients is null ? null : RandomShown.Array(recipients)), ("unless", unless),
        })
        {
            if (value is not null)
            {
                standing[key] = value;
            }
        }

        return standing;
    }

    private static JsonObject Named(IEnumerable<string> names, Func<string, JsonNode> make) => new(names.Select(name => KeyValuePair.Create(name, (JsonNode?)make(name))));

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
