namespace MinNecessary.Disclosures;

/// <summary>
/// A health oversight agency or a law enforcement official stated that an accounting would impede their work: disclosures to them are left out for so long
/// (45 CFR 164.528(a)(2)). Immutable.
/// </summary>
public sealed record DisclosureSuspension
{
    private const int DaysOfAnOralStatement = 30;

    /// <summary>The recipient, as the log names it.</summary>
    public required string Recipient { get; init; }

    /// <summary>The day of the statement.</summary>
    public required DateOnly StatedOn { get; init; }

    /// <summary>The last day for which they asked.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Whether the statement was written. An oral one holds for 30 days at most (45 CFR 164.528(a)(2)(ii)(C)).</summary>
    public bool IsWritten { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public DateOnly LastDay => IsWritten || Until <= StatedOn.AddDays(DaysOfAnOralStatement) ? Until : StatedOn.AddDays(DaysOfAnOralStatement);

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="day">The day on which the accounting is put together.</param>
    /// <returns>True from the statement to <see cref="LastDay"/>.</returns>
    public bool HoldsOn(DateOnly day) => StatedOn <= day && day <= LastDay;

    /// <summary>Until when. It leaves the recipient out: nobody is told of a suspension.</summary>
    /// <returns>For example <c>Until 2027-06-01</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Until {LastDay:yyyy-MM-dd}");
}
