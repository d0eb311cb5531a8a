using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace MinNecessary;

/// <summary>
/// Copies collections into views. Called by generated code; safe for concurrent use. A view never holds the source's own
/// collection: that would be a way back to it, and could be written to.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ViewValues
{
    /// <summary>Copies a list whose elements are shown as they are.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <param name="source">The source; null stays null.</param>
    /// <returns>A list that nobody can write to.</returns>
    [return: NotNullIfNotNull(nameof(source))]
    public static IReadOnlyList<T>? List<T>(IEnumerable<T>? source) => source is null ? null : Array.AsReadOnly(source.ToArray());

    /// <summary>Copies an array whose elements are shown as they are.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <param name="source">The source; null stays null.</param>
    /// <returns>A list that nobody can write to.</returns>
    [return: NotNullIfNotNull(nameof(source))]
    public static IReadOnlyList<T>? ListOfArray<T>(T[]? source)
    {
        if (source is null)
        {
            return null;
        }

        var copy = new T[source.Length];
        Array.Copy(source, copy, copy.Length);
        return Array.AsReadOnly(copy);
    }

    /// <summary>Copies a list whose elements are shown otherwise than they are.</summary>
    /// <typeparam name="TSource">The type of an element of the source.</typeparam>
    /// <typeparam name="TDecision">The type of the decision.</typeparam>
    /// <typeparam name="TShown">The type of an element of the view.</typeparam>
    /// <param name="source">The source; null stays null.</param>
    /// <param name="decision">The decision, handed to <paramref name="show"/>.</param>
    /// <param name="show">Makes an element of the view.</param>
    /// <returns>A list that nobody can write to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="show"/> is null.</exception>
    [return: NotNullIfNotNull(nameof(source))]
    public static IReadOnlyList<TShown>? List<TSource, TDecision, TShown>(IEnumerable<TSource>? source, TDecision decision, Func<TSource, TDecision, TShown> show)
    {
        ArgumentNullException.ThrowIfNull(show);
        if (source is null)
        {
            return null;
        }

        // Most sources know their length: then nothing is allocated but the copy.
        if (!source.TryGetNonEnumeratedCount(out int count))
        {
            return ListOfUnknownLength(source, decision, show);
        }

        var shown = new TShown[count];
        Fill(shown, source, decision, show);
        return Array.AsReadOnly(shown);
    }

    /// <summary>Copies an array whose elements are shown otherwise than they are.</summary>
    /// <typeparam name="TSource">The type of an element of the source.</typeparam>
    /// <typeparam name="TDecision">The type of the decision.</typeparam>
    /// <typeparam name="TShown">The type of an element of the view.</typeparam>
    /// <param name="source">The source; null stays null.</param>
    /// <param name="decision">The decision, handed to <paramref name="show"/>.</param>
    /// <param name="show">Makes an element of the view.</param>
    /// <returns>A list that nobody can write to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="show"/> is null.</exception>
    [return: NotNullIfNotNull(nameof(source))]
    public static IReadOnlyList<TShown>? ListOfArray<TSource, TDecision, TShown>(TSource[]? source, TDecision decision, Func<TSource, TDecision, TShown> show)
    {
        ArgumentNullException.ThrowIfNull(show);
        if (source is null)
        {
            return null;
        }

        var shown = new TShown[source.Length];
        Fill(shown, source, decision, show);
        return Array.AsReadOnly(shown);
    }

    /// <summary>Copies a dictionary.</summary>
    /// <typeparam name="TKey">The type of a key.</typeparam>
    /// <typeparam name="TSource">The type of a value of the source.</typeparam>
    /// <typeparam name="TDecision">The type of the decision.</typeparam>
    /// <typeparam name="TShown">The type of a value of the view.</typeparam>
    /// <param name="source">The source; null stays null.</param>
    /// <param name="decision">The decision, handed to <paramref name="show"/>.</param>
    /// <param name="show">Makes a value of the view.</param>
    /// <returns>A dictionary that nobody can write to. Its keys are compared by their own equality.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="show"/> is null.</exception>
    [return: NotNullIfNotNull(nameof(source))]
    public static IReadOnlyDictionary<TKey, TShown>? Dictionary<TKey, TSource, TDecision, TShown>(IEnumerable<KeyValuePair<TKey, TSource>>? source, TDecision decision, Func<TSource, TDecision, TShown> show)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(show);
        if (source is null)
        {
            return null;
        }

        // Assigned, not added: a key that occurs twice would throw, with the key in the message.
        Dictionary<TKey, TShown> shown = [];
        foreach ((TKey key, TSource value) in source)
        {
            shown[key] = show(value, decision);
        }

        return new ReadOnlyDictionary<TKey, TShown>(shown);
    }

    // By itself, since what it closes over would be allocated for lists of known length too.
    private static IReadOnlyList<TShown> ListOfUnknownLength<TSource, TDecision, TShown>(IEnumerable<TSource> source, TDecision decision, Func<TSource, TDecision, TShown> show) =>
        source.Select(item => show(item, decision)).ToList().AsReadOnly();

    // Arrays and lists are gone through without an enumerator.
    private static void Fill<TSource, TDecision, TShown>(Span<TShown> shown, IEnumerable<TSource> source, TDecision decision, Func<TSource, TDecision, TShown> show)
    {
        if (source is TSource[] array)
        {
            Fill(shown, array, decision, show);
            return;
        }

        // A derived list may enumerate less than it holds.
        if (source.GetType() == typeof(List<TSource>))
        {
            var list = (List<TSource>)source;
            for (int index = 0; index < shown.Length; index++)
            {
                shown[index] = show(list[index], decision);
            }

            return;
        }

        int next = 0;
        foreach (TSource item in source)
        {
            shown[next++] = show(item, decision);
        }
    }

    // A span of the copy is asked for its type once, and not for each element.
    private static void Fill<TSource, TDecision, TShown>(Span<TShown> shown, TSource[] source, TDecision decision, Func<TSource, TDecision, TShown> show)
    {
        for (int index = 0; index < shown.Length; index++)
        {
            shown[index] = show(source[index], decision);
        }
    }
}
