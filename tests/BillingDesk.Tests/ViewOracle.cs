using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MinNecessary;
using MinNecessary.Policy;

namespace BillingDesk.Tests;

/// <summary>
/// What a grant shows of a model, as JSON: by reflection over the annotations, slowly, and without generated code or our masks.
/// </summary>
internal static class ViewOracle
{
    public static JsonNode? Show(object? value, Type type, GrantDefinition grant)
    {
        switch (value)
        {
            case null:
                return null;
            case IEnumerable items and not string:
                return new JsonArray([.. items.Cast<object>().Select(item => Show(item, ElementOf(type), grant))]);
            case not null when type.IsDefined(typeof(PhiModelAttribute)):
                var shown = new JsonObject();
                foreach (PropertyInfo property in type.GetProperties())
                {
                    if (HowShown(property, grant) is { } mask)
                    {
                        shown.Add(property.Name, mask.Length == 0 ? Show(property.GetValue(value), property.PropertyType, grant) : Masked(property.GetValue(value), mask));
                    }
                }

                return shown;
            case DateOnly date:
                return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            default:
                return JsonValue.Create(value);
        }
    }

    // Null where it is withheld, empty where it is shown in full, else the mask.
    private static string? HowShown(PropertyInfo property, GrantDefinition grant)
    {
        string[] masks = [.. property.GetCustomAttributes<PhiAttribute>().Where(phi => grant.Mask.ContainsKey(phi.Category)).Select(phi => grant.Mask[phi.Category]).Distinct()];
        bool isLabel = property.IsDefined(typeof(SensitivityLabelAttribute)) && !property.IsDefined(typeof(PhiAttribute));
        bool isWithheld = isLabel || property.GetCustomAttributes<PhiAttribute>().Any(phi => !grant.Disclose.Contains(phi.Category) && !grant.Mask.ContainsKey(phi.Category));
        if (isWithheld || (ElementOf(property.PropertyType).IsDefined(typeof(PhiModelAttribute)) && !Discloses(ElementOf(property.PropertyType), grant)))
        {
            return null;
        }

        return masks.Length == 0 ? "" : masks.Single();
    }

    // Areas of 20,000 people or fewer, by the lists of the censuses (45 CFR 164.514(b)(2)(i)(B)).
    private static readonly string[] SmallAreas =
        "000 008 036 059 063 102 202 203 204 205 369 556 692 753 772 790 821 823 830 831 878 879 884 890 893 969".Split(' ');

    // A nested model of which only what is not PHI would be seen is left out.
    private static bool Discloses(Type model, GrantDefinition grant) =>
        model.GetProperties().Any(property => !property.IsDefined(typeof(NotPhiAttribute)) && HowShown(property, grant) is not null);

    private static Type ElementOf(Type type) => type == typeof(string) || !type.IsAssignableTo(typeof(IEnumerable)) ? type : type.GetGenericArguments().Single();

    private static JsonNode? Masked(object? value, string mask) => (mask, value) switch
    {
        (_, null) => null,
        ("Year", DateOnly date) => date.Year,
        ("BirthYear", DateOnly date) => DateTime.UtcNow.Year - date.Year >= 90 ? "90 or older" : date.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ("Zip3", string text) => !Regex.IsMatch(text, @"\A[0-9]{5}(-?[0-9]{4})?\z") ? null : SmallAreas.Contains(text[..3]) ? "000" : text[..3],
        ("Last4", string text) => Regex.IsMatch(text, @"\A[A-Za-z0-9 ./-]*\z") && Regex.Replace(text, "[ ./-]", "") is { Length: >= 8 } bare ? "***" + bare[^4..] : null,
        _ => throw new NotSupportedException($"The oracle does not know mask {mask} of {value.GetType().Name}."),
    };
}
