using System.Text.Json;
using MinNecessary.Disclosures;

namespace MinNecessary.Tests.Disclosures;

/// <summary>An accounting, section by section of 45 CFR 164.528.</summary>
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
    public async Task B_2_Each_disclosure_has_its_date_recipient_address_description_and_purpose()
    {
        _office.Add(_office.Decide(Noon.AddDays(-1), "HealthDept", "PublicHealthReport", categories: ["LabResult", "Diagnosis"]) with { Id = "d", Masked = ["BirthDate"] });
        _office.Release((DecisionEntry)_office.Entries[1], Noon.AddDays(-1));
        Accounting accounting = await _office.AccountAsync(request => request with
        {
            Recipients = new Dictionary<string, RecipientContact> { ["HealthDept"] = new("Sample County Health Department", "1 Invented Street\nSampletown") },
            PlainWords = new Dictionary<string, string> { ["BirthDate"] = "date of birth" },
            FoundNotDisclosed = [_office.Entries[0].Id],
        });
        AccountingItem item = Assert.Single(accounting.Items);
        Assert.Equal(
            ("HealthDept", "Sample County Health Department", "1 Invented Street\nSampletown", "diagnosis, lab result; in part only: date of birth", "public health report"),
            (item.Recipient, item.Name, item.Address, item.Description, item.Purpose));
        Assert.Equal([_office.Entries[2].Id], item.EntryIds);
    }

    [Fact]
    public async Task B_3_Repeated_disclosures_are_the_first_their_number_and_frequency_and_the_last()
    {
        foreach (int days in (int[])[90, 60, 31, 0])
        {
            _office.Disclose(Noon.AddDays(-days));
        }

        AccountingItem item = Assert.Single((await _office.AccountAsync()).Items);
        Assert.Equal((4, "about once every 30 days", Office.Received.AddDays(-90), Office.Received), (item.Number, item.Frequency, item.FirstOn, item.LastOn));
    }

    [Fact]
    public async Task B_3_Another_recipient_purpose_or_description_is_another_item()
    {
        _office.Disclose(Noon.AddHours(-4));
        _office.Disclose(Noon.AddHours(-3), recipient: "Court");
        _office.Disclose(Noon.AddHours(-2), purpose: "LawEnforcement");
        _office.Disclose(Noon.AddHours(-1), categories: ["Diagnosis", "SubstanceUse"]);
        _office.Disclose(Noon.AddHours(-1), categories: ["SubstanceUse", "Diagnosis"]);
        Accounting accounting = await _office.AccountAsync();
        Assert.Equal([1, 1, 1, 2], accounting.Items.Select(item => item.Number));
        Assert.Equal("all on one day", accounting.Items[3].Frequency);
    }

    [Fact]
    public void C_1_It_is_answered_within_sixty_days()
    {
        AccountingDeadline deadline = new(Office.Received);
        Assert.Equal((new DateOnly(2027, 1, 23), false, true), (deadline.DueOn, deadline.IsOverdueOn(new(2027, 1, 23)), deadline.IsOverdueOn(new(2027, 1, 24))));
    }

    [Fact]
    public void C_1_ii_It_is_extended_once_by_thirty_days_within_the_sixty_and_with_the_reason()
    {
        AccountingDeadline deadline = new(Office.Received);
        AccountingDeadline extended = deadline.Extend(deadline.DueOn, "Records are in storage.");
        Assert.Equal((new DateOnly(2027, 2, 22), deadline.DueOn, "Records are in storage."), (extended.DueOn, extended.ExtendedOn, extended.ReasonForDelay));
        Assert.Throws<InvalidOperationException>(() => extended.Extend(deadline.DueOn, "Again"));
        Assert.Throws<ArgumentOutOfRangeException>(() => deadline.Extend(deadline.DueOn.AddDays(1), "Late"));
        Assert.Throws<ArgumentOutOfRangeException>(() => deadline.Extend(Office.Received.AddDays(-1), "Early"));
        Assert.Throws<ArgumentOutOfRangeException>(() => deadline.Extend(Office.Received, "Long", 31));
        Assert.Throws<ArgumentOutOfRangeException>(() => deadline.Extend(Office.Received, "Short", 0));
        Assert.Throws<ArgumentException>(() => deadline.Extend(Office.Received, " "));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(true, "2025-11-24")]
    [InlineData(false, "2025-11-25")]
    [InlineData(false, "2026-11-24")]
    [InlineData(true, "2026-11-25")]
    [InlineData(true, "2025-06-01", "2026-01-01")]
    [InlineData(false, "2025-01-01", "2026-01-01")]
    public async Task C_2_The_first_in_twelve_months_is_free(bool isFree, params string[] earlier) => Assert.Equal(isFree,
        (await _office.AccountAsync(request => request with { EarlierRequests = [.. earlier.Select(day => DateOnly.Parse(day, null)).Reverse()] })).IsFree);

    [Fact]
    public async Task What_is_stored_twice_is_counted_once()
    {
        _office.Disclose(Noon.AddDays(-1));
        InMemoryDisclosureStore store = await Office.StoreOfAsync(_office.Entries, _office.Entries, _office.Entries.Take(1));
        Assert.Equal(1, Assert.Single((await DisclosureAccountant.PrepareAsync(store, new AccountingRequest { StoredSubject = "MRN-1", ReceivedOn = Office.Received })).Items).Number);
    }

    [Fact]
    public async Task A_decision_without_a_release_and_a_release_without_a_decision_are_for_a_person_to_look_at()
    {
        DecisionEntry decision = _office.Decide(Noon.AddDays(-2));
        ReleaseEntry release = _office.Release(decision with { Id = "gone" }, Noon.AddDays(-1));
        _office.Add(decision with { Id = "denied", Outcome = Outcome.Denied });
        Accounting accounting = await _office.AccountAsync();
        Assert.Empty(accounting.Items);
        Assert.Equal([(AccountingDoubtKind.NoRelease, decision.Id), (AccountingDoubtKind.NoDecision, release.Id)], accounting.Doubts.Select(doubt => (doubt.Kind, doubt.EntryId)));
        Assert.Contains("We are still checking 2 records", accounting.ToHtml(new AccountingLetterhead { Entity = "Sample Office" }), StringComparison.Ordinal);

        Accounting looked = await _office.AccountAsync(request => request with { FoundDisclosed = [decision.Id], FoundNotDisclosed = [release.Id] });
        Assert.Equal([decision.Id], Assert.Single(looked.Items).EntryIds);
        Assert.True(looked.IsComplete);
        Assert.True((await _office.AccountAsync(request => request with { FoundNotDisclosed = [decision.Id, release.Id] })).IsComplete);
    }

    [Fact]
    public async Task A_release_counts_on_its_own_day_and_not_on_its_decisions()
    {
        DecisionEntry decision = _office.Decide(new(2020, 11, 23, 23, 59, 0, TimeSpan.Zero));
        _office.Release(decision, new(2020, 11, 24, 0, 1, 0, TimeSpan.Zero));
        Assert.Equal(new DateOnly(2020, 11, 24), Assert.Single((await _office.AccountAsync()).Items).FirstOn);
    }

    [Fact]
    public async Task Tenants_are_apart()
    {
        _office.Disclose(Noon);
        DecisionEntry north = _office.Add((DecisionEntry)_office.Entries[0] with { Id = "n", Tenant = "North", Recipient = "Northern Court" });
        _office.Release(north);
        Assert.Equal("Health Department", Assert.Single((await _office.AccountAsync()).Items).Recipient);
        Assert.Equal("Northern Court", Assert.Single((await _office.AccountAsync(request => request with { Tenant = "North" })).Items).Recipient);
    }

    [Fact]
    public async Task The_json_says_what_the_object_says()
    {
        _office.Disclose(Noon.AddDays(-30), "A <b>\"court\"</b>");
        _office.Disclose(Noon, "A <b>\"court\"</b>");
        Accounting accounting = await _office.AccountAsync();
        using var json = JsonDocument.Parse((accounting with { Deadline = accounting.Deadline.Extend(Office.Received, "Storage") }).ToJson());
        JsonElement root = json.RootElement;
        Assert.Equal(
            ("2020-11-24", "2026-11-24", "2027-02-22", "Storage", true, 0),
            (root.GetProperty("from").GetString(), root.GetProperty("through").GetString(), root.GetProperty("dueOn").GetString(), root.GetProperty("reasonForDelay").GetString(), root.GetProperty("isFree").GetBoolean(), root.GetProperty("openDoubts").GetInt32()));
        JsonElement item = Assert.Single(root.GetProperty("disclosures").EnumerateArray());
        Assert.Equal(
            ("2026-10-25", "2026-11-24", 2, "about once every 30 days", "A <b>\"court\"</b>", JsonValueKind.Null, "diagnosis", "public health"),
            (item.GetProperty("firstOn").GetString(), item.GetProperty("lastOn").GetString(), item.GetProperty("number").GetInt32(), item.GetProperty("frequency").GetString(), item.GetProperty("recipient").GetString(), item.GetProperty("address").ValueKind, item.GetProperty("description").GetString(), item.GetProperty("purpose").GetString()));
        Assert.DoesNotContain("MRN-1", root.GetRawText() + accounting, StringComparison.Ordinal);
    }
}
