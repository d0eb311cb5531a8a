using FsCheck.Xunit;
using MinNecessary.Disclosures;
using MinNecessary.Policy;
using static MinNecessary.Tests.Disclosures.RetentionDesk;

namespace MinNecessary.Tests.Disclosures;

/// <summary>Whatever the entries and holds are, nothing is deleted that has to be kept.</summary>
public sealed class RetentionPropertyTests
{
    private RetentionDesk _desk = new();

    [Property(MaxTest = 2_000)]
    public void No_day_is_given_up_that_an_accounting_could_still_ask_for(ushort offset, short around)
    {
        DateOnly day = new DateOnly(1996, 1, 1).AddDays(offset);
        DateOnly last = RetentionClock.SixYearsFrom(day)!.Value;
        DateOnly received = last.AddDays(around % 5);
        Assert.Equal(received <= last, received.AddYears(-6) <= day);
    }

    [Property(MaxTest = 200, EndSize = 1_000_000)]
    public void Nothing_on_hold_and_nothing_within_six_years_is_touched(int seed)
    {
        var random = new Random(seed);
        _desk = new RetentionDesk();
        for (int index = random.Next(1, 30); index > 0; index--)
        {
            _desk.Add(At(new DateOnly(2020, 11, 24)).AddHours(random.Next(-20_000, 2_000)), random.Next(2) == 0 ? Old : Current, $"MRN-{random.Next(3)}", random.Next(3) == 0 ? "North" : null, random.Next(3));
        }

        LegalHold[] holds = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new LegalHold
        {
            Reason = "Matter",
            Tenant = random.Next(2) == 0 ? null : random.Next(2) == 0 ? "" : "North",
            StoredSubject = random.Next(2) == 0 ? null : $"MRN-{random.Next(3)}",
            From = random.Next(2) == 0 ? null : Today.AddYears(-7).AddDays(random.Next(-300, 300)),
            Through = random.Next(2) == 0 ? null : Today.AddYears(-7).AddDays(random.Next(-300, 300)),
        })];
        PolicyHistory ended = new([Old, Version("2", "2020-07-01", expires: "2020-12-01")]);
        RetentionRequest request = Request(holds: holds, policies: [random.Next(2) == 0 ? History : ended]);
        InMemoryDisclosureStore store = Office.StoreOfAsync(_desk.Office.Entries, _desk.Office.Entries.Where(_ => random.Next(2) == 0)).GetAwaiter().GetResult();
        SealedEntry[] before = [.. store.ReadAsync(DisclosureQuery.All, default).ToBlockingEnumerable()];
        RetentionPlan plan = DisclosureRetention.PlanAsync(store, request).GetAwaiter().GetResult();
        DisclosureRetention.DeleteAsync(store, plan).GetAwaiter().GetResult();

        SealedEntry[] after = [.. store.GetWritersAsync(default).AsTask().Result.SelectMany(writer => store.ReadAsync(DisclosureQuery.All with { Writer = writer }, default).ToBlockingEnumerable())];
        Assert.Equal(before.Length, after.Length);
        HashSet<string> left = [.. after.Where(entry => entry.Content is not null).Select(entry => entry.Read()!.Id)];
        foreach (DisclosureEntry entry in before.Select(stored => stored.Read()!))
        {
            DateOnly day = DateOnly.FromDateTime(entry.OccurredAt.UtcDateTime);
            bool isHeld = holds.Any(hold => (hold.Tenant is null || hold.Tenant == (entry.Tenant ?? "")) && (hold.StoredSubject is null || hold.StoredSubject == entry.Subject) && (hold.From is null || hold.From <= day) && (hold.Through is null || hold.Through >= day));
            if (isHeld || day >= Today.AddYears(-6))
            {
                Assert.Contains(entry.Id, left);
            }

            // What is kept can be accounted for.
            if (entry is ReleaseEntry release && left.Contains(release.Id))
            {
                Assert.Contains(release.DecisionId, left);
            }
        }

        Assert.True(DisclosureVerifier.VerifyAsync(store, [], null).GetAwaiter().GetResult().IsSound);
    }
}
