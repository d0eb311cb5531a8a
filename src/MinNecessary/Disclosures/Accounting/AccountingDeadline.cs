namespace MinNecessary.Disclosures;

/// <summary>By when a request for an accounting has to be answered: within 60 days, extended once by at most 30 (45 CFR 164.528(c)(1)). Immutable.</summary>
public sealed record AccountingDeadline
{
    private const int Days = 60;
    private const int MostFurtherDays = 30;

    /// <summary>The deadline of a request.</summary>
    /// <param name="receivedOn">The day on which it was received.</param>
    public AccountingDeadline(DateOnly receivedOn)
    {
        ReceivedOn = receivedOn;
        DueOn = receivedOn.AddDays(Days);
    }

    /// <summary>The day on which the request was received.</summary>
    public DateOnly ReceivedOn { get; }

    /// <summary>The last day on which it is answered in time.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>The day on which the individual was told in writing that it takes longer; null where it was not extended.</summary>
    public DateOnly? ExtendedOn { get; private init; }

    /// <summary>Why it takes longer, as the individual was told; null where it was not extended.</summary>
    public string? ReasonForDelay { get; private init; }

    /// <summary>
    /// Extends it. The covered entity has told the individual in writing, within the 60 days, why it takes longer and by when it will answer
    /// (45 CFR 164.528(c)(1)(ii)).
    /// </summary>
    /// <param name="on">The day of that writing.</param>
    /// <param name="reason">The reason that it states.</param>
    /// <param name="days">By how many days, 1 to 30.</param>
    /// <returns>The deadline with the extension.</returns>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is empty, or <paramref name="days"/> or the day is not within bounds.</exception>
    /// <exception cref="InvalidOperationException">It was extended before: there is but one extension.</exception>
    public AccountingDeadline Extend(DateOnly on, string reason, int days = MostFurtherDays)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (days is < 1 or > MostFurtherDays)
        {
            throw new ArgumentOutOfRangeException(nameof(days), "An extension is by 1 to 30 days (45 CFR 164.528(c)(1)(ii)).");
        }

        if (ExtendedOn is not null)
        {
            throw new InvalidOperationException("It was extended before, and there is but one extension (45 CFR 164.528(c)(1)(ii)(B)).");
        }

        return on < ReceivedOn || on > DueOn
            ? throw new ArgumentOutOfRangeException(nameof(on), "The individual is told of an extension within the 60 days (45 CFR 164.528(c)(1)(ii)(A)).")
            : this with { DueOn = DueOn.AddDays(days), ExtendedOn = on, ReasonForDelay = reason };
    }

    /// <summary>Whether it is too late.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True after <see cref="DueOn"/>.</returns>
    public bool IsOverdueOn(DateOnly day) => day > DueOn;

    /// <summary>By when. It leaves the reason of a delay out.</summary>
    /// <returns>For example <c>Due on 2027-01-23</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Due on {DueOn:yyyy-MM-dd}");
}
