using System.Collections;
using System.Globalization;
using System.Reflection;
using MinNecessary;
using MinNecessary.Policy;

namespace BillingDesk.Tests;

/// <summary>What a grant discloses in full of a model: by reflection over the annotations, slowly, and without the generator.</summary>
internal static class DisclosureOracle
{
    public static IEnumerable<string> FullValues(object? value, GrantDefinition grant)
    {
        switch (value)
        {
            case null:
                return [];
            case IEnumerable items and not string:
                return items.Cast<object>().SelectMany(item => FullValues(item, grant));
            case not null when value.GetType().IsDefined(typeof(PhiModelAttribute)):
                return value.GetType().GetProperties().Where(property => IsFull(property, grant)).SelectMany(property => FullValues(property.GetValue(value), grant));
            case DateOnly date:
                return [date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
            default:
                return [Convert.ToString(value, CultureInfo.InvariantCulture)!];
        }
    }

    private static bool IsFull(PropertyInfo property, GrantDefinition grant) =>
        property.GetCustomAttributes<PhiAttribute>().All(phi => grant.Disclose.Contains(phi.Category));
}
