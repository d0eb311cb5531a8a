using System.Collections;

namespace MinNecessary.Testing;

/// <summary>
/// Simpler models than one that fails, each with one member simpler and all others as they are. It ends: where a member does not keep what it is given,
/// the model is not among them, so that no two become one another.
/// </summary>
internal static class ModelShrinker
{
    public static IEnumerable<object> Of(object model)
    {
        var shape = ModelShape.Of(model.GetType());
        Dictionary<string, object?> values = shape.ValuesOf(model);
        IReadOnlyList<ModelSlot> keeping = shape.Keeping(values);
        foreach (ModelSlot slot in keeping)
        {
            foreach (object? simpler in Simpler(slot.Member.TypeToMake, slot.IsNullable, values[slot.Name]).Where(value => !slot.IsSubject || value is not string text || !string.IsNullOrWhiteSpace(text)))
            {
                Dictionary<string, object?> wanted = new(values, StringComparer.Ordinal) { [slot.Name] = simpler };
                if (shape.TryMake(wanted) is { } made && ModelShape.Has(made, keeping, wanted))
                {
                    yield return made;
                }
            }
        }
    }

    private static IEnumerable<object?> Simpler(Type declared, bool isNullable, object? value)
    {
        if (value is null)
        {
            return [];
        }

        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        IEnumerable<object?> simpler = RandomScalars.Find(type) is not null ? SimplerScalars.Of(value)
            : CollectionBuilder.EntryOf(type) is { } entry ? OfDictionary(type, entry.Key, entry.Value, (IEnumerable)value)
            : CollectionBuilder.ElementOf(type) is { } element && element != type ? OfCollection(type, element, value)
            : type.IsInstanceOfType(value) && ModelShape.Of(value.GetType()).CanMake && type.Assembly != typeof(object).Assembly ? Of(value)
            : [];
        return isNullable ? simpler.Prepend(null) : simpler;
    }

    private static IEnumerable<object?> OfCollection(Type type, Type element, object value)
    {
        // An immutable array that nobody made cannot be looked at.
        if (type.IsValueType && value.Equals(Activator.CreateInstance(type)))
        {
            return [];
        }

        object?[] items = [.. ((IEnumerable)value).Cast<object?>()];
        return Smaller(items, item => Simpler(element, isNullable: false, item)).Select(smaller => CollectionBuilder.List(type, element, smaller)).Where(made => made is not null);
    }

    private static IEnumerable<object?> OfDictionary(Type type, Type key, Type value, IEnumerable entries)
    {
        Type pair = typeof(KeyValuePair<,>).MakeGenericType(key, value);
        (object Key, object? Value)[] items = [.. entries.Cast<object>().Where(pair.IsInstanceOfType).Select(entry => (pair.GetProperty("Key")!.GetValue(entry)!, pair.GetProperty("Value")!.GetValue(entry)))];

        // Keys stay: a simpler one might be there already.
        return Smaller(items, item => Simpler(value, isNullable: false, item.Value).Select(simpler => (item.Key, simpler))).Select(smaller => CollectionBuilder.Dictionary(type, key, value, smaller)).Where(made => made is not null);
    }

    // Nothing, all but one, or all of them with one simpler.
    private static IEnumerable<T[]> Smaller<T>(T[] items, Func<T, IEnumerable<T>> simpler)
    {
        if (items.Length > 0)
        {
            yield return [];
        }

        for (int index = 0; index < items.Length && items.Length > 1; index++)
        {
            yield return [.. items[..index], .. items[(index + 1)..]];
        }

        for (int index = 0; index < items.Length; index++)
        {
            foreach (T each in simpler(items[index]))
            {
                yield return [.. items[..index], each, .. items[(index + 1)..]];
            }
        }
    }
}
