using System.Collections;
using System.Globalization;

namespace MinNecessary.Testing;

/// <summary>What an exporter of telemetry makes of a value: the elements of a collection, and not its type's name.</summary>
internal static class Printed
{
    public static string? Of(object? value) => value switch
    {
        string text => text,
        byte[] bytes => Convert.ToBase64String(bytes),
        IEnumerable many => string.Join(", ", many.Cast<object?>().Select(Of)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
