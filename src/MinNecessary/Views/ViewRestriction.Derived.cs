namespace MinNecessary;

public sealed partial class ViewRestriction
{
    /// <summary>Whether a member that follows from another is to be withheld or computed again.</summary>
    /// <param name="from">The other member.</param>
    /// <returns>True where something of that was hidden.</returns>
    public bool IsHidden(string from) => _hidden.Names.Contains(from);

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
        _hidden.Names.Add(member);
        _hidden.Uncomputable.Add(member);
        return Sorted([.. withheld, member]);
    }

    /// <summary>
    /// Whether what follows from rows can be computed from those that are carried for it. Where another number of rows was left out of the list than
    /// their labels say, some were hidden for what is in them, and the result would tell it. Then nothing is computed from any list of that name:
    /// which of several it is would tell where they are.
    /// </summary>
    /// <param name="list">The name of the list of rows.</param>
    /// <param name="shown">What is shown of the list; null where it is not.</param>
    /// <param name="rows">What is carried; null for nothing.</param>
    /// <returns>True where it can.</returns>
    public bool CanCompute(string list, object? shown, IReadOnlyList<DerivedRow>? rows)
    {
        if (rows is not null && shown is not null && _hidden.Left.GetValueOrDefault(shown) != rows.Count(row => Withholds(row.Labels)))
        {
            _hidden.Uncomputable.Add(list);
        }

        return rows is not null && !_hidden.Uncomputable.Contains(list);
    }

    /// <summary>The sum of the amounts of the rows that are not withheld.</summary>
    /// <param name="member">The member that it is computed for.</param>
    /// <param name="rows">The rows; null gives null.</param>
    /// <returns>The sum.</returns>
    public decimal? Sum(string member, IReadOnlyList<DerivedRow>? rows)
    {
        _hidden.Names.Add(member);
        return rows?.Where(row => !Withholds(row.Labels)).Sum(row => row.Amount ?? 0);
    }

    /// <summary>How many rows are not withheld.</summary>
    /// <param name="member">The member that it is computed for.</param>
    /// <param name="rows">The rows; null gives null.</param>
    /// <returns>Their number.</returns>
    public int? Count(string member, IReadOnlyList<DerivedRow>? rows)
    {
        _hidden.Names.Add(member);
        return rows?.Count(row => !Withholds(row.Labels));
    }
}
