using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations.Cases;

/// <summary>What comes back is found, and what is new of it is linked to what was before.</summary>
public sealed class RecurrenceTests : IDisposable
{
    private readonly PracticeDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task The_third_case_of_a_cause_is_linked_to_the_two_before()
    {
        Case first = await SolvedAsync();
        Case second = await SolvedAsync();
        Assert.Empty(first.Links.Concat(second.Links));
        Assert.Empty(await _desk.Cases.FindRecurringCausesAsync());
        await SolvedAsync(payer: "Beta");
        await SolvedAsync(denial: "CO-97");
        await SolvedAsync(cause: "Late");
        await SolvedAsync(kind: "Denial");
        await SolvedAsync(tenant: "North");
        Assert.Empty(await _desk.Cases.FindRecurringCausesAsync());
        Case third = await SolvedAsync();
        Assert.Equal([second.Id, first.Id], third.Links);
        RecurringCause recurring = Assert.Single(await _desk.Cases.FindRecurringCausesAsync());
        Assert.Equal(("Question", "Acme", "CO-16", "Wrong form"), (recurring.Kind, recurring.Payer, recurring.DenialClass, recurring.RootCause));
        Assert.Equal([first.Id, second.Id, third.Id], recurring.Cases);
        Assert.Equal((first.LoggedAt, third.LoggedAt), (recurring.FirstAt, recurring.LastAt));
    }

    [Fact]
    public async Task What_was_logged_before_the_period_is_another_story()
    {
        await SolvedAsync();
        _desk.Time.Now += TimeSpan.FromDays(89);
        await SolvedAsync();
        _desk.Time.Now += TimeSpan.FromDays(2);
        Assert.Empty((await SolvedAsync()).Links);
        Assert.Empty(await _desk.Cases.FindRecurringCausesAsync());
    }

    [Fact]
    public async Task A_cause_that_is_corrected_counts_for_the_new_one()
    {
        Case first = await SolvedAsync(cause: "Late");
        await SolvedAsync();
        await SolvedAsync();
        Assert.Equal(2, (await _desk.Cases.SetRootCauseAsync(first.Id, "Wrong form", "u-1")).Links.Count);
        Assert.Equal("Wrong form", Assert.Single(await _desk.Cases.FindRecurringCausesAsync()).RootCause);
    }

    [Fact]
    public async Task How_many_and_in_what_time_are_options()
    {
        using var strict = new PracticeDesk(_desk.Store, _desk.Time, configure: options => (options.RecurrenceCount, options.RecurrencePeriod) = (2, TimeSpan.FromDays(1)));
        await SolvedAsync();
        Case second = await SolvedAsync();
        Assert.Single(await strict.Cases.FindRecurringCausesAsync());
        _desk.Time.Now += TimeSpan.FromDays(1.5);
        Assert.Empty(await strict.Cases.FindRecurringCausesAsync());
        Assert.Empty(second.Links);
    }

    private async Task<Case> SolvedAsync(string kind = "Question", string payer = "Acme", string denial = "CO-16", string cause = "Wrong form", string? tenant = null)
    {
        _desk.Time.Now += TimeSpan.FromSeconds(1);
        Case open = await _desk.OpenAsync(kind, _desk.Draft with { Payer = payer, DenialClass = denial, Tenant = tenant });
        return await _desk.SolveAsync(open, cause);
    }
}
