using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Operations;

public sealed class ReviewDeskTests : IDisposable
{
    private static readonly ReviewPeriod Week = ReviewPeriod.Week(new DateOnly(2026, 3, 2));
    private static readonly ReviewPeriod Month = ReviewPeriod.Month(new DateOnly(2026, 3, 2));

    // Monday, 9 March, a minute after midnight in New York.
    private static readonly DateTimeOffset WeekIsOver = new(2026, 3, 9, 4, 1, 0, TimeSpan.Zero);

    private readonly PeopleDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    private static PolicyReviewMaterial Material => PolicyReviewMaterial.Gather(PeoplePolicy.Document, new ObservedUse { Grants = ["Coding"] }, null, []);

    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("2026-03-05")]
    [InlineData("2026-03-08")]
    public void A_week_is_from_Monday_to_Sunday(string day) => Assert.Equal("Weekly 2026-03-02 to 2026-03-08", ReviewPeriod.Week(DateOnly.Parse(day, null)).ToString());

    [Fact]
    public void A_month_ends_with_its_last_day()
    {
        Assert.Equal("Monthly 2028-02-01 to 2028-02-29", ReviewPeriod.Month(new DateOnly(2028, 2, 29)).ToString());
        Assert.Equal(ReviewPeriod.Month(new DateOnly(2026, 3, 31)), Month);
        Assert.Equal(Month, ReviewPeriod.OfId(Month.Id));
        Assert.Equal(new DateOnly(2026, 4, 1), Month.Next.FirstDay);
    }

    [Fact]
    public async Task Decisions_actions_and_the_closing_are_kept_with_who_and_when()
    {
        await _desk.Reviews.DecideAsync(Week, "Jane Roe's claim goes first.", "Her plan calls.", "actor-manager");
        await _desk.Reviews.ActAsync(Week, Kpi.FirstPassYield, "Coder", new DateOnly(2026, 3, 12), "Look at Jane Roe's claim.", "actor-manager");
        _desk.Clock.SetUtcNow(WeekIsOver);
        Review review = await _desk.Reviews.CloseAsync(Week, "Jane Roe is done.", PeopleDesk.Manager);

        Assert.Equal("Her plan calls.", Assert.Single(review.Decisions).Why);
        Assert.Equal("1: FirstPassYield, Coder by 2026-03-12", Assert.Single(review.Actions).ToString());
        Assert.Equal(("actor-manager", WeekIsOver), (review.Closing!.By, review.Closing.At));
        Assert.DoesNotContain("Jane", $"{review} {review.Decisions[0]} {review.Actions[0]} {review.Closing}", StringComparison.Ordinal);
        Assert.Equal(Week, Assert.Single(await _desk.Reviews.ReadAsync(ReviewCadence.Weekly)).Period);
        Assert.Empty(await _desk.Reviews.ReadAsync(ReviewCadence.Monthly));
    }

    [Fact]
    public async Task What_a_closed_review_decided_stands()
    {
        _desk.Clock.SetUtcNow(WeekIsOver);
        await _desk.Reviews.CloseAsync(Week, "Nothing to do.", PeopleDesk.Manager);
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Reviews.DecideAsync(Week, "Something.", "Late.", "actor-manager"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Reviews.ActAsync(Week, Kpi.FirstPassYield, "Coder", new DateOnly(2026, 3, 12), "Something.", "actor-manager"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Reviews.CloseAsync(Week, "Again.", PeopleDesk.Manager));
    }

    [Fact]
    public async Task It_is_closed_by_a_named_person_in_the_owners_role_once_the_week_is_over()
    {
        _desk.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 9, 3, 59, 0, TimeSpan.Zero));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Reviews.CloseAsync(Week, "Early.", PeopleDesk.Manager));
        _desk.Clock.SetUtcNow(WeekIsOver);
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Reviews.CloseAsync(Week, "Not mine.", PeopleDesk.Officer));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => _desk.Reviews.CloseAsync(Week, "Nobody.", new Caller(" ", "Manager")));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => _desk.Reviews.CloseAsync(Week, " ", PeopleDesk.Manager));
        Assert.NotNull((await _desk.Reviews.CloseAsync(Week, "Done.", PeopleDesk.Manager)).Closing);
    }

    [Fact]
    public async Task An_action_is_tied_to_a_measure_a_role_and_a_day_that_is_not_past()
    {
        using var desk = new PeopleDesk(PeoplePolicy.With(("operations.kpis.TimeToLog", null)));
        await Assert.ThrowsAsync<ArgumentException>(() => desk.Reviews.ActAsync(Week, Kpi.TimeToLog, "Coder", new DateOnly(2026, 3, 12), "Log.", "actor-manager"));
        await Assert.ThrowsAsync<ArgumentException>(() => desk.Reviews.ActAsync(Week, Kpi.TimeToClose, "Nobody", new DateOnly(2026, 3, 12), "Close.", "actor-manager"));
        await Assert.ThrowsAsync<ArgumentException>(() => desk.Reviews.ActAsync(Week, Kpi.TimeToClose, "Coder", new DateOnly(2026, 3, 1), "Close.", "actor-manager"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Reviews.DecideAsync(Week.Next, "Something.", "Early.", "actor-manager"));
    }

    [Fact]
    public async Task An_action_is_done_once_by_who_holds_its_role_also_after_the_closing()
    {
        await _desk.Reviews.ActAsync(Week, Kpi.FirstPassYield, "Coder", new DateOnly(2026, 3, 12), "Look.", "actor-manager");
        _desk.Clock.SetUtcNow(WeekIsOver);
        await _desk.Reviews.CloseAsync(Week, "Done.", PeopleDesk.Manager);
        var coder = new Caller("actor-coder", "Coder");
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Reviews.CompleteActionAsync(Week, 1, "Looked.", PeopleDesk.Manager));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Reviews.CompleteActionAsync(Week, 2, "Looked.", coder));
        Review review = await _desk.Reviews.CompleteActionAsync(Week, 1, "Looked.", coder);
        Assert.Equal(("actor-coder", "Looked.", WeekIsOver), (review.Actions[0].DoneBy, review.Actions[0].Result, review.Actions[0].DoneAt!.Value));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Reviews.CompleteActionAsync(Week, 1, "Again.", coder));

        _desk.Clock.Advance(TimeSpan.FromDays(1));
        await _desk.RunAsync();
        _desk.Clock.Advance(TimeSpan.FromDays(20));
        await _desk.RunAsync();
        Assert.DoesNotContain(_desk.Cases.All, opened => opened.Key.StartsWith("ReviewAction", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_review_that_is_closed_in_time_opens_no_case_and_one_that_is_late_opens_one()
    {
        await _desk.RunAsync();
        _desk.Clock.SetUtcNow(WeekIsOver);
        await _desk.Reviews.CloseAsync(Week, "Done.", PeopleDesk.Manager);
        _desk.Clock.SetUtcNow(WeekIsOver.AddDays(8));
        await _desk.Reviews.CloseAsync(Week.Next, "Done.", PeopleDesk.Manager);
        Assert.Equal(0, await _desk.Reviews.RunAsync());

        // Nobody ran anything when the limit of 25 March passed, and the review was closed after it.
        _desk.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 25, 4, 0, 0, TimeSpan.Zero));
        await _desk.Reviews.CloseAsync(Week.Next.Next, "Done.", PeopleDesk.Manager);
        Assert.Equal(1, await _desk.Reviews.RunAsync());
        Assert.Equal(("Review/Weekly%202026-03-16", "Manager"), (_desk.Cases.All[0].Key, _desk.Cases.All[0].Owner));
    }

    [Fact]
    public async Task Each_week_and_month_that_was_missed_opens_a_case_of_its_own()
    {
        await _desk.RunAsync();
        _desk.Clock.SetUtcNow(new DateTimeOffset(2026, 5, 31, 12, 0, 0, TimeSpan.Zero));
        await _desk.RunAsync();
        Assert.Equal(12, _desk.Cases.All.Count(opened => opened.Key.StartsWith("Review/Weekly", StringComparison.Ordinal)));
        Assert.Equal(["Review/Monthly%202026-03-01", "Review/Monthly%202026-04-01"], _desk.Cases.All.Select(opened => opened.Key).Where(key => key.StartsWith("Review/Monthly", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_was_before_the_policy_took_effect_owes_no_review()
    {
        using var desk = new PeopleDesk(PeoplePolicy.With(("effective", "\"2026-04-15\"")));
        await desk.RunAsync();
        desk.Clock.SetUtcNow(new DateTimeOffset(2026, 4, 24, 12, 0, 0, TimeSpan.Zero));
        await desk.RunAsync();
        Assert.Equal("Review/Weekly%202026-04-13", Assert.Single(desk.Cases.All).Key);
    }

    [Fact]
    public async Task A_review_that_the_policy_does_not_have_is_not_held()
    {
        using var desk = new PeopleDesk(PeoplePolicy.With(("operations.reviews", null)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Reviews.DecideAsync(Week, "Something.", "Why.", "actor-manager"));
        desk.Clock.Advance(TimeSpan.FromDays(100));
        Assert.Equal(0, await desk.Reviews.RunAsync());
    }

    [Fact]
    public async Task The_policys_review_is_closed_with_what_lay_on_the_table_and_a_weeks_without()
    {
        _desk.Clock.SetUtcNow(new DateTimeOffset(2026, 4, 2, 12, 0, 0, TimeSpan.Zero));
        await Assert.ThrowsAsync<ArgumentException>(() => _desk.Reviews.CloseAsync(Month, "Done.", PeopleDesk.Officer));
        await Assert.ThrowsAsync<ArgumentException>(() => _desk.Reviews.CloseAsync(Week, "Done.", PeopleDesk.Manager, Material));
        await Assert.ThrowsAsync<ArgumentException>(() => _desk.Reviews.CloseAsync(Month, "Done.", PeopleDesk.Officer, Material with { PolicyName = "Other" }));
        await _desk.Reviews.CloseAsync(Month, "The grant stays.", PeopleDesk.Officer, Material);

        ReviewClosing closing = (await _desk.Reviews.FindAsync(Month))!.Closing!;
        Assert.Equal(("The grant stays.", "Practice 1"), (closing.Summary, closing.Material!.ToString()));
        Assert.Equal(Material.Owners, closing.Material.Owners);
    }

    [Fact]
    public void The_material_has_words_owners_unused_and_widened_grants_and_what_changed_outside()
    {
        PolicyDocument wider = PeoplePolicy.With(("version", "\"2\""), ("grants.Coding.disclose", """["Diagnosis", "Procedure"]"""));
        var change = new RequirementChange { What = "Consent once for all.", Source = "42 CFR 2.31", From = new DateOnly(2026, 2, 16) };
        var material = PolicyReviewMaterial.Gather(wider, new ObservedUse { Grants = ["Coding", "Collections", "Trends"] }, PeoplePolicy.Document, [change]);

        Assert.Contains("CleanClaim: Nothing prevents timely payment. (42 CFR 422.500)", material.Definitions);
        Assert.Contains("Stage Intake: Coder", material.Owners);
        Assert.Contains("Measure TimeToClose: Manager", material.Owners);
        Assert.Contains("Recertification: Officer", material.Owners);
        Assert.Equal(["Placement: Nothing was decided under it."], material.UnusedGrants);
        Assert.Contains(material.Widened!, sentence => sentence.Contains("Procedure", StringComparison.Ordinal));
        Assert.Equal(change, Assert.Single(material.Requirements));
        Assert.Null(Material.Widened);
    }
}
