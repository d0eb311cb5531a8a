using System.Collections;
using System.Reflection;
using System.Text.Json;
using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests;

/// <summary>Makes resources in which every element has a value: a companion that shows an element by mistake is seen.</summary>
internal static class Filled
{
    private const string Text = "ZQ-Testina Sample";
    private const string Date = "2011-07-09";
    private const int Deepest = 5;

    /// <summary>A resource; <paramref name="choice"/> makes the values of elements that may have several types.</summary>
    public static object Create(Type type, Func<DataType> choice) => Fill(Activator.CreateInstance(type)!, choice, 0);

    /// <summary>Where the view holds a value that was filled in, of text or of a date finer than its year.</summary>
    public static IEnumerable<string> PlacesOfCanaries(byte[] view)
    {
        using JsonDocument document = JsonDocument.Parse(view);
        return [.. JsonStrings.Of(document.RootElement).Where(each => each.Value.Contains("ZQ", StringComparison.Ordinal) || each.Value.Contains(Date[4..], StringComparison.Ordinal)).Select(each => each.Key)];
    }

    private static object Fill(object target, Func<DataType> choice, int depth)
    {
        foreach (PropertyInfo property in target.GetType().GetProperties().Where(property => property.CanWrite && property.GetIndexParameters().Length == 0))
        {
            // An element behind a value is that value again, with extensions of its own.
            bool isValueAgain = property.Name.EndsWith("Element", StringComparison.Ordinal) || property.DeclaringType == typeof(Base) || property.DeclaringType == typeof(PrimitiveType);
            if (!isValueAgain && ValueOf(property.PropertyType, property.Name, choice, depth) is { } value)
            {
                property.SetValue(target, value);
            }
        }

        return target;
    }

    private static object? ValueOf(Type type, string name, Func<DataType> choice, int depth)
    {
        bool isDate = name.Contains("Date", StringComparison.Ordinal) || name is "Start" or "End" or "Created" or "Time" or "Creation";
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare == typeof(string))
        {
            return isDate ? Date : Text;
        }

        if (bare.IsEnum)
        {
            return Enum.GetValues(bare).GetValue(0);
        }

        if (bare == typeof(decimal))
        {
            return 12.5m;
        }

        if (bare == typeof(IEnumerable<string>))
        {
            return new[] { Text };
        }

        if (depth == Deepest)
        {
            return null;
        }

        if (bare.IsGenericType && bare.GetGenericTypeDefinition() == typeof(List<>))
        {
            var list = (IList)Activator.CreateInstance(bare)!;
            if (ValueOf(bare.GetGenericArguments()[0], name, choice, depth) is { } item)
            {
                list.Add(item);
            }

            return list;
        }

        return bare == typeof(DataType) ? Fill(choice(), choice, depth + 1)
            : bare == typeof(Resource) ? Fill(new Basic(), choice, depth + 1)
            : typeof(Base).IsAssignableFrom(bare) && !bare.IsAbstract && !bare.IsGenericType ? Fill(Activator.CreateInstance(bare)!, choice, depth + 1)
            : null;
    }
}
