using MinNecessary.Disclosures;

namespace MinNecessary.Tests.Disclosures;

public sealed class ExaminationTests
{
    private static readonly DateTimeOffset Noon = SomeEntries.Noon;

    private readonly Office _office = new();

    [Fact]
    public async Task Each_question_finds_its_decisions_in_the_order_in_which_they_happened()
    {
        foreach (int number in Enumerable.Range(0, 200).Reverse())
        {
            _office.Add(SomeEntries.Any(number));
        }

        DecisionEntry[] all = [.. Enumerable.Range(0, 200).Select(SomeEntries.Any).OfType<DecisionEntry>()];
        ActivityExaminer examiner = new(await _office.StoreAsync());
        AssertSame(all.Where(entry => entry.ActorId == "u-2"), await examiner.ByActorAsync("u-2", ExaminedSpan.All));
        AssertSame(all.Where(entry => entry.Subject == "MRN-4"), await examiner.OfSubjectAsync("MRN-4", ExaminedSpan.All));
        AssertSame(all.Where(entry => entry.GrantName == "Billing"), await examiner.UnderGrantAsync("Billing", ExaminedSpan.All));
        AssertSame(all.Where(entry => entry.Outcome == Outcome.Denied), await examiner.DenialsAsync(ExaminedSpan.All));
        AssertSame(all.Where(entry => entry.EmergencyId is not null), await examiner.EmergenciesAsync(ExaminedSpan.All));
        AssertSame(all.Where(entry => entry.IsEntireRecord), await examiner.EntireRecordsAsync(ExaminedSpan.All));
        AssertSame(
            all.Where(entry => entry.Outcome == Outcome.Denied && entry.OccurredAt >= Noon.AddSeconds(40) && entry.OccurredAt < Noon.AddSeconds(80)),
            await examiner.DenialsAsync(new ExaminedSpan(Noon.AddSeconds(40), Noon.AddSeconds(80))));
    }

    [Fact]
    public async Task What_stands_twice_is_found_once_and_tenants_are_apart()
    {
        DecisionEntry decision = _office.Decide(Noon) with { Id = "a", EmergencyId = "e" };
        DecisionEntry north = decision with { Id = "b", Tenant = "North" };
        InMemoryDisclosureStore store = await Office.StoreOfAsync([decision, north], [decision]);
        Assert.Equal(["a", "b"], (await new ActivityExaminer(store).EmergenciesAsync(ExaminedSpan.All)).Select(entry => entry.Id));
        Assert.Equal(["a"], (await new ActivityExaminer(store, "").EmergenciesAsync(ExaminedSpan.All)).Select(entry => entry.Id));
        Assert.Equal(["b"], (await new ActivityExaminer(store, "North").EmergenciesAsync(ExaminedSpan.All)).Select(entry => entry.Id));
    }

    [Fact]
    public async Task What_was_released_under_a_decision_is_found_by_it()
    {
        ReleaseEntry release = _office.Disclose(Noon);
        _office.Disclose(Noon);
        DecisionEntry decision = (DecisionEntry)_office.Entries[0];
        InMemoryDisclosureStore store = await Office.StoreOfAsync(_office.Entries, _office.Entries);
        Assert.Equal([release.Id], (await new ActivityExaminer(store).ReleasesAsync(decision)).Select(entry => entry.Id));
    }

    private static void AssertSame(IEnumerable<DecisionEntry> expected, IReadOnlyList<DecisionEntry> found)
    {
        Assert.NotEmpty(found);
        Assert.Equal(expected.Select(entry => entry.Id), found.Select(entry => entry.Id));
    }
}
