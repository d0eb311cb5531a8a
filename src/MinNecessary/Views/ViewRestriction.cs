using System.Collections.ObjectModel;
using System.ComponentModel;

namespace MinNecessary;

/// <summary>
/// Goes through one view and what it holds, and takes out what is withheld at run time. What was hidden is remembered, so that what could be
/// computed from it goes too. Called by generated code, before anyone has the view; used by one thread.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ViewRestriction
{
    private readonly Decision _decision;
    private readonly HashSet<string> _hidden;
    private readonly Dictionary<string, int> _left;
    private readonly Evaluation _evaluation;

    /// <summary>Begins with a root's scope.</summary>
    /// <param name="scope">The scope, for a subject.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
    public ViewRestriction(ViewScope scope)
        : this((scope ?? throw new ArgumentNullException(nameof(scope))).Decision, scope.Subject.Evaluation, new HashSet<string>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal))
    {
    }

    private ViewRestriction(Decision decision, Evaluation evaluation, HashSet<string> hidden, Dictionary<string, int> left)
    {
        _decision = decision;
        _evaluation = evaluation;
        _hidden = hidden;
        _left = left;
    }

    /// <summary>How many members something is hidden of so far.</summary>
    public int HiddenCount => _hidden.Count;

    /// <summary>Whether a label is withheld and there are classifiers that may give it: text that they are not asked about may have it.</summary>
    public bool HasClassifiedLabels => _evaluation.WithheldLabels.Count > 0 && _decision.Parts.Classifiers.Length > 0;

    /// <summary>The same for a nested record with a subject of its own, whose own restrictions hold.</summary>
    /// <param name="subject">Its subject.</param>
    /// <returns>The restriction for it.</returns>
    /// <exception cref="AccessDeniedException">The decision does not permit access to it.</exception>
    public ViewRestriction For(string? subject) => new(_decision, _decision.Permit(subject).Evaluation, _hidden, _left);

    /// <summary>Whether a record with these labels is withheld.</summary>
    /// <param name="labels">Its labels, as the data has them: case and white space around them do not count. Null for none.</param>
    /// <returns>True where one of them is withheld.</returns>
    public bool Withholds(string[]? labels) => labels is not null && labels.Any(label => _evaluation.WithheldLabels.Contains(label.Trim(), StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a member is withheld: by one of its categories, or because its value has a label. Then it is remembered.</summary>
    /// <param name="withheld">The view's withheld members so far; null for none.</param>
    /// <param name="member">The member.</param>
    /// <param name="categories">Its categories.</param>
    /// <param name="labels">The labels of its value; null for none.</param>
    /// <returns>True where it is withheld.</returns>
    public bool Withholds(ref List<string>? withheld, string member, string[] categories, string[]? labels = null)
    {
        bool isWithheld = Withholds(labels) || (categories is not null && categories.Any(category => _evaluation.WithheldCategories.Contains(category, StringComparer.Ordinal)));
        if (isWithheld)
        {
            Remember(ref withheld, member);
        }

        return isWithheld;
    }

    /// <summary>Whether any of the rows that a member follows from is withheld.</summary>
    /// <param name="rows">The rows; null for none.</param>
    /// <returns>True where one is.</returns>
    public bool WithholdsAny(IReadOnlyList<DerivedRow>? rows) => rows is not null && rows.Any(row => Withholds(row.Labels));

    /// <summary>A view's withheld members, and one more.</summary>
    /// <param name="withheld">The withheld members so far.</param>
    /// <param name="member">The member.</param>
    /// <returns>All of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="withheld"/> is null.</exception>
    public IReadOnlyList<string> With(IReadOnlyList<string> withheld, string member)
    {
        ArgumentNullException.ThrowIfNull(withheld);
        _hidden.Add(member);
        return Sorted([.. withheld, member]);
    }

    /// <summary>A view's withheld members, in an order that does not tell why each is.</summary>
    /// <param name="withheld">The withheld members; null for none.</param>
    /// <returns>The members, in ordinal order.</returns>
    public static IReadOnlyList<string> Sorted(IEnumerable<string>? withheld) => withheld is null ? [] : Array.AsReadOnly([.. withheld.Order(StringComparer.Ordinal)]);

    /// <summary>Whether a member that follows from another is to be withheld or computed again.</summary>
    /// <param name="from">The other member.</param>
    /// <returns>True where something of that was hidden.</returns>
    public bool IsHidden(string from) => _hidden.Contains(from);

    /// <summary>Remembers that a member is withheld.</summary>
    /// <param name="withheld">The view's withheld members so far; null for none.</param>
    /// <param name="member">The member.</param>
    public void Remember(ref List<string>? withheld, string member)
    {
        (withheld ??= []).Add(member);
        _hidden.Add(member);
    }

    /// <summary>Leaves out the elements that have a withheld label.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="shown">The elements; null stays null.</param>
    /// <param name="labels">The labels of each; null for none.</param>
    /// <returns>The rest, which nobody can write to.</returns>
    public IReadOnlyList<T>? Elements<T>(string member, IReadOnlyList<T>? shown, string[]?[]? labels)
    {
        if (shown is null || labels is null || !labels.Any(Withholds))
        {
            return shown;
        }

        _hidden.Add(member);
        return Array.AsReadOnly([.. shown.Where((_, index) => index >= labels.Length || !Withholds(labels[index]))]);
    }

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
        CountLeft(member, rows.Count - kept.Length);
        if (kept.Length == rows.Count)
        {
            return rows;
        }

        _hidden.Add(member);
        return Array.AsReadOnly(kept);
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
        CountLeft(member, rows.Count - kept.Count);
        if (kept.Count == rows.Count)
        {
            return rows;
        }

        _hidden.Add(member);
        return new ReadOnlyDictionary<TKey, TView>(kept);
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
        return lists is null ? null : Array.AsReadOnly([.. lists.Select(list => list is null ? list : restrict(list, this))]);
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
        return lists is null ? null : new ReadOnlyDictionary<TKey, T>(lists.ToDictionary(list => list.Key, list => list.Value is null ? list.Value : restrict(list.Value, this)));
    }

    /// <summary>
    /// Whether what follows from rows can be computed from those that are carried for it. Where another number of rows was left out of the list than
    /// their labels say, some were hidden for what is in them, and the result would tell it.
    /// </summary>
    /// <param name="list">The list of rows.</param>
    /// <param name="rows">What is carried; null for nothing.</param>
    /// <returns>True where it can.</returns>
    public bool CanCompute(string list, IReadOnlyList<DerivedRow>? rows) =>
        rows is not null && (!_left.TryGetValue(list, out int left) || left == rows.Count(row => Withholds(row.Labels)));

    private void CountLeft(string member, int count) => _left[member] = _left.GetValueOrDefault(member) + count;

    /// <summary>The sum of the amounts of the rows that are not withheld.</summary>
    /// <param name="member">The member that it is computed for.</param>
    /// <param name="rows">The rows; null gives null.</param>
    /// <returns>The sum.</returns>
    public decimal? Sum(string member, IReadOnlyList<DerivedRow>? rows)
    {
        _hidden.Add(member);
        return rows?.Where(row => !Withholds(row.Labels)).Sum(row => row.Amount ?? 0);
    }

    /// <summary>How many rows are not withheld.</summary>
    /// <param name="member">The member that it is computed for.</param>
    /// <param name="rows">The rows; null gives null.</param>
    /// <returns>Their number.</returns>
    public int? Count(string member, IReadOnlyList<DerivedRow>? rows)
    {
        _hidden.Add(member);
        return rows?.Count(row => !Withholds(row.Labels));
    }
}
