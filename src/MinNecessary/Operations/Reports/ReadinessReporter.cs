using System.Globalization;
using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// Looks at what has to be settled in a practice's first month: the intake checklist stable, the escalation rules explicit, the rhythm of the reviews
/// running.
/// </summary>
internal sealed class ReadinessReporter(Practice practice, ReviewDesk reviews)
{
    private const int Month = 30;
    private const int Week = 7;

    public async Task<ReadinessReport?> ReportAsync(DateOnly started, DateOnly today, IReadOnlyList<Case> cases, CancellationToken cancellationToken)
    {
        int day = today.DayNumber - started.DayNumber + 1;
        return day is < 1 or > Month ? null : new ReadinessReport(day,
        [
            Intake(today, cases), Escalation(),
            await RhythmAsync(started, today, cancellationToken).ConfigureAwait(false),
        ]);
    }

    private ProcessCheck Intake(DateOnly today, IReadOnlyList<Case> cases)
    {
        StageDefinition intake = practice.Operations.Stages.First(stage => stage.IsEntry);
        int thisWeek = Missing(0), before = Missing(Week);
        bool isStable = intake.Checklist.Count > 0 && thisWeek <= before;
        return new ProcessCheck("The intake checklist is stable", isStable, string.Create(CultureInfo.InvariantCulture, $"{ReportWords.Spaced(intake.Name)}: {intake.Checklist.Count} items; {thisWeek} missing in the last 7 days, {before} in the 7 before"));

        int Missing(int daysAgo) => cases.Count(each => each.Trigger == CaseTrigger.ItemMissing && each.Stage == intake.Name
            && today.DayNumber - practice.Clock.DayOf(each.LoggedAt).DayNumber is var age && age >= daysAgo && age < daysAgo + Week);
    }

    private ProcessCheck Escalation()
    {
        OperationsDefinition operations = practice.Operations;
        CaseTrigger[] without = [.. Enum.GetValues<CaseTrigger>().Where(trigger => operations.FindCase(trigger) is null)];
        string[] open = [.. operations.Handoffs.Where(handoff => handoff.Within is null && handoff.Triggers.Count == 0).Select(handoff => handoff.Name)];
        string evidence = (without, open) switch
        {
            ([], []) => string.Create(CultureInfo.InvariantCulture, $"{operations.Cases.Count} kinds of cases, each with a chain; {operations.Handoffs.Count} handoffs, each with a limit or a trigger"),
            ([_, ..], _) => $"No kind of cases for {string.Join(", ", without.Select(trigger => ReportWords.Spaced(trigger.ToString()).ToLowerInvariant()))}",
            _ => $"Without a limit or a trigger: {string.Join(", ", open)}",
        };
        return new ProcessCheck("The escalation rules are explicit", without.Length == 0 && open.Length == 0, evidence);
    }

    private async Task<ProcessCheck> RhythmAsync(DateOnly started, DateOnly today, CancellationToken cancellationToken)
    {
        const string what = "The rhythm of measures and reviews runs";
        if (practice.Operations.WeeklyReview is not { } weekly || weekly.Kpis.Count == 0)
        {
            return new ProcessCheck(what, false, "The policy has no weekly review with measures");
        }

        // Of weeks whose time to be closed has not passed, nobody can say that it is missed.
        ReviewPeriod[] weeks = [.. Enumerable.Range(0, (Month / Week) + 1).Select(number => ReviewPeriod.Week(started.AddDays(number * Week)))
            .Where(period => practice.Clock.DayOf(practice.Clock.Due(practice.Clock.StartOf(period.LastDay.AddDays(1)), weekly.Within)) <= today)];
        int closed = 0;
        foreach (ReviewPeriod period in weeks)
        {
            closed += (await reviews.FindAsync(period, cancellationToken).ConfigureAwait(false))?.Closing is null ? 0 : 1;
        }

        return new ProcessCheck(what, weeks.Length > 0 && closed == weeks.Length, weeks.Length == 0 ? "No weekly review was due yet" : string.Create(CultureInfo.InvariantCulture, $"{closed} of {weeks.Length} weekly reviews that were due are closed"));
    }
}
