using System.Globalization;
using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>One grant of a policy's document, written from what was read of it.</summary>
internal static class GrantText
{
    public static JsonObject Of(GrantDefinition grant)
    {
        JsonObject json = new()
        {
            ["activity"] = grant.Activity.ToString(),
            ["role"] = grant.Role,
            ["purpose"] = grant.Purpose,
            ["when"] = PolicyText.List(grant.When),
            ["models"] = PolicyText.List(grant.Models),
            ["routine"] = grant.IsRoutine,
            ["reliance"] = PolicyText.List(grant.Reliance),
            ["rows"] = new JsonObject(grant.Rows.Select(row => KeyValuePair.Create(row.Context, (JsonNode?)Of(row)))),
            ["why"] = grant.Why,
        };
        WriteShown(grant, json);
        foreach ((string key, string? text) in new (string, string?)[] { ("recipient", grant.Recipient), ("exemption", grant.Exemption?.ToString()), ("transaction", grant.Transaction), ("entireRecord", grant.EntireRecord) })
        {
            PolicyText.Said(json, key, text);
        }

        if (grant.Hours is { } hours)
        {
            json["hours"] = Hours(hours.From, hours.To, hours.Days, hours.Zone);
        }

        if (grant.Emergency is { } emergency)
        {
            json["emergency"] = new JsonObject
            {
                ["roles"] = PolicyText.List(emergency.Roles),
                ["for"] = PolicyText.Duration(emergency.ValidFor),
                ["overrides"] = PolicyText.List(emergency.Overrides),
                ["logLate"] = emergency.IsLoggedLate,
            };
        }

        return json;
    }

    public static JsonObject Hours(TimeSpan from, TimeSpan to, IEnumerable<DayOfWeek> days, string zone) =>
        new() { ["from"] = Time(from), ["to"] = Time(to), ["days"] = PolicyText.List(days), ["zone"] = zone };

    private static void WriteShown(GrantDefinition grant, JsonObject json)
    {
        IEnumerable<KeyValuePair<string, string>> masks = grant.Mask;
        if (grant.Preset is { } preset)
        {
            // A preset's own masks are not written, and what it shows and the grant does not is withheld.
            GrantDefinition whole = PresetProbe.Of(preset);
            json["preset"] = preset.ToString();
            json["withhold"] = PolicyText.List(whole.Disclose.Concat(whole.Mask.Keys).Except(grant.Disclose).Except(grant.Mask.Keys));
            masks = masks.Where(mask => whole.Mask.GetValueOrDefault(mask.Key) != mask.Value);
        }
        else
        {
            json["disclose"] = PolicyText.List(grant.Disclose);
        }

        json["mask"] = new JsonObject(masks.Select(mask => KeyValuePair.Create(mask.Key, (JsonNode?)mask.Value)));
    }

    private static JsonObject Of(RowCondition row)
    {
        JsonObject json = [];
        if (row.OneOf is { } texts)
        {
            json["oneOf"] = PolicyText.List(texts);
        }

        foreach ((string key, decimal? amount) in new[] { ("atLeast", row.AtLeast), ("below", row.Below) })
        {
            if (amount is { } number)
            {
                json[key] = number;
            }
        }

        return json;
    }

    // The end of the day is no time of it.
    private static string Time(TimeSpan time) => time == TimeSpan.FromHours(24) ? "24:00" : time.ToString("hh\\:mm", CultureInfo.InvariantCulture);
}
