using System.Collections;
using System.Collections.Immutable;
using System.Reflection;

namespace MinNecessary.Testing;

/// <summary>Makes arrays, lists, sets and dictionaries of the type that a member wants.</summary>
internal static class CollectionBuilder
{
    private static readonly Type[] Immutable = [typeof(ImmutableArray), typeof(ImmutableList), typeof(ImmutableHashSet), typeof(ImmutableSortedSet), typeof(ImmutableQueue), typeof(ImmutableStack)];

    /// <summary>What a collection holds; null where the type is none.</summary>
    public static Type? ElementOf(Type type) => type == typeof(string) ? null : ArgumentsOf(type, typeof(IEnumerable<>))?[0];

    /// <summary>The types of a dictionary's keys and values; null where the type is none.</summary>
    public static (Type Key, Type Value)? EntryOf(Type type) =>
        (ArgumentsOf(type, typeof(IDictionary<,>)) ?? ArgumentsOf(type, typeof(IReadOnlyDictionary<,>))) is [{ } key, { } value] ? (key, value) : null;

    /// <summary>A collection of <paramref name="type"/> with these elements; null where nobody knows how to make one.</summary>
    public static object? List(Type type, Type element, IReadOnlyList<object?> items)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        foreach (object? item in items)
        {
            list.Add(item);
        }

        if (type.IsArray)
        {
            var array = Array.CreateInstance(element, items.Count);
            list.CopyTo(array, 0);
            return array;
        }

        return type.IsInstanceOfType(list) ? list : ImmutableOf(type, element, list) ?? From(type, typeof(HashSet<>).MakeGenericType(element), list) ?? From(type, type, list);
    }

    /// <summary>A dictionary of <paramref name="type"/> with these entries; null where nobody knows how to make one.</summary>
    public static object? Dictionary(Type type, Type key, Type value, IReadOnlyList<(object Key, object? Value)> entries)
    {
        var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(key, value))!;
        foreach ((object entryKey, object? entryValue) in entries)
        {
            dictionary.Add(entryKey, entryValue);
        }

        return type.IsInstanceOfType(dictionary) ? dictionary : From(type, type, dictionary);
    }

    // The immutable ones are made by a class of the same name.
    private static object? ImmutableOf(Type type, Type element, IList list)
    {
        Type? maker = type.IsGenericType ? Array.Find(Immutable, candidate => type.Name.StartsWith(candidate.Name + "`", StringComparison.Ordinal)) : null;
        return maker?.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Single(method => method.Name == "CreateRange" && method.GetGenericArguments().Length == 1 && method.GetParameters() is [{ ParameterType.Name: "IEnumerable`1" }])
            .MakeGenericMethod(element).Invoke(null, [list]);
    }

    private static object? From(Type wanted, Type made, object items) =>
        wanted.IsAssignableFrom(made) && !made.IsAbstract
        && made.GetConstructors().FirstOrDefault(constructor => constructor.GetParameters() is [{ } only] && only.ParameterType.IsInstanceOfType(items)) is { } constructor
            ? constructor.Invoke([items])
            : null;

    private static Type[]? ArgumentsOf(Type type, Type definition) =>
        type.GetInterfaces().Append(type).FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition)?.GetGenericArguments();
}
