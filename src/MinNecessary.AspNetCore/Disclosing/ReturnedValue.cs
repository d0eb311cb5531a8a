using System.Collections;
using System.Runtime.CompilerServices;

namespace MinNecessary.AspNetCore;

/// <summary>Tells what an endpoint returned.</summary>
internal static class ReturnedValue
{
    public static ReturnedKind KindOf(object? value, ViewCatalog catalog)
    {
        if (value is null or string)
        {
            return ReturnedKind.Plain;
        }

        if (value is Stream or System.IO.Pipelines.PipeReader)
        {
            return ReturnedKind.Unknown;
        }

        Type type = value.GetType();
        if (catalog.IsModel(type))
        {
            return ReturnedKind.Model;
        }

        if (ElementOf(type, typeof(IAsyncEnumerable<>)) is { } streamed)
        {
            return MayBeModel(streamed, catalog) ? ReturnedKind.Stream : catalog.HoldsModels(streamed) ? ReturnedKind.Unknown : ReturnedKind.Plain;
        }

        if (value is IDictionary || ElementOf(type, typeof(IReadOnlyDictionary<,>)) is not null || ElementOf(type, typeof(IDictionary<,>)) is not null)
        {
            return HoldsModels(type, catalog) ? ReturnedKind.Unknown : ReturnedKind.Plain;
        }

        if (value is IEnumerable)
        {
            Type element = ElementOf(type, typeof(IEnumerable<>)) ?? typeof(object);
            return MayBeModel(element, catalog) ? ReturnedKind.Sequence : catalog.HoldsModels(element) ? ReturnedKind.Unknown : ReturnedKind.Plain;
        }

        return ReturnedKind.Plain;
    }

    /// <summary>The items of a sequence that is gone through once, under its own type: what is no model keeps the contract that it had.</summary>
    public static Array Again(object value, object?[] items)
    {
        var again = Array.CreateInstance(ElementOf(value.GetType(), typeof(IEnumerable<>)) ?? typeof(object), items.Length);
        items.CopyTo(again, 0);
        return again;
    }

    /// <summary>The items of an <see cref="IAsyncEnumerable{T}"/> of any type.</summary>
    public static IAsyncEnumerable<object?> ToStream(object value, CancellationToken cancellationToken) =>
        value as IAsyncEnumerable<object?>
        ?? (IAsyncEnumerable<object?>)typeof(ReturnedValue).GetMethod(nameof(Box), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(ElementOf(value.GetType(), typeof(IAsyncEnumerable<>))!).Invoke(null, [value, cancellationToken])!;

    // A sealed type that is no model cannot be one at run time, and a value of another class may: its base's contract would show what it inherits.
    private static bool MayBeModel(Type element, ViewCatalog catalog) => catalog.IsModel(element) || !element.IsSealed;

    private static bool HoldsModels(Type type, ViewCatalog catalog) => catalog.HoldsModels(type) || type.GetInterfaces().Any(catalog.HoldsModels);

    private static Type? ElementOf(Type type, Type open) =>
        type.GetInterfaces().Prepend(type).FirstOrDefault(each => each.IsGenericType && each.GetGenericTypeDefinition() == open)?.GetGenericArguments()[0];

    private static async IAsyncEnumerable<object?> Box<T>(IAsyncEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (T item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item;
        }
    }
}
