using System.Globalization;

namespace MinNecessary.Operations;

/// <summary>The days that evidence is of, in the zone of the policy's operations, and how moments and numbers are written in it.</summary>
internal sealed class EvidenceDays(PracticeClock clock, DateOnly from, DateOnly through, string? tenant)
{
    private readonly DateTimeOffset _start = clock.StartOf(from);
    private readonly DateTimeOffset _end = clock.StartOf(through.AddDays(1));

    public bool Has(DateTimeOffset moment) => moment >= _start && moment < _end;

    public bool IsBeforeEnd(DateTimeOffset moment) => moment < _end;

    public bool Has(DateOnly first, DateOnly last) => first <= through && last >= from;

    public bool IsOf(string? other) => tenant is null || tenant == (other ?? "");

    public string Day(DateTimeOffset? moment) => moment is { } known ? Day(clock.DayOf(known)) : "–";

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–";

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
