using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>What happened to cases in a week, and how they stood at its end.</summary>
internal sealed class WeekOfCases(IReadOnlyList<Case> cases, PracticeClock clock, DateTimeOffset from, DateTimeOffset until)
{
    private const int MostBlocked = 25;

    private readonly Case[] _late = [.. cases.Where(each => each.IsOpen && each.DueAt < until).OrderBy(each => each.OpenedAt).ThenBy(each => each.Id, StringComparer.Ordinal)];

    public int BlockedInAll => _late.Length;

    public IReadOnlyList<ReportedNumber> Changes()
    {
        TimeSpan week = TimeSpan.FromDays(7);
        return
        [
            Number("Cases opened", CaseAct.Opened), Number("Cases closed", CaseAct.Closed), Number("Cases opened again", CaseAct.Reopened), Number("Escalations", CaseAct.Escalated),
            Count("Logged later than the same day", (start, end) => cases.Count(each => !each.IsLoggedSameDay && IsWithin(each.LoggedAt, start, end))),
            Count("Accesses denied", (start, end) => cases.Count(each => each.Trigger == CaseTrigger.AccessDenied && IsWithin(each.LoggedAt, start, end))),
            Count("Emergency accesses", (start, end) => cases.Count(each => each.Trigger == CaseTrigger.EmergencyAccess && IsWithin(each.LoggedAt, start, end))),
            Count("Time limits passed", (start, end) => cases.Count(each => each.Trigger == CaseTrigger.LimitPassed && IsWithin(each.LoggedAt, start, end))),
        ];

        ReportedNumber Number(string what, CaseAct act) => Count(what, (start, end) => cases.Sum(each => each.History.Count(entry => entry.Act == act && IsWithin(entry.At, start, end))));

        ReportedNumber Count(string what, Func<DateTimeOffset, DateTimeOffset, int> count) => new(what, count(from, until), count(from - week, from));
    }

    public IReadOnlyList<ReportedCase> Blocked() =>
    [
        .. _late.Take(MostBlocked).Select(each => new ReportedCase(
            each.Id, each.Kind, each.Stage, each.Payer, each.DenialClass, each.Owner, clock.DayOf(until.AddTicks(-1)).DayNumber - clock.DayOf(each.OpenedAt).DayNumber, clock.DayOf(each.DueAt), each.Missing)),
    ];

    public IReadOnlyList<ReportedOwner> Next() =>
    [
        .. cases.Where(each => each.IsOpen).GroupBy(each => each.Owner).Select(owner => (Owner: owner.Key, Cases: owner.OrderBy(each => each.DueAt).ThenBy(each => each.Id, StringComparer.Ordinal).ToArray()))
            .OrderBy(owner => owner.Cases[0].DueAt).ThenBy(owner => owner.Owner, StringComparer.Ordinal)
            .Select(owner => new ReportedOwner(owner.Owner, owner.Cases.Length, owner.Cases.Count(each => each.DueAt < until), clock.DayOf(owner.Cases[0].DueAt), NextStep(owner.Cases[0]))),
    ];

    public IReadOnlyList<ReportedSegment> Segments() => [.. Along("Payer", each => each.Payer), .. Along("DenialClass", each => each.DenialClass), .. Along("Stage", each => each.Stage)];

    public IReadOnlyList<CaseTimes> Times() =>
    [
        .. cases.Where(each => IsWithin(each.OpenedAt, from, until) || (each.ClosedAt is { } closed && IsWithin(closed, from, until)) || FirstEscalation(each) is { } escalated && IsWithin(escalated, from, until)).Select(each => new CaseTimes
        {
            Segment = new MeasureSegment { Payer = each.Payer, DenialClass = each.DenialClass, Stage = each.Stage },
            OccurredAt = IsWithin(each.LoggedAt, from, until) && each.LoggedAt == each.OpenedAt ? each.OccurredAt : null,
            OpenedAt = each.OpenedAt,
            EscalatedAt = FirstEscalation(each) is { } escalated && IsWithin(escalated, from, until) ? escalated : null,
            ClosedAt = each.ClosedAt is { } closed && IsWithin(closed, from, until) ? closed : null,
        }),
    ];

    public IReadOnlyList<AttemptCount> Attempts() => [new AttemptCount { Attempts = cases.Count(each => each.Trigger == CaseTrigger.AccessDenied && IsWithin(each.LoggedAt, from, until)) }];

    private static bool IsWithin(DateTimeOffset moment, DateTimeOffset start, DateTimeOffset end) => moment >= start && moment < end;

    private static DateTimeOffset? FirstEscalation(Case each) => each.History.FirstOrDefault(entry => entry.Act == CaseAct.Escalated && entry.At >= each.OpenedAt)?.At;

    private static string NextStep(Case next)
    {
        string step = next.TakenBy is null ? "Take over" : next.Missing is [var first, ..] ? $"Provide {first} of" : "Close";
        return $"{step} {ReportWords.Spaced(next.Kind).ToLowerInvariant()} {next.Id}";
    }

    private IEnumerable<ReportedSegment> Along(string dimension, Func<Case, string?> along)
    {
        ReportedSegment[] segments =
        [
            .. cases.GroupBy(along).Select(segment => new ReportedSegment(
                dimension, segment.Key,
                segment.Sum(each => each.History.Count(entry => entry.Act == CaseAct.Opened && IsWithin(entry.At, from, until))),
                segment.Sum(each => each.History.Count(entry => entry.Act == CaseAct.Closed && IsWithin(entry.At, from, until))),
                segment.Count(each => each.IsOpen), segment.Count(each => each.IsOpen && each.DueAt < until))),
        ];
        return segments.Where(segment => segment.Opened + segment.Closed + segment.Open > 0).OrderByDescending(segment => segment.Open).ThenByDescending(segment => segment.Opened).ThenBy(segment => segment.Name, StringComparer.Ordinal);
    }
}
