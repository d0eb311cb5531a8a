using MinNecessary.Disclosures;

namespace MinNecessary.Tests.Disclosures;

/// <summary>Which disclosures are in an accounting: 45 CFR 164.528(a).</summary>
public sealed class AccountingTests
{
    private static readonly DateTimeOffset Noon = SomeEntries.Noon;

    private readonly Office _office = new();

    [Fact]
    public async Task A_1_Only_what_was_released_under_a_decision_to_account_for_is_listed()
    {
        _office.Disclose(Noon.AddDays(-1));
        _office.Release(_office.Add(_office.Decide(Noon.AddDays(-2)) with { Id = "b", Obligations = [] }));
        _office.Disclose(Noon.AddDays(-3), subject: "MRN-2");
        Accounting accounting = await _office.AccountAsync(request => request with { FoundNotDisclosed = [_office.Entries[2].Id] });
        AccountingItem item = Assert.Single(accounting.Items);
        Assert.Equal((new DateOnly(2026, 11, 23), 1, null), (item.FirstOn, item.Number, item.Frequency));
        Assert.True(accounting.IsComplete);
    }

    [Fact]
    public async Task A_1_The_accounting_reaches_back_exactly_six_years()
    {
        _office.Disclose(new(2020, 11, 24, 0, 0, 0, TimeSpan.Zero), "First");
        _office.Disclose(new(2020, 11, 23, 23, 59, 59, TimeSpan.Zero), "Too early");
        _office.Disclose(new(2026, 11, 24, 23, 59, 59, TimeSpan.Zero), "Last");
        _office.Disclose(new(2026, 11, 25, 0, 0, 0, TimeSpan.Zero), "Too late");
        Assert.Equal(["First", "Last"], (await _office.AccountAsync()).Items.Select(item => item.Recipient));
    }

    [Theory]
    [InlineData("2028-02-29", "2022-02-28", "2022-02-27")]
    [InlineData("2030-02-28", "2024-02-28", "2024-02-27")]
    [InlineData("2030-03-01", "2024-03-01", "2024-02-29")]
    public async Task A_1_On_a_leap_day_six_years_are_never_a_day_less(string received, string listed, string left)
    {
        foreach (string day in (string[])[listed, left])
        {
            _office.Disclose(new(DateOnly.Parse(day, null).ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero), day);
        }

        Accounting accounting = await _office.AccountAsync(request => request with { ReceivedOn = DateOnly.Parse(received, null) });
        Assert.Equal([listed], accounting.Items.Select(item => item.Recipient));
    }

    [Fact]
    public async Task A_1_Days_are_those_of_the_covered_entity()
    {
        var zone = TimeZoneInfo.CreateCustomTimeZone("West", TimeSpan.FromHours(-5), "West", "West");
        _office.Disclose(new(2020, 11, 24, 4, 59, 59, TimeSpan.Zero), "Too early");
        _office.Disclose(new(2020, 11, 24, 5, 0, 0, TimeSpan.Zero), "First");
        _office.Disclose(new(2026, 11, 25, 4, 59, 59, TimeSpan.Zero), "Last");
        _office.Disclose(new(2026, 11, 25, 5, 0, 0, TimeSpan.Zero), "Too late");
        Accounting accounting = await _office.AccountAsync(request => request with { Zone = zone });
        Assert.Equal([("First", "2020-11-24"), ("Last", "2026-11-24")], accounting.Items.Select(item => (item.Recipient!, item.FirstOn.ToString("yyyy-MM-dd", null))));
    }

    [Fact]
    public async Task A_2_A_suspended_recipient_is_left_out_until_the_suspension_ends_and_then_comes_back()
    {
        _office.Disclose(Noon.AddDays(-9), "Inspector");
        _office.Disclose(Noon.AddDays(-8));
        DisclosureSuspension suspension = new() { Recipient = "Inspector", StatedOn = Office.Received.AddDays(-5), Until = Office.Received.AddDays(10), IsWritten = true };
        Accounting during = await _office.AccountAsync(request => request with { Suspensions = [suspension], PreparedOn = Office.Received.AddDays(10) });
        Assert.Equal("Health Department", Assert.Single(during.Items).Recipient);
        Assert.Equal("Inspector", Assert.Single(during.Suspended).Recipient);
        Accounting after = await _office.AccountAsync(request => request with { Suspensions = [suspension], PreparedOn = Office.Received.AddDays(11) });
        Assert.Equal(["Inspector", "Health Department"], after.Items.Select(item => item.Recipient));
        Assert.Empty(after.Suspended);
    }

    [Fact]
    public async Task A_2_Nothing_that_the_individual_receives_tells_of_a_suspension()
    {
        DisclosureSuspension suspension = new() { Recipient = "Inspector", StatedOn = Office.Received, Until = Office.Received, IsWritten = true };
        AccountingLetterhead letterhead = new() { Entity = "Sample Office" };
        Accounting without = await _office.AccountAsync();
        _office.Disclose(Noon.AddDays(-9), "Inspector");
        _office.Decide(Noon.AddDays(-8), "Inspector");
        _office.Release(_office.Decide(Noon.AddDays(-7)) with { Id = "gone" });
        Accounting with = await _office.AccountAsync(request => request with { Suspensions = [suspension], FoundNotDisclosed = [_office.Entries[3].Id] });
        Assert.Equal(2, with.Doubts.Count);
        Assert.Equal((without.ToJson(), without.ToHtml(letterhead)), (with.ToJson(), with.ToHtml(letterhead)));
    }

    [Theory]
    [InlineData(false, 90, 30)]
    [InlineData(false, 20, 20)]
    [InlineData(true, 90, 90)]
    public void A_2_ii_An_oral_statement_suspends_for_thirty_days_at_most(bool isWritten, int asked, int holds)
    {
        DisclosureSuspension suspension = new() { Recipient = "Inspector", StatedOn = Office.Received, Until = Office.Received.AddDays(asked), IsWritten = isWritten };
        Assert.Equal((false, true, true, false), (suspension.HoldsOn(Office.Received.AddDays(-1)), suspension.HoldsOn(Office.Received), suspension.HoldsOn(Office.Received.AddDays(holds)), suspension.HoldsOn(Office.Received.AddDays(holds + 1))));
    }

    [Fact]
    public async Task A_3_A_shorter_period_may_be_asked_for()
    {
        _office.Disclose(Noon.AddDays(-3), "Earlier");
        _office.Disclose(Noon.AddDays(-2), "Within");
        _office.Disclose(Noon.AddDays(-1), "Later");
        DateOnly day = Office.Received.AddDays(-2);
        Assert.Equal("Within", Assert.Single((await _office.AccountAsync(request => request with { From = day, Through = day })).Items).Recipient);
    }

    [Fact]
    public async Task A_3_A_period_that_the_rule_does_not_have_is_refused()
    {
        DateOnly received = Office.Received;
        Func<AccountingRequest, AccountingRequest>[] wrong =
        [
            request => request with { From = received.AddYears(-6).AddDays(-1) },
            request => request with { From = received, Through = received.AddDays(-1) },
            request => request with { Through = received.AddDays(1) },
            request => request with { PreparedOn = received.AddDays(-1) },
        ];
        foreach (Func<AccountingRequest, AccountingRequest> with in wrong)
        {
            Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentException>(() => _office.AccountAsync(with))).ParamName);
        }
    }

    [Fact]
    public async Task A_request_asks_for_the_subject_as_the_log_stores_it_and_prints_none()
    {
        InMemoryDisclosureStore store = new();
        DisclosureLogOptions options = new();
        await using DisclosureLog log = new(new DurableChain(new RetryingStore(store, options)), new StoredSubjects(options, "a key for tests alone: 32 bytes."u8.ToArray()), options);
        ReleaseEntry release = _office.Disclose(Noon, subject: log.SubjectOf("North", "MRN-1"));
        await log.AppendAsync([.. _office.Entries.Select(entry => entry with { Tenant = "North" })]);
        var request = AccountingRequest.For(log, "North", "MRN-1", Office.Received);
        Accounting accounting = await DisclosureAccountant.PrepareAsync(store, request);
        Assert.Equal([release.Id], Assert.Single(accounting.Items).EntryIds);
        Assert.Equal(("Received on 2026-11-24", "2020-11-24 to 2026-11-24"), (request.ToString(), accounting.ToString()));
        Assert.Empty((await DisclosureAccountant.PrepareAsync(store, AccountingRequest.For(log, "South", "MRN-1", Office.Received))).Items);
    }
}
