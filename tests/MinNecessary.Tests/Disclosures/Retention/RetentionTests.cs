using MinNecessary.Disclosures;
using MinNecessary.Policy;
using static MinNecessary.Tests.Disclosures.RetentionDesk;

namespace MinNecessary.Tests.Disclosures;

/// <summary>What need not be kept any longer may be deleted, and nothing else (45 CFR 164.316(b)(2)(i), 164.530(j)).</summary>
public sealed class RetentionTests
{
    private readonly RetentionDesk _desk = new();

    [Fact]
    public async Task Six_years_from_its_creation_an_entry_may_be_deleted_the_day_after()
    {
        PolicyHistory ended = new([Version("1", "2018-01-01", expires: "2019-01-01")]);
        _desk.Add(Created, ended.Versions[0].Document);
        Assert.Empty((await _desk.PlanAsync(asOf: new(2026, 6, 15), policies: [ended])).Deletable);
        Assert.Equal(2, (await _desk.PlanAsync(asOf: new(2026, 6, 16), policies: [ended])).Deletable.Count);
    }

    [Fact]
    public async Task As_long_as_its_policy_is_kept_an_entry_is()
    {
        _desk.Add(Created, Old);
        RetentionPlan plan = await _desk.PlanAsync(asOf: new(2026, 6, 30));
        Assert.Equal((0, 2), (plan.Deletable.Count, plan.StillKept));
        Assert.Equal(2, (await _desk.PlanAsync(asOf: new(2026, 7, 1))).Deletable.Count);
    }

    [Fact]
    public async Task Under_a_policy_that_is_still_in_force_nothing_is_deleted()
    {
        _desk.Add(At(new DateOnly(2020, 7, 2)), Current);
        RetentionPlan plan = await _desk.PlanAsync(asOf: new(2090, 1, 1));
        Assert.Equal((0, 2), (plan.Deletable.Count, plan.StillKept));
    }

    [Fact]
    public async Task What_was_decided_under_a_policy_that_nobody_knows_or_by_no_decision_is_kept_and_told_of()
    {
        _desk.Add(Created, Current);
        ReleaseEntry alone = _desk.Office.Release((DecisionEntry)_desk.Office.Entries[0] with { Id = "gone" });
        RetentionPlan plan = await _desk.PlanAsync(policies: [new PolicyHistory([Old])]);
        Assert.Empty(plan.Deletable);
        Assert.Equal(_desk.Office.Entries.Select(entry => entry.Id).Append(alone.Id).Distinct().Order(), plan.Unknown);
    }

    [Fact]
    public async Task A_release_that_is_not_old_enough_keeps_its_decision()
    {
        PolicyHistory ended = new([Version("1", "2018-01-01", expires: "2019-01-01")]);
        DecisionEntry decision = _desk.Add(Created, ended.Versions[0].Document);
        _desk.Office.Release(decision, Created.AddDays(30));
        Assert.Empty((await _desk.PlanAsync(asOf: new(2026, 7, 15), policies: [ended])).Deletable);
        Assert.Equal(3, (await _desk.PlanAsync(asOf: new(2026, 7, 16), policies: [ended])).Deletable.Count);
    }

    [Fact]
    public async Task A_hold_keeps_what_it_names_by_subject_tenant_and_period()
    {
        _desk.Add(Created, Old);
        _desk.Add(Created, Old, subject: "MRN-2");
        _desk.Add(Created, Old, tenant: "North");
        _desk.Add(Created.AddDays(1), Old);
        LegalHold[] holds =
        [
            new() { Reason = "Matter 1", StoredSubject = "MRN-2" },
            new() { Reason = "Matter 2", Tenant = "North" },
            new() { Reason = "Matter 3", From = new(2020, 6, 16), Through = new(2020, 6, 16) },
            new() { Reason = "Matter 4", Tenant = "", StoredSubject = "MRN-1", Through = new(2020, 6, 15) },
        ];
        foreach (LegalHold hold in holds)
        {
            Assert.Equal(6, (await _desk.PlanAsync(holds: [hold])).Deletable.Count);
        }

        RetentionPlan plan = await _desk.PlanAsync(holds: holds);
        Assert.Equal((0, 8), (plan.Deletable.Count, plan.OnHold));
        Assert.Equal(8, (await _desk.PlanAsync()).Deletable.Count);
    }

    [Fact]
    public async Task What_an_unanswered_accounting_asks_for_is_kept()
    {
        _desk.Add(Created, Old);
        AccountingRequest open = new() { StoredSubject = "MRN-1", ReceivedOn = new(2026, 6, 15) };
        RetentionPlan plan = await _desk.PlanAsync(open: [open]);
        Assert.Equal((0, 2), (plan.Deletable.Count, plan.OnHold));
        Assert.Equal(2, (await _desk.PlanAsync(open: [open with { Tenant = "North" }, open with { StoredSubject = "MRN-2" }, open with { From = new(2020, 6, 16) }, open with { ReceivedOn = new(2026, 6, 16) }])).Deletable.Count);
    }
}
