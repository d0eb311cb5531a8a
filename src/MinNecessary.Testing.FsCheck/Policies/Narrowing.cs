using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>Changes to a policy's document, each of which takes something away and is accepted by a registry that has the policy.</summary>
internal sealed class Narrowing(PolicyDocument policy)
{
    private static readonly string[] BuiltInConditions = ["TrainingCurrent", "AssignedWork", "AgreementInForce", "IdentityVerified"];

    /// <summary>One change. Where another took away already what it is about, it changes nothing.</summary>
    public Gen<Action<JsonObject>> Any() => Gen.Frequency(
        (3, OfGrant(grant => Gen.Constant<Action<JsonObject>>(json => RemoveGrant(json, grant)))),
        (5, OfGrant(grant => CategoriesLess(grant))),
        (3, OfGrant(grant => Draw.OneOf<string>([.. BuiltInConditions, .. policy.Conditions.Keys]).Select(condition => In(grant, json => AddTo(json, "when", condition))))),
        (2, OfGrant(grant => NarrowParts.Hours(grant).Select(hours => In(grant, json => json["hours"] = hours.DeepClone())))),
        (2, OfGrant(grant => grant.Emergency is { } emergency ? NarrowParts.Emergency(emergency).Select(change => In(grant, change)) : Nothing)),
        (1, OfGrant(grant => grant.Reliance.Count > 1 ? Draw.OneOf(grant.Reliance.ToArray()).Select(basis => In(grant, json => json["reliance"] = PolicyText.List([basis]))) : Nothing)),
        (2, NarrowParts.Restriction(policy).Select(restriction => (Action<JsonObject>)(json => json["restrictions"]!.AsObject().TryAdd(NameOfAdded(), restriction.DeepClone())))),
        (1, policy.Restrictable.Count == 0 ? Nothing : Draw.OneOf(policy.Restrictable.ToArray()).Select(category => (Action<JsonObject>)(json => RemoveFrom(json, "restrictable", category)))),
        (1, policy.Criteria.Count == 0 ? Nothing : Draw.OneOf(policy.Criteria.ToArray()).Select(criteria => (Action<JsonObject>)(json => Shorten(json, criteria)))),
        (1, Gen.Choose(30, 3_000).Select(days => (Action<JsonObject>)(json => EndAfter(json, days)))));

    private static Gen<Action<JsonObject>> Nothing { get; } = Gen.Constant<Action<JsonObject>>(_ => { });

    private Gen<Action<JsonObject>> OfGrant(Func<GrantDefinition, Gen<Action<JsonObject>>> change) =>
        policy.Grants.Count == 0 ? Nothing : Draw.OneOf(policy.Grants.ToArray()).SelectMany(change);

    private static Action<JsonObject> In(GrantDefinition grant, Action<JsonObject> change) => json =>
    {
        if (json["grants"]![grant.Name] is JsonObject found)
        {
            change(found);
        }
    };

    // What no grant covers a person may approve by the criteria, and so more than the grant ever showed. They go with it, and where another grant needs
    // them, it stays.
    private void RemoveGrant(JsonObject json, GrantDefinition grant)
    {
        JsonObject grants = json["grants"]!.AsObject();
        bool isNeeded = policy.Grants.Any(other => other.Name != grant.Name && other.Activity == grant.Activity && !other.IsRoutine && grants.ContainsKey(other.Name));
        string[] criteria = [.. policy.Criteria.Where(each => each.Activity == grant.Activity).Select(each => each.Name)];
        if (grants.Count > 1 && grants.ContainsKey(grant.Name) && !(isNeeded && criteria.Length > 0))
        {
            grants.Remove(grant.Name);
            Array.ForEach(criteria, name => json["criteria"]!.AsObject().Remove(name));
        }
    }

    // Only what the compiled views can do without.
    private Gen<Action<JsonObject>> CategoriesLess(GrantDefinition grant)
    {
        bool isAny = !grant.IsRoutine || grant.Exemption == Exemption.Authorization;
        string[] categories = [.. grant.Disclose.Concat(grant.Mask.Keys).Where(category => isAny || policy.Restrictable.Contains(category))];
        return Draw.Some(categories, 30).Select(taken => In(grant, json => Array.ForEach(taken, category => Hide(json, category))));
    }

    private static void Hide(JsonObject grant, string category)
    {
        bool isFromPreset = grant.ContainsKey("preset") && grant["mask"]![category] is null;
        RemoveFrom(grant, "disclose", category);
        grant["mask"]!.AsObject().Remove(category);
        if (isFromPreset || (grant.TryGetPropertyValue("preset", out JsonNode? preset) && Shows(preset!, category)))
        {
            AddTo(grant, "withhold", category);
        }
    }

    private static bool Shows(JsonNode preset, string category) =>
        PresetProbe.Of(Enum.Parse<DisclosurePreset>((string)preset!)) is { } whole && (whole.Disclose.Contains(category) || whole.Mask.ContainsKey(category));

    private string NameOfAdded() =>
        Enumerable.Range(1, policy.Restrictions.Count + 1).Select(number => $"Added{number}").First(name => policy.Restrictions.All(restriction => restriction.Name != name));

    private static void Shorten(JsonObject json, ReviewCriteria criteria)
    {
        if (json["criteria"]![criteria.Name] is JsonObject found && criteria.ValidFor > TimeSpan.FromMinutes(1))
        {
            found["validFor"] = PolicyText.Duration(TimeSpan.FromMinutes(Math.Max(1, Math.Floor(criteria.ValidFor.TotalMinutes / 2))));
        }
    }

    private void EndAfter(JsonObject json, int days)
    {
        DateOnly end = policy.Effective.DayNumber + days < DateOnly.MaxValue.DayNumber ? policy.Effective.AddDays(days) : DateOnly.MaxValue;
        if (policy.Expires is not { } last || end < last)
        {
            json["expires"] = PolicyText.Day(end);
        }
    }

    private static void AddTo(JsonObject json, string key, string name)
    {
        if (!json[key]!.AsArray().Any(item => (string?)item == name))
        {
            json[key]!.AsArray().Add(name);
        }
    }

    private static void RemoveFrom(JsonObject json, string key, string name)
    {
        if (json[key] is JsonArray list && list.FirstOrDefault(item => (string?)item == name) is { } found)
        {
            list.Remove(found);
        }
    }
}
