using System.Text.Json;
using MinNecessary.Disclosures;

namespace MinNecessary.Tests.Disclosures;

/// <summary>What an accounting has in it, and by when and at what charge it is given: 45 CFR 164.528(b) and (c).</summary>
public sealed class AccountingContentTests
{
    private static readonly DateTimeOffset Noon = SomeEntries.Noon;

    private readonly Office _office = new();

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
