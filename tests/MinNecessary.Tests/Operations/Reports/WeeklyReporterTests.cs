using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Operations;
using MinNecessary.Policy;
using MinNecessary.Tests.Templates;

namespace MinNecessary.Tests.Operations.Reports;

/// <summary>The week as it was: what changed, what is blocked, who acts next, and nothing of a patient's.</summary>
public sealed class WeeklyReporterTests : IDisposable
{
    private const string Canary = "CANARY Zelda Example 1931-04-05";

    private readonly PracticeTime _time = new();
    private readonly ServiceProvider _services;

    public WeeklyReporterTests()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddMinNecessary(BillingTemplate.Document).AddMinNecessaryOperations();
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
    }

    private CaseDesk Cases => _services.GetRequiredService<CaseDesk>();

    private WeeklyReporter Reporter => _services.GetRequiredService<WeeklyReporter>();

    public void Dispose() => _services.Dispose();

    [Fact]
    public async Task It_counts_what_was_opened_closed_and_escalated_in_the_week_and_in_the_one_before()
    {
        _time.Set(11, 3, 9);
        await DenyAsync("C-1");
        _time.Set(11, 10, 9);
        await DenyAsync("C-2");
        await DenyAsync("C-3");
        WeeklyReport report = await ReportAsync(new DateOnly(2026, 11, 11));
        Assert.Equal(new DateOnly(2026, 11, 9), report.Week);
        Assert.Equal((2, 1), Change(report, "Cases opened"));
        Assert.Equal((0, 0), Change(report, "Cases closed"));
        ReportedSegment payer = Assert.Single(report.Segments, segment => segment.Dimension == "Payer");
        Assert.Equal(("Invented Health Plan", 2, 0, 3), (payer.Name, payer.Opened, payer.Closed, payer.Open));
    }

    [Fact]
    public async Task A_report_that_is_made_late_is_of_the_week_as_it_stood_at_its_end()
    {
        _time.Set(11, 3, 9);
        Case first = await DenyAsync("C-1");
        _time.Set(11, 9, 0);
        WeeklyReport inTime = await ReportAsync(new DateOnly(2026, 11, 3));

        _time.Set(11, 20, 9);
        await _services.GetRequiredService<CaseEscalation>().RunAsync();
        await SolveAsync(first);
        await DenyAsync("C-2");
        WeeklyReport late = await ReportAsync(new DateOnly(2026, 11, 3));

        // What recurs, and what is not done of earlier reviews, is as it is now.
        Assert.Equal((inTime with { PreparedAt = late.PreparedAt }).ToJson(), late.ToJson());
    }

    [Fact]
    public async Task What_is_past_its_turnaround_is_blocked_and_says_what_it_lacks()
    {
        _time.Set(11, 3, 9);
        Case open = await DenyAsync("C-1");
        _time.Now = open.DueAt.AddDays(1);
        WeeklyReport report = await ReportAsync(DateOnly.FromDateTime(_time.Now.Date));
        ReportedCase blocked = Assert.Single(report.Blocked);
        Assert.Equal((open.Id, open.Kind, open.Owner), (blocked.Id, blocked.Kind, blocked.Owner));
        Assert.Equal(open.Missing, blocked.Lacks);
        ReportedOwner next = Assert.Single(report.Next);
        Assert.Equal((open.Owner, 1, 1), (next.Role, next.Open, next.Late));
        Assert.Contains(open.Id, next.NextStep, StringComparison.Ordinal);

        await SolveAsync(open);
        Assert.Empty((await ReportAsync(DateOnly.FromDateTime(_time.Now.Date))).Blocked);
    }

    [Fact]
    public async Task Measures_are_those_of_the_weekly_review_each_with_its_action_and_the_weeks_before()
    {
        _time.Set(11, 10, 9);
        var inputs = new WeeklyInputs { Claims = [new ClaimCounts { Accepted = 50, PassedUntouched = 40, Remitted = 40, Denied = 4, FirstSubmissions = 40, PaidOnFirst = 30 }] };
        WeeklyReport before = await Reporter.PrepareAsync(new DateOnly(2026, 11, 3), inputs);
        WeeklyReport report = await Reporter.PrepareAsync(new DateOnly(2026, 11, 10), inputs with { Claims = null, Earlier = [before] });
        PeriodicReview weekly = BillingTemplate.Document.Operations!.WeeklyReview!;
        Assert.Equal(weekly.Kpis, report.Measures.Select(measure => measure.Kpi));
        Assert.InRange(report.Measures.Count, 1, 7);
        ReportedMeasure clean = before.Measures.Single(measure => measure.Kpi == Kpi.CleanClaimRate);
        Assert.Equal((80m, false), (clean.Value, clean.IsMet));
        ReportedMeasure without = report.Measures.Single(measure => measure.Kpi == Kpi.CleanClaimRate);
        Assert.Null(without.Value);
        Assert.Null(without.IsMet);
        Assert.Equal([80m], without.Earlier);
    }

    [Fact]
    public async Task Unresolved_work_is_in_the_buckets_of_the_policy()
    {
        _time.Set(11, 30, 9);
        DateOnly today = new(2026, 11, 30);
        WeeklyReport report = await Reporter.PrepareAsync(today, new WeeklyInputs { Unresolved = [new(today, 10), new(today.AddDays(-30), 5.5m), new(today.AddDays(-31)), new(today.AddDays(-121), 7)] });
        Assert.Equal([("0–30", 2, 15.5m), ("31–60", 1, (decimal?)null), ("61–90", 0, null), ("91–120", 0, null), ("121+", 1, 7m)], report.Aging.Select(bucket => (bucket.Days, bucket.Count, bucket.Amount)));
    }

    [Fact]
    public async Task A_new_practice_sees_how_far_it_is_and_an_old_one_does_not()
    {
        _time.Set(11, 10, 9);
        ReadinessReport readiness = (await Reporter.PrepareAsync(new DateOnly(2026, 11, 10), new WeeklyInputs { StartedOn = new DateOnly(2026, 11, 2) })).Readiness!;
        Assert.Equal(9, readiness.Day);
        Assert.False(readiness.IsReady);
        Assert.Equal(3, readiness.Checks.Count);
        Assert.True(readiness.Checks.Single(check => check.What == "The intake checklist is stable").Holds);
        Assert.Null((await Reporter.PrepareAsync(new DateOnly(2026, 11, 10), new WeeklyInputs { StartedOn = new DateOnly(2026, 10, 1) })).Readiness);
    }

    [Fact]
    public async Task Roles_and_vendors_are_checked_each_week_in_the_first_month_and_after()
    {
        _time.Set(11, 10, 9);
        IReadOnlyList<ProcessCheck> checks = (await ReportAsync(new DateOnly(2026, 11, 10))).Checks;
        Assert.Equal([("Who has which role is confirmed", false, "No role of anybody is entered"), ("Every vendor's agreement is in force for what it is given", false, "Not for Clearinghouse, CollectionAgency, CodingAssistant")], checks.Select(check => (check.What, check.Holds, check.Evidence)));
        await _services.GetRequiredService<TrainingRecords>().JoinAsync("u-1", ["Coder"], _time.Now, "u-officer");

        // A data use agreement is none for a collection agency.
        var agreement = new Agreement { Id = "Write the id of your agreement", Recipient = "CollectionAgency", Kind = AgreementKind.DataUse, From = new DateOnly(2026, 1, 1), Purposes = ["Collections"] };
        await _services.GetRequiredService<AgreementRegister>().SignAsync(agreement, "u-officer");
        WeeklyReport report = await ReportAsync(new DateOnly(2026, 11, 10));
        Assert.Equal((true, "1 roles held, 0 overdue to be confirmed"), (report.Checks[0].Holds, report.Checks[0].Evidence));
        Assert.Contains("CollectionAgency", report.Checks[1].Evidence, StringComparison.Ordinal);
        Assert.Contains("Checked each week", report.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("## Checked each week", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_a_person_wrote_and_nobody_whom_it_is_about_is_in_any_form_of_it()
    {
        _time.Set(11, 3, 9);
        Case open = await Cases.OpenForDeniedClaimAsync("C-1", "Invented Health Plan", "CO-16", new CaseDraft { OccurredAt = _time.Now, Subject = Canary, Note = Canary, Reference = Canary, Stage = "Denials" });
        await Cases.NoteAsync(open.Id, Canary, "u-1");
        await Cases.AddEvidenceAsync(open.Id, open.RequiredEvidence[0], Canary, "u-1");
        ReviewDesk reviews = _services.GetRequiredService<ReviewDesk>();
        ReviewPeriod week = ReviewPeriod.Week(new DateOnly(2026, 11, 3));
        await reviews.DecideAsync(week, Canary, Canary, "u-1");
        await reviews.ActAsync(week, Kpi.CleanClaimRate, "ClaimSubmitter", new DateOnly(2026, 11, 20), Canary, "u-1");
        _time.Set(11, 25, 9);
        WeeklyReport report = await ReportAsync(new DateOnly(2026, 11, 3));
        Assert.Single(report.Actions);
        foreach (string text in new[] { report.ToHtml(), report.ToMarkdown(), report.ToJson(), report.ToString() })
        {
            Assert.DoesNotContain("CANARY", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Zelda", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static (int Number, int? Before) Change(WeeklyReport report, string what) => report.Changes.Where(number => number.What == what).Select(number => (number.Number, number.Before)).Single();

    private Task<WeeklyReport> ReportAsync(DateOnly day) => Reporter.PrepareAsync(day, new WeeklyInputs());

    private async Task<Case> DenyAsync(string claim) =>
        await Cases.OpenForDeniedClaimAsync(claim, "Invented Health Plan", "CO-16", new CaseDraft { OccurredAt = _time.Now, Stage = "Denials" });

    private async Task SolveAsync(Case open)
    {
        foreach (CaseStep step in open.Verification)
        {
            await Cases.VerifyAsync(open.Id, step.Name, "u-2");
        }

        foreach (string item in open.RequiredEvidence)
        {
            await Cases.AddEvidenceAsync(open.Id, item, "drawer", "u-2");
        }

        await Cases.SetRootCauseAsync(open.Id, "Wrong form", "u-2");
        await Cases.CloseAsync(open.Id, "u-2");
    }
}
