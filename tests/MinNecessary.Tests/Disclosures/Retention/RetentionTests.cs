using System.Security.Cryptography;
using FsCheck.Xunit;
using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Disclosures;

/// <summary>What need not be kept any longer is deleted, and nothing else (45 CFR 164.316(b)(2)(i), 164.530(j)).</summary>
public sealed class RetentionTests
{
    private static readonly DateOnly Today = Office.Received;
    private static readonly DateTimeOffset Created = At(new DateOnly(2020, 6, 15));
    private static readonly PolicyDocument Old = Version("1", "2018-01-01", expires: "2020-07-01");
    private static readonly PolicyDocument Current = Version("2", "2020-07-01");
    private static readonly PolicyHistory History = new([Old, Current]);

    private Office _office = new();

    [Fact]
    public async Task Six_years_from_its_creation_an_entry_may_be_deleted_the_day_after()
    {
        PolicyHistory ended = new([Version("1", "2018-01-01", expires: "2019-01-01")]);
        Add(Created, ended.Versions[0].Document);
        Assert.Empty((await PlanAsync(asOf: new(2026, 6, 15), policies: [ended])).Deletable);
        Assert.Equal(2, (await PlanAsync(asOf: new(2026, 6, 16), policies: [ended])).Deletable.Count);
    }

    [Fact]
    public async Task As_long_as_its_policy_is_kept_an_entry_is()
    {
        Add(Created, Old);
        RetentionPlan plan = await PlanAsync(asOf: new(2026, 6, 30));
        Assert.Equal((0, 2), (plan.Deletable.Count, plan.StillKept));
        Assert.Equal(2, (await PlanAsync(asOf: new(2026, 7, 1))).Deletable.Count);
    }

    [Fact]
    public async Task Under_a_policy_that_is_still_in_force_nothing_is_deleted()
    {
        Add(At(new DateOnly(2020, 7, 2)), Current);
        RetentionPlan plan = await PlanAsync(asOf: new(2090, 1, 1));
        Assert.Equal((0, 2), (plan.Deletable.Count, plan.StillKept));
    }

    [Fact]
    public async Task What_was_decided_under_a_policy_that_nobody_knows_or_by_no_decision_is_kept_and_told_of()
    {
        Add(Created, Current);
        ReleaseEntry alone = _office.Release((DecisionEntry)_office.Entries[0] with { Id = "gone" });
        RetentionPlan plan = await PlanAsync(policies: [new PolicyHistory([Old])]);
        Assert.Empty(plan.Deletable);
        Assert.Equal(_office.Entries.Select(entry => entry.Id).Append(alone.Id).Distinct().Order(), plan.Unknown);
    }

    [Fact]
    public async Task A_release_that_is_not_old_enough_keeps_its_decision()
    {
        PolicyHistory ended = new([Version("1", "2018-01-01", expires: "2019-01-01")]);
        DecisionEntry decision = Add(Created, ended.Versions[0].Document);
        _office.Release(decision, Created.AddDays(30));
        Assert.Empty((await PlanAsync(asOf: new(2026, 7, 15), policies: [ended])).Deletable);
        Assert.Equal(3, (await PlanAsync(asOf: new(2026, 7, 16), policies: [ended])).Deletable.Count);
    }

    [Fact]
    public async Task A_hold_keeps_what_it_names_by_subject_tenant_and_period()
    {
        Add(Created, Old);
        Add(Created, Old, subject: "MRN-2");
        Add(Created, Old, tenant: "North");
        Add(Created.AddDays(1), Old);
        LegalHold[] holds =
        [
            new() { Reason = "Matter 1", StoredSubject = "MRN-2" },
            new() { Reason = "Matter 2", Tenant = "North" },
            new() { Reason = "Matter 3", From = new(2020, 6, 16), Through = new(2020, 6, 16) },
            new() { Reason = "Matter 4", Tenant = "", StoredSubject = "MRN-1", Through = new(2020, 6, 15) },
        ];
        foreach (LegalHold hold in holds)
        {
            Assert.Equal(6, (await PlanAsync(holds: [hold])).Deletable.Count);
        }

        RetentionPlan plan = await PlanAsync(holds: holds);
        Assert.Equal((0, 8), (plan.Deletable.Count, plan.OnHold));
        Assert.Equal(8, (await PlanAsync()).Deletable.Count);
    }

    [Fact]
    public async Task What_an_unanswered_accounting_asks_for_is_kept()
    {
        Add(Created, Old);
        AccountingRequest open = new() { StoredSubject = "MRN-1", ReceivedOn = new(2026, 6, 15) };
        RetentionPlan plan = await PlanAsync(open: [open]);
        Assert.Equal((0, 2), (plan.Deletable.Count, plan.OnHold));
        Assert.Equal(2, (await PlanAsync(open: [open with { Tenant = "North" }, open with { StoredSubject = "MRN-2" }, open with { From = new(2020, 6, 16) }, open with { ReceivedOn = new(2026, 6, 16) }])).Deletable.Count);
    }

    [Fact]
    public async Task After_the_deletion_the_chain_still_verifies_and_what_was_kept_can_be_read()
    {
        foreach (int day in Enumerable.Range(0, 40))
        {
            Add(Created.AddDays(day), Created.AddDays(day) < At(new DateOnly(2020, 7, 1)) ? Old : Current);
        }

        WriterChain chain = new();
        InMemoryDisclosureStore store = new();
        await store.AppendAsync([.. _office.Entries.Select(chain.Seal)], default);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Checkpoint checkpoint = new CheckpointSigner(key).Sign(new LogState(chain.Writer, chain.Count, Convert.ToHexString(chain.Root())), Created);

        RetentionPlan plan = await DisclosureRetention.PlanAsync(store, Request());
        await DisclosureRetention.DeleteAsync(store, plan);
        LogVerification found = await DisclosureVerifier.VerifyAsync(store, [checkpoint], key);
        Assert.Empty(found.Findings);
        Assert.Equal((32, 80), ((int)Assert.Single(found.Writers).Deleted, (int)found.Writers[0].State.Size));
        Assert.Equal(32, plan.Deletable.Count);
        RetentionPlan again = await DisclosureRetention.PlanAsync(store, Request());
        Assert.Empty(again.Deletable);
        Assert.Equal(48, store.ReadAsync(new DisclosureQuery { Tenant = "" }, default).ToBlockingEnumerable().Count());
    }

    [Fact]
    public async Task A_deletion_that_is_broken_off_leaves_no_release_without_its_decision()
    {
        Add(Created, Old);
        Add(Created, Old);
        RetentionPlan plan = await PlanAsync();
        Assert.Equal(["Release", "Release", "Decision", "Decision"], plan.Deletable.Select(entry => entry.Read() is ReleaseEntry ? "Release" : "Decision"));
    }

    [Fact]
    public async Task However_many_there_are_all_of_them_go()
    {
        foreach (int _ in Enumerable.Range(0, 1_250))
        {
            Add(Created, Old);
        }

        InMemoryDisclosureStore store = await _office.StoreAsync();
        await DisclosureRetention.DeleteAsync(store, await DisclosureRetention.PlanAsync(store, Request()));
        Assert.Equal(2_500, Assert.Single((await DisclosureVerifier.VerifyAsync(store, [], null)).Writers).Deleted);
    }

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
        _office = new Office();
        for (int index = random.Next(1, 30); index > 0; index--)
        {
            Add(At(new DateOnly(2020, 11, 24)).AddHours(random.Next(-20_000, 2_000)), random.Next(2) == 0 ? Old : Current, $"MRN-{random.Next(3)}", random.Next(3) == 0 ? "North" : null, random.Next(3));
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
        InMemoryDisclosureStore store = Office.StoreOfAsync(_office.Entries, _office.Entries.Where(_ => random.Next(2) == 0)).GetAwaiter().GetResult();
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

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);

    private static RetentionRequest Request(DateOnly? asOf = null, PolicyHistory[]? policies = null, LegalHold[]? holds = null, AccountingRequest[]? open = null) =>
        new() { AsOf = asOf ?? Today, Policies = policies ?? [History], Holds = holds ?? [], OpenAccountings = open ?? [] };

    private async Task<RetentionPlan> PlanAsync(DateOnly? asOf = null, PolicyHistory[]? policies = null, LegalHold[]? holds = null, AccountingRequest[]? open = null) =>
        await DisclosureRetention.PlanAsync(await _office.StoreAsync(), Request(asOf, policies, holds, open));

    /// <summary>A decision under a policy, and so many releases.</summary>
    private DecisionEntry Add(DateTimeOffset at, PolicyDocument policy, string subject = "MRN-1", string? tenant = null, int releases = 1)
    {
        DecisionEntry decision = _office.Add(SomeEntries.Decision(3) with
        {
            Id = $"{_office.Entries.Count + 1:x32}",
            OccurredAt = at,
            ExpiresAt = at.AddMinutes(5),
            Subject = subject,
            Tenant = tenant,
            PolicyHash = policy.Hash,
        });
        for (int index = 0; index < releases; index++)
        {
            _office.Release(decision, at.AddMinutes(index));
        }

        return decision;
    }

    private static PolicyDocument Version(string version, string effective, string? expires = null) => PolicyDocument.Parse($$"""
        {
          "name": "Desk", "version": "{{version}}", "effective": "{{effective}}", {{(expires is null ? "" : $"\"expires\": \"{expires}\",")}} "owner": "Privacy Officer",
          "purposes": { "Desk": { "basis": "Payment" } },
          "roles": { "Clerk": { "description": "Works at the desk" } },
          "grants": { "Desk": { "activity": "Use", "role": "Clerk", "purpose": "Desk", "disclose": ["Name"], "why": "To greet people." } }
        }
        """);
}
