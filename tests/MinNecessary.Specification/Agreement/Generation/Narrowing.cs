using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using MinNecessary.Specification.Reference.Plain;

namespace MinNecessary.Specification.Agreement.Generation;

/// <summary>Changes that take something away from a policy or from what is known of a request.</summary>
/// <param name="Name">What is taken away.</param>
/// <param name="OfPolicy">The change to the policy.</param>
/// <param name="OfSituation">The change to each situation.</param>
/// <param name="OfBoth">What is first made of the policy on both sides; null for nothing.</param>
internal sealed record Narrowing(string Name, Action<JsonObject> OfPolicy, Func<Situation, Situation> OfSituation, Action<JsonObject>? OfBoth = null)
{
    private static readonly string[] AllConditions = [.. Names.BuiltInConditions, .. Names.OwnConditions];

    public static Gen<Narrowing> Any { get; } = Gen.OneOf(
        RandomRestriction.Any.Select(restriction => Of("a restriction more", facts => facts.Restrictions is null ? facts : facts with { Restrictions = [.. facts.Restrictions, restriction] })),
        RandomPolicy.Standing.Select(standing => Of("a standing restriction more", policy => policy["restrictions"]!["Added"] = standing.DeepClone())),
        Gens.Pick(AllConditions).Zip(Gen.Choose(0, 5), (condition, at) => OfGrants("a condition more", grant => Insert(grant["when"]!.AsArray(), condition, at)) with
        {
            OfSituation = situation => at % 2 == 0 ? situation : situation.With((PlainFacts facts) => facts with { Conditions = facts.Conditions.Where(known => known.Key != condition).ToDictionary() }),
        }),

        // Where a view cannot do without a category, a restriction of it denies the record, and a grant without it shows the rest. So it is compared with
        // what is shown where each can be left out: a grant without a category shows no more than one from which it is withheld.
        Gen.Choose(0, 20).Select(at => OfGrants("a category less", grant => RemoveCategory(grant, at)) with { OfBoth = policy => policy["restrictable"] = RandomShown.Array([.. Names.Categories.Except(policy["categories"]!.AsObject().ContainsKey("Infertility") ? [] : ["Infertility"])]) }),
        RandomHours.Any.Select(hours => OfGrants("hours", grant => grant.TryAdd("hours", hours.DeepClone()))),
        Gen.Choose(0, 2).Select(part => OfGrants("less for emergencies", grant => Weaken(grant, part))),
        Gens.Pick(AllConditions).Select(condition => Of("a condition known not to hold", facts => facts with { Conditions = new Dictionary<string, bool>(facts.Conditions) { [condition] = false } })),
        Gen.Choose(0, 9).Select(at => Of("an approval of less", facts => facts.Approval is null ? facts : facts with { Approval = facts.Approval with { Categories = Without(facts.Approval.Categories, at) } })),
        Gen.Choose(0, 9).Select(at => Of("an authorization of less", facts => facts.Authorization is null ? facts : facts with { Authorization = facts.Authorization with { Categories = Without(facts.Authorization.Categories, at) } })),
        Gen.Choose(0, 2).Select(at => Of("an authorization for fewer", facts => facts.Authorization is null ? facts : facts with { Authorization = Fewer(facts.Authorization, at) })),
        Gens.Chance(50).Select(isRevoked => Of("consent ended", facts => facts.Consent is null ? facts : facts with { Consent = isRevoked ? facts.Consent with { IsRevoked = true } : null })),

        // In an emergency consent is set aside where it is known to be needed, and else what is labelled stays withheld: there knowing more may show more.
        Gen.Constant(new Narrowing("a programme's record", _ => { }, situation => situation.Request.EmergencyReason is null ? situation.With((PlainFacts facts) => facts with { IsFromSubstanceUseProgram = true }) : situation)),
        Gen.Constant(Of("no evidence", facts => facts with { Exemptions = [] })));

    /// <summary>The name: what FsCheck prints.</summary>
    public override string ToString() => Name;

    private static Narrowing Of(string name, Func<PlainFacts, PlainFacts> change) => new(name, _ => { }, situation => situation.With(change));

    private static Narrowing Of(string name, Action<JsonObject> change) => new(name, change, situation => situation);

    private static Narrowing OfGrants(string name, Action<JsonObject> change) => Of(name, (JsonObject policy) =>
    {
        foreach (KeyValuePair<string, JsonNode?> grant in policy["grants"]!.AsObject())
        {
            change(grant.Value!.AsObject());
        }
    });

    private static void Insert(JsonArray list, string name, int at)
    {
        if (!list.Any(item => (string?)item == name))
        {
            list.Insert(Math.Min(at, list.Count), name);
        }
    }

    private static void RemoveCategory(JsonObject grant, int at)
    {
        if (grant["withhold"] is JsonArray withhold)
        {
            Insert(withhold, "Procedure", 0);
        }
        else if (grant["disclose"] is JsonArray { Count: > 0 } disclose && at % 3 > 0)
        {
            disclose.RemoveAt(at % disclose.Count);
        }
        else if (grant["mask"] is JsonObject { Count: > 0 } mask)
        {
            mask.Remove(mask.ElementAt(at % mask.Count).Key);
        }
    }

    private static void Weaken(JsonObject grant, int part)
    {
        if (grant["emergency"] is not JsonObject emergency)
        {
            return;
        }

        if (part == 0 || emergency["roles"]!.AsArray().Count == 1)
        {
            grant.Remove("emergency");
        }
        else if (part == 1)
        {
            emergency["roles"]!.AsArray().RemoveAt(0);
        }
        else
        {
            emergency["overrides"] = new JsonArray();
            emergency["for"] = "PT10M";
        }
    }

    private static PlainAuthorization Fewer(PlainAuthorization authorization, int part) => part switch
    {
        0 => authorization with { Recipients = [] },
        1 => authorization with { Purposes = [] },
        _ => authorization with { ExpiresOn = authorization.ExpiresOn?.AddDays(-15), ExpirationEvent = null },
    };

    private static string[] Without(IReadOnlyList<string> items, int at) => items.Count == 0 ? [] : [.. items.Where((_, index) => index != at % items.Count)];
}
