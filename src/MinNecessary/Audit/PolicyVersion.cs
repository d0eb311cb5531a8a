namespace MinNecessary.Policy;

/// <summary>One version in a policy's history: when it was in effect, and until when it has to be kept (45 CFR 164.530(j)(2)). Immutable and safe for concurrent use.</summary>
public sealed class PolicyVersion
{
    private const int YearsToKeep = 6;

    internal PolicyVersion(PolicyDocument document, PolicyDocument? next)
    {
        Document = document;
        DateOnly? taken = next?.Effective;
        End = document.Expires is { } expires && (taken is null || expires < taken) ? expires : taken;
    }

    /// <summary>The policy.</summary>
    public PolicyDocument Document { get; }

    /// <summary>The first day on which it is no longer in effect: it expired, or another version took over. Null where neither is known.</summary>
    public DateOnly? End { get; }

    /// <summary>Whether it is in effect on any day; not where another version took over on its first day.</summary>
    public bool IsEverInEffect => End is not { } end || end > Document.Effective;

    /// <summary>Whether it is in effect on a day.</summary>
    /// <param name="day">The day, of UTC.</param>
    /// <returns>True from its first day on, and before <see cref="End"/>.</returns>
    public bool IsInEffect(DateOnly day) => Document.Effective <= day && (End is not { } end || day < end);

    /// <summary>The last day on which it has to be kept: six years from its creation or from its last day in effect, whichever is later (45 CFR 164.530(j)(2)).</summary>
    /// <param name="createdOn">When it was created, which a policy does not tell. Null where that is not known: then the day it was to take effect.</param>
    /// <returns>The day, counted from 29 February to 1 March; null where it is in effect until further notice, and so is kept.</returns>
    public DateOnly? KeepUntil(DateOnly? createdOn = null)
    {
        if (End is not { } end)
        {
            return null;
        }

        DateOnly created = createdOn ?? Document.Effective;
        DateOnly last = IsEverInEffect && end.AddDays(-1) > created ? end.AddDays(-1) : created;

        // Six years from a leap day are over on 1 March: never a day too early. Beyond the calendar it is kept for ever.
        return last.Year > DateOnly.MaxValue.Year - YearsToKeep ? null : last.AddYears(YearsToKeep).AddDays(last is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(last.Year + YearsToKeep) ? 1 : 0);
    }

    /// <summary>The version and its days.</summary>
    /// <returns>For example <c>Billing 2026.1, from 2026-11-01 to before 2027-11-01</c>.</returns>
    public override string ToString() => $"{Document}, from {AuditText.Day(Document.Effective)}{(End is { } end ? $" to before {AuditText.Day(end)}" : " on")}";
}
