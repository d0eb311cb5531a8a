using MinNecessary.Operations;

namespace BillingDesk.Month;

/// <summary>Each Monday the manager reads the report of the week before, decides, asks for actions, and closes the week. The last week is left to whoever reads its page.</summary>
internal sealed class MondayDesk(Office office, Agenda agenda, MonthFiles files, DateOnly start)
{
    private const int MostActions = 2;
    private const int DaysToAct = 9;

    private readonly List<WeeklyReport> _reports = [];

    public void Enter(DateOnly end)
    {
        for (DateOnly monday = start.AddDays(7); monday <= end; monday = monday.AddDays(7))
        {
            DateOnly week = monday.AddDays(-7);
            agenda.On(monday, 9, 0, () => HoldAsync(week));
        }
    }

    public Task<WeeklyReport> PrepareAsync(DateOnly week) => office.Get<WeeklyReporter>().PrepareAsync(week, Figures.Of(files.Claims, week, start, _reports));

    private async Task HoldAsync(DateOnly week)
    {
        ReviewPeriod period = ReviewPeriod.Week(week);
        var reviews = office.Get<ReviewDesk>();
        WeeklyReport report = await PrepareAsync(week);
        _reports.Add(report);
        ReportedMeasure[] missed = [.. report.Measures.Where(measure => measure.IsMet == false).Take(MostActions)];
        await reviews.DecideAsync(
            period,
            missed.Length == 0 ? "The work goes on as it is." : $"The next week begins with: {string.Join(", ", missed.Select(measure => measure.Kpi))}.",
            missed.Length == 0 ? "Every measure meets its target." : "They miss their targets.",
            Staff.Manager);
        foreach (ReportedMeasure measure in missed)
        {
            await reviews.ActAsync(period, measure.Kpi, measure.Owner, office.Time.Today.AddDays(DaysToAct), measure.Action, Staff.Manager);
        }

        // The first action of a review is done in time; the second waits, and its limit passes.
        if (missed.Length > 0)
        {
            agenda.After(office.Time.Today, 2, 16, 30, () => reviews.CompleteActionAsync(period, 1, "Done, and told to the team.", Staff.Caller(Staff.Holder(missed[0].Owner))));
        }

        await reviews.CloseAsync(period, "Read with the team.", Staff.Caller(Staff.Manager));
    }
}
