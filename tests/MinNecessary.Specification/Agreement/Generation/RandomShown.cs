using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace MinNecessary.Specification.Agreement.Generation;

/// <summary>What a grant shows: a list of its own, of which some are masked, or a preset.</summary>
internal static class RandomShown
{
    // Of each category the masks that fit it; the first of BirthDate, ZipCode and ServiceDate are those of Safe Harbor.
    private static readonly Dictionary<string, string[]> Masks = new()
    {
        ["BirthDate"] = ["BirthYear", "Year", "Age", "Redact"],
        ["ZipCode"] = ["Zip3", "First3", "Redact"],
        ["ServiceDate"] = ["Year", "YearMonth", "Redact"],
        ["Name"] = ["Initials", "Redact", "Surrogate"],
        ["Ssn"] = ["Last4", "Redact", "Surrogate"],
        ["Charge"] = ["AmountBand100", "Redact"],
    };

    public static Gen<Action<JsonObject>> For(bool mayBeLimitedDataSet) => Gen.Frequency(
        (8, Listed(Names.Categories, 40)),
        (1, Listed(["ZipCode", "BirthDate", "ServiceDate", "Diagnosis", "Charge", "Payer"], 60)),
        (1, Listed(["BirthDate", "ZipCode", "ServiceDate", "Procedure"], 0)),
        (1, Listed(Names.Clinical, 10)),
        (1, Preset("SafeHarbor")),
        (1, Preset(mayBeLimitedDataSet ? "LimitedDataSet" : "SafeHarbor")));

    private static Gen<Action<JsonObject>> Listed(string[] categories, int percentMasked) =>
        from shown in Gens.Subset(categories)
        from masked in Gen.CollectToArray(shown, category => Gens.Chance(percentMasked).Zip(Gen.Choose(0, 99), (isMasked, mask) => (Category: category, IsMasked: isMasked, Mask: mask)))
        from entire in Gens.Chance(15)
        select (Action<JsonObject>)(grant => Write(grant, entire ? [.. shown, .. Names.Clinical.Except(shown)] : shown, [.. masked.Where(each => each.IsMasked && Masks.ContainsKey(each.Category)).Select(each => (each.Category, each.Mask))]));

    private static Gen<Action<JsonObject>> Preset(string preset) =>
        from withhold in Gens.Subset(["Diagnosis", "Payer", "State"])
        from isMasked in Gens.Chance(50)
        select (Action<JsonObject>)(grant =>
        {
            grant["preset"] = preset;
            grant["withhold"] = Array(withhold);
            if (isMasked)
            {
                grant["mask"] = new JsonObject { ["Charge"] = "AmountBand100", ["MedicalRecordNumber"] = "Surrogate" };
            }
        });

    private static void Write(JsonObject grant, string[] shown, (string Category, int Mask)[] masked)
    {
        grant["disclose"] = Array(shown.Except(masked.Select(each => each.Category)));
        grant["mask"] = new JsonObject(masked.Select(each => KeyValuePair.Create(each.Category, (JsonNode?)Masks[each.Category][each.Mask % Masks[each.Category].Length])));
        if (Names.Clinical.All(shown.Contains))
        {
            grant["entireRecord"] = "The office codes from the whole record.";
        }
    }

    public static JsonArray Array(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);
}
