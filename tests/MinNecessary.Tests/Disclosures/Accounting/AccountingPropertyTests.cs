using FsCheck.Xunit;
using MinNecessary.Disclosures;

namespace MinNecessary.Tests.Disclosures;

/// <summary>Accountings of random logs, held to a model that is written to be read and not to be quick.</summary>
public sealed class AccountingPropertyTests
{
    private static readonly string[] Recipients = ["Court", "Health Department", "Inspector"];
    private static readonly string[] Purposes = ["PublicHealth", "Oversight"];

    [Property(MaxTest = 500, EndSize = 1_000_000)]
    public void It_has_what_the_naive_model_has(int seed)
    {
        var random = new Random(seed);
        List<DisclosureEntry> log = RandomLog(random);
        AccountingRequest request = RandomRequest(random);
        Accounting accounting = DisclosureAccountant.PrepareAsync(StoreOf(log, random), request).GetAwaiter().GetResult();

        var expected = Naive(log, request);
        Assert.Equal(expected.Listed.Order(), accounting.Items.SelectMany(item => item.EntryIds).Order());
        Assert.Equal(expected.Suspended.Order(), accounting.Suspended.SelectMany(item => item.EntryIds).Order());
        Assert.Equal(expected.Doubts.Order(), accounting.Doubts.Select(doubt => doubt.EntryId).Order());
        foreach (AccountingItem item in accounting.Items.Concat(accounting.Suspended))
        {
            DisclosureEntry[] entries = [.. item.EntryIds.Select(id => log.First(entry => entry.Id == id))];
            Assert.Equal(entries.Length, item.Number);
            Assert.Equal((entries.Min(entry => DayOf(entry, request)), entries.Max(entry => DayOf(entry, request))), (item.FirstOn, item.LastOn));
            Assert.Single(entries.Select(entry => DecisionOf(entry, log)!).Select(decision => (decision.Recipient, decision.Purpose, string.Join(',', decision.Disclosed))).Distinct());
        }
    }

    [Property(MaxTest = 200, EndSize = 1_000_000)]
    public void The_order_of_entries_and_their_repetition_change_nothing(int seed)
    {
        var random = new Random(seed);
        List<DisclosureEntry> log = RandomLog(random);
        AccountingRequest request = RandomRequest(random);
        Accounting one = DisclosureAccountant.PrepareAsync(StoreOf(log, random), request).GetAwaiter().GetResult();
        DisclosureEntry[] shuffled = [.. log, .. log.Where(_ => random.Next(2) == 0)];
        random.Shuffle(shuffled);
        Accounting other = DisclosureAccountant.PrepareAsync(StoreOf(shuffled, random), request).GetAwaiter().GetResult();
        Assert.Equal(one.ToJson(), other.ToJson());
        Assert.Equal(one.Doubts, other.Doubts);
    }

    private static (List<string> Listed, List<string> Suspended, List<string> Doubts) Naive(List<DisclosureEntry> log, AccountingRequest request)
    {
        List<string> listed = [], suspended = [], doubts = [];
        foreach (DisclosureEntry entry in log.DistinctBy(entry => entry.Id))
        {
            DateOnly day = DayOf(entry, request);
            bool isAsked = entry.Subject == request.StoredSubject && entry.Tenant == request.Tenant
                && day >= (request.From ?? request.ReceivedOn.AddYears(-6)) && day <= (request.Through ?? request.ReceivedOn);
            DecisionEntry? decision = DecisionOf(entry, log);
            if (!isAsked || decision is { IsAccountable: false })
            {
                continue;
            }

            if (decision is null)
            {
                doubts.Add(entry.Id);
            }
            else if (entry is DecisionEntry)
            {
                if (decision.Outcome == Outcome.Allowed && !log.Any(other => other is ReleaseEntry release && release.DecisionId == decision.Id))
                {
                    doubts.Add(entry.Id);
                }
            }
            else if (request.Suspensions.Any(each => each.Recipient == decision.Recipient && each.StatedOn <= request.PreparedOn && each.LastDay >= request.PreparedOn))
            {
                suspended.Add(entry.Id);
            }
            else
            {
                listed.Add(entry.Id);
            }
        }

        return (listed, suspended, doubts);
    }

    private static DecisionEntry? DecisionOf(DisclosureEntry entry, List<DisclosureEntry> log) =>
        entry as DecisionEntry ?? log.OfType<DecisionEntry>().FirstOrDefault(decision => decision.Id == ((ReleaseEntry)entry).DecisionId);

    private static DateOnly DayOf(DisclosureEntry entry, AccountingRequest request) => DateOnly.FromDateTime(entry.OccurredAt.ToOffset(request.Zone.BaseUtcOffset).DateTime);

    private static List<DisclosureEntry> RandomLog(Random random)
    {
        Office office = new();
        for (int index = random.Next(40); index > 0; index--)
        {
            // Many within an hour of a boundary, where days and years are got wrong.
            DateTimeOffset at = random.Next(3) switch
            {
                0 => new DateTimeOffset(2020, 11, 24, 0, 0, 0, TimeSpan.Zero).AddMinutes(random.Next(-720, 720)),
                1 => new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero).AddMinutes(random.Next(-720, 720)),
                _ => SomeEntries.Noon.AddDays(-random.Next(2300)),
            };
            DecisionEntry decision = office.Decide(at, Recipients[random.Next(3)], Purposes[random.Next(2)], $"MRN-{random.Next(2)}", random.Next(2) == 0 ? ["Diagnosis"] : ["Name"]) with
            {
                Id = $"{random.Next(1000) + (1000 * index):x32}",
                Tenant = random.Next(4) == 0 ? "North" : null,
                Obligations = random.Next(3) == 0 ? [] : [ObligationCodes.AccountForDisclosure],
                Outcome = random.Next(4) == 0 ? Outcome.Denied : Outcome.Allowed,
            };
            if (random.Next(8) > 0)
            {
                office.Add(decision);
            }

            for (int releases = decision.Outcome == Outcome.Allowed ? random.Next(3) : 0; releases > 0; releases--)
            {
                office.Add(office.Release(decision, at.AddMinutes(random.Next(5))) with { Id = $"{random.Next(1000) + (1000 * index) + (1_000_000 * releases):x32}" });
            }
        }

        // What the office itself added, before it was changed, is no part of the log.
        return [.. office.Entries.Where(entry => entry.Id.TrimStart('0').Length > 2)];
    }

    private static AccountingRequest RandomRequest(Random random)
    {
        DateOnly received = Office.Received;
        return new AccountingRequest
        {
            StoredSubject = "MRN-1",
            Tenant = random.Next(4) == 0 ? "North" : null,
            ReceivedOn = received,
            From = random.Next(2) == 0 ? null : received.AddDays(-random.Next(2190)),
            PreparedOn = received.AddDays(random.Next(5)),
            Zone = TimeZoneInfo.CreateCustomTimeZone("Invented", TimeSpan.FromHours(random.Next(-12, 14)), "Invented", "Invented"),
            Suspensions = random.Next(2) == 0 ? [] : [new DisclosureSuspension { Recipient = "Inspector", StatedOn = received.AddDays(random.Next(-40, 5)), Until = received.AddDays(random.Next(10)), IsWritten = random.Next(2) == 0 }],
        };
    }

    private static InMemoryDisclosureStore StoreOf(IEnumerable<DisclosureEntry> log, Random random)
    {
        ILookup<int, DisclosureEntry> writers = log.ToLookup(_ => random.Next(3));
        return Office.StoreOfAsync([.. writers.Select(writer => writer.AsEnumerable())]).GetAwaiter().GetResult();
    }
}
