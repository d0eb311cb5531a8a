using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>Parts of a policy that let less through than those that it has.</summary>
internal static class NarrowParts
{
    /// <summary>Hours within those of the grant; within the day and week of UTC where it has none.</summary>
    public static Gen<JsonObject> Hours(GrantDefinition grant)
    {
        (TimeSpan begin, TimeSpan end, string zone) = grant.Hours is { } compiled ? (compiled.From, compiled.To, compiled.Zone) : (TimeSpan.Zero, TimeSpan.FromHours(24), "UTC");
        DayOfWeek[] days = grant.Hours is { Days.Count: > 0 } named ? [.. named.Days] : Enum.GetValues<DayOfWeek>();
        int minutes = (int)(end - begin).TotalMinutes;
        return
            from first in Gen.Choose(0, minutes - 1)
            from last in Gen.Choose(first + 1, minutes)
            from some in Draw.Some(days, 80)
            from isShort in Draw.Chance(60)
            select GrantText.Hours(isShort ? begin + TimeSpan.FromMinutes(first) : begin, isShort ? begin + TimeSpan.FromMinutes(last) : end, some.Length > 0 ? some : days, zone);
    }

    /// <summary>A change of a grant by which its emergency is for fewer, shorter, sets less aside, or is none.</summary>
    public static Gen<Action<JsonObject>> Emergency(EmergencyDefinition emergency) =>
        from isGone in Draw.Chance(25)
        from role in Draw.OneOf(emergency.Roles.ToArray())
        from overrides in Draw.Some(emergency.Overrides)
        from minutes in Gen.Choose(1, Math.Max(1, (int)emergency.ValidFor.TotalMinutes))
        from part in Gen.Choose(0, 2)
        select (Action<JsonObject>)(grant =>
        {
            if (grant["emergency"] is not JsonObject found)
            {
                return;
            }

            if (isGone)
            {
                grant.Remove("emergency");
                return;
            }

            (string key, JsonNode value) = part switch
            {
                0 => ("roles", (JsonNode)PolicyText.List([role])),
                1 => ("overrides", PolicyText.List(overrides)),
                _ => ("for", PolicyText.Duration(TimeSpan.FromMinutes(minutes))),
            };
            found[key] = value;
        });

    /// <summary>A restriction for everyone, as a state's law adds one.</summary>
    public static Gen<JsonObject> Restriction(PolicyDocument policy) =>
        from categories in Draw.Some(PolicyNameLists.CategoriesOf(policy), 8)
        from labels in Draw.Some(PolicyNameLists.LabelsOf(policy), 30)
        from activities in Draw.Some(Enum.GetValues<Activity>(), 40)
        from recipients in Draw.Some([.. policy.Recipients.Keys], 20)
        from unless in Draw.Maybe(20, Draw.OneOf<string>(["AssignedWork", .. policy.Conditions.Keys]))
        select PolicyText.Said(
            new()
            {
                ["withhold"] = PolicyText.List(categories),
                ["labels"] = PolicyText.List(categories.Length + labels.Length == 0 ? ["SubstanceUse"] : labels),
                ["activities"] = PolicyText.List(activities),
                ["recipients"] = PolicyText.List(recipients),
                ["citation"] = "An invented law",
            },
            "unless",
            unless);
}
