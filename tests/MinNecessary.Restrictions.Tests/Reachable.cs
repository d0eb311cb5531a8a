using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace MinNecessary.Restrictions.Tests;

/// <summary>All values that reflection reaches from an object, private fields included.</summary>
internal static class Reachable
{
    public static string Of(object value)
    {
        var text = new StringBuilder();
        Write(text, value, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, HashSet<object> seen)
    {
        if (value is null || value is Type || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        text.Append(value is IFormattable formattable ? formattable.ToString(value is DateOnly ? "yyyy-MM-dd" : null, CultureInfo.InvariantCulture) : value.ToString()).Append('|');
        if (value is string || value.GetType().IsPrimitive || value is decimal or DateOnly)
        {
            return;
        }

        foreach (object? item in value as IEnumerable ?? Array.Empty<object>())
        {
            Write(text, item, seen);
        }

        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Write(text, field.GetValue(value), seen);
            }
        }
    }
}
