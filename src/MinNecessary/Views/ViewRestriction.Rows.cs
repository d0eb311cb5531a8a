using System.Collections;
using System.Collections.ObjectModel;

namespace MinNecessary;

public sealed partial class ViewRestriction
{
    /// <summary>Leaves out the elements that have a withheld label.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="shown">The elements; null stays null.</param>
    /// <param name="labels">The labels of each; null for none.</param>
    /// <returns>The rest, which nobody can write to.</returns>
    public IReadOnlyList<T>? Elements<T>(string member, IReadOnlyList<T>? shown, string[]?[]? labels)
    {
        if (!WithholdsAny(shown, labels))
        {
            return shown;
        }

        _hidden.Names.Add(member);
        return labels?.Length == shown!.Count ? Array.AsReadOnly([.. shown.Where((_, index) => !Withholds(labels[index]))]) : [];
    }

    /// <summary>Whether any element has a withheld label, or it is not known of each which it has: the model gave another list at the second look.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <param name="shown">The elements; null for none.</param>
    /// <param name="labels">The labels of each; null for none.</param>
    /// <returns>True where one has, or may have.</returns>
    public bool WithholdsAny<T>(IReadOnlyList<T>? shown, string[]?[]? labels) =>
        shown is not null && HasClassifiedLabels && (labels is null || labels.Length != shown.Count || labels.Any(Withholds));

    /// <summary>Goes through nested views, and leaves out those that are withheld.</summary>
    /// <typeparam name="TView">The nested view.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="rows">The views; null stays null.</param>
    /// <param name="restrict">Goes through one; false where it is withheld.</param>
    /// <returns>The rest, which nobody can write to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="restrict"/> is null.</exception>
    public IReadOnlyList<TView>? Rows<TView>(string member, IReadOnlyList<TView>? rows, Func<TView, ViewRestriction, bool> restrict)
    {
        ArgumentNullException.ThrowIfNull(restrict);
        if (rows is null)
        {
            return null;
        }

        TView[] kept = [.. rows.Where(row => row is null || restrict(row, this))];
        return kept.Length == rows.Count ? rows : Left(member, new ReadOnlyCollection<TView>(kept), rows.Count - kept.Length);
    }

    /// <summary>Goes through nested views by key, and leaves out those that are withheld.</summary>
    /// <typeparam name="TKey">The type of a key.</typeparam>
    /// <typeparam name="TView">The nested view.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="rows">The views; null stays null.</param>
    /// <param name="restrict">Goes through one; false where it is withheld.</param>
    /// <returns>The rest, which nobody can write to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="restrict"/> is null.</exception>
    public IReadOnlyDictionary<TKey, TView>? Rows<TKey, TView>(string member, IReadOnlyDictionary<TKey, TView>? rows, Func<TView, ViewRestriction, bool> restrict)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(restrict);
        if (rows is null)
        {
            return null;
        }

        Dictionary<TKey, TView> kept = rows.Where(row => row.Value is null || restrict(row.Value, this)).ToDictionary();
        return kept.Count == rows.Count ? rows : Left(member, new ReadOnlyDictionary<TKey, TView>(kept), rows.Count - kept.Count);
    }

    /// <summary>Goes through lists of nested views that stand in a list.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <param name="lists">The lists; null stays null.</param>
    /// <param name="restrict">Goes through one.</param>
    /// <returns>What is left of each.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="restrict"/> is null.</exception>
    public IReadOnlyList<T>? Each<T>(IReadOnlyList<T>? lists, Func<T, ViewRestriction, T> restrict)
    {
        ArgumentNullException.ThrowIfNull(restrict);
        return lists is null ? null : Array.AsReadOnly([.. lists.Select(list => list is null ? list : restrict(list, this)).Where(list => !IsLeftOut(list))]);
    }

    /// <summary>Goes through lists of nested views that stand in a dictionary.</summary>
    /// <typeparam name="TKey">The type of a key.</typeparam>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="lists">The lists; null stays null.</param>
    /// <param name="restrict">Goes through one.</param>
    /// <returns>What is left of each.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="restrict"/> is null.</exception>
    public IReadOnlyDictionary<TKey, T>? Each<TKey, T>(IReadOnlyDictionary<TKey, T>? lists, Func<T, ViewRestriction, T> restrict)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(restrict);
        return lists is null ? null : new ReadOnlyDictionary<TKey, T>(
            lists.Select(list => KeyValuePair.Create(list.Key, list.Value is null ? list.Value : restrict(list.Value, this))).Where(list => !IsLeftOut(list.Value)).ToDictionary());
    }

    // A group that is empty because its rows are hidden would tell of them by its key and its place. So that it cannot be told from one that always
    // was, none of either is shown.
    private bool IsLeftOut<T>(T list) => _evaluation.WithheldLabels.Count > 0 && list is ICollection { Count: 0 };

    private T Left<T>(string member, T shown, int count)
        where T : class
    {
        _hidden.Names.Add(member);
        _hidden.Left.Add(shown, count);
        return shown;
    }
}
