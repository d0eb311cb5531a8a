namespace MinNecessary.Disclosures;

/// <summary>
/// An accounting of disclosures of one individual (45 CFR 164.528). What <see cref="Items"/> has is for the individual; what is suspended or in doubt is
/// for the covered entity alone, and is in neither the page nor the JSON. Immutable.
/// </summary>
public sealed record Accounting
{
    internal Accounting()
    {
    }

    /// <summary>Whose disclosures, as the log stores it.</summary>
    public required string StoredSubject { get; init; }

    /// <summary>The covered entity; null where there is but one.</summary>
    public string? Tenant { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly Through { get; init; }

    /// <summary>The day on which it was put together.</summary>
    public required DateOnly PreparedOn { get; init; }

    /// <summary>By when the request has to be answered.</summary>
    public required AccountingDeadline Deadline { get; init; }

    /// <summary>Whether it is free: no free one was asked for in the 12 months before (45 CFR 164.528(c)(2)).</summary>
    public required bool IsFree { get; init; }

    /// <summary>The disclosures, in the order of their first day; may be empty.</summary>
    public required IReadOnlyList<AccountingItem> Items { get; init; }

    /// <summary>The disclosures that are left out for now (45 CFR 164.528(a)(2)). Nobody tells the individual of them. May be empty.</summary>
    public required IReadOnlyList<AccountingItem> Suspended { get; init; }

    /// <summary>What a person has to look at before the accounting is complete; may be empty.</summary>
    public required IReadOnlyList<AccountingDoubt> Doubts { get; init; }

    /// <summary>How many of <see cref="Doubts"/> the individual may be told of: those that tell of no suspended recipient.</summary>
    public required int OpenDoubts { get; init; }

    /// <summary>Whether nothing is in doubt.</summary>
    public bool IsComplete => Doubts.Count == 0;

    /// <summary>The accounting for a program, as the individual receives it.</summary>
    /// <returns>JSON, with nothing that is suspended.</returns>
    public string ToJson() => AccountingJson.Write(this);

    /// <summary>The accounting as a page to read and to print, as the individual receives it. It needs no script and loads nothing.</summary>
    /// <param name="letterhead">Who sends it to whom.</param>
    /// <returns>HTML, with nothing that is suspended.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="letterhead"/> is null.</exception>
    public string ToHtml(AccountingLetterhead letterhead)
    {
        ArgumentNullException.ThrowIfNull(letterhead);
        return AccountingHtml.Write(this, letterhead);
    }

    /// <summary>The period. It leaves the individual out.</summary>
    /// <returns>For example <c>2020-11-24 to 2026-11-24</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd} to {Through:yyyy-MM-dd}");
}
