using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations.Papers;

/// <summary>What an individual restricted is taken from every decision about them, until they end it.</summary>
public sealed class RestrictionRegisterTests : IDisposable
{
    private readonly PapersOffice _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task One_in_force_withholds_from_its_individual_and_from_nobody_else()
    {
        Assert.Equal([], await WithheldAsync());
        await _office.AgreeAsync();
        Assert.Equal(["Diagnosis"], await WithheldAsync());
        Assert.Equal([], await WithheldAsync(PapersOffice.Otto));
        Assert.Equal(Outcome.Allowed, (await _office.DecideAsync(PapersPolicy.Coding)).Outcome);
    }

    [Fact]
    public async Task One_that_the_individual_ended_stops_on_its_day_and_not_before()
    {
        await _office.AgreeAsync();
        RegisteredRestriction ended = await _office.TerminateAsync(RestrictionEnd.Individual, new DateOnly(2026, 11, 4));
        Assert.Equal((RestrictionEnd.Individual, new DateOnly(2026, 11, 4), "u-9", PapersOffice.Start), (ended.Restriction.EndedBy, ended.Restriction.EndedOn, ended.EndEnteredBy, ended.EndEnteredAt));
        Assert.Equal(["Diagnosis"], await WithheldAsync());
        _office.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 3, 23, 59, 59, TimeSpan.Zero));
        Assert.Equal(["Diagnosis"], await WithheldAsync());
        _office.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 4, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal([], await WithheldAsync());
    }

    [Fact]
    public async Task One_that_the_entity_ended_alone_goes_on_and_the_individual_may_end_it_then()
    {
        await _office.AgreeAsync();
        await _office.TerminateAsync(RestrictionEnd.Entity, new DateOnly(2026, 11, 1));
        Assert.Equal(["Diagnosis"], await WithheldAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => _office.TerminateAsync(RestrictionEnd.Entity, new DateOnly(2026, 11, 1)));
        await _office.TerminateAsync(RestrictionEnd.Individual, new DateOnly(2026, 11, 2));
        Assert.Equal([], await WithheldAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => _office.TerminateAsync(RestrictionEnd.Individual, new DateOnly(2026, 11, 9)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _office.TerminateAsync(RestrictionEnd.Entity, new DateOnly(2026, 11, 9)));
    }

    [Fact]
    public async Task What_was_paid_in_full_is_not_the_entity_s_to_end()
    {
        await _office.AgreeAsync(restriction: new Restriction { Id = "r-1", Kind = RestrictionKind.PaidInFull, Categories = ["Charge"] });
        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(() => _office.TerminateAsync(RestrictionEnd.Entity, new DateOnly(2026, 11, 2)));
        Assert.Contains("164.522(a)(2)(iii)(A)", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["Charge"], (await _office.DecideAsync(PapersPolicy.Claim)).WithheldCategories);
        Assert.Equal([], await WithheldAsync());
        await _office.TerminateAsync(RestrictionEnd.Individual, new DateOnly(2026, 11, 2));
        Assert.Equal([], (await _office.DecideAsync(PapersPolicy.Claim)).WithheldCategories);
    }

    [Fact]
    public async Task Each_covered_entity_has_its_own_under_ids_of_its_own()
    {
        using PapersOffice two = PapersOffice.OfTwo();
        await two.AgreeAsync(tenant: "North");
        await two.AgreeAsync(tenant: "South", restriction: PapersOffice.Restriction() with { Categories = ["Charge"] });
        Assert.Equal(["Diagnosis"], (await two.DecideAsync(PapersPolicy.Coding, tenant: "North")).WithheldCategories);
        Assert.Equal(["Charge"], (await two.DecideAsync(PapersPolicy.Coding, tenant: "South")).WithheldCategories);
        await Assert.ThrowsAsync<InvalidOperationException>(() => two.TerminateAsync(RestrictionEnd.Individual, new DateOnly(2026, 11, 2)));
        await two.TerminateAsync(RestrictionEnd.Individual, new DateOnly(2026, 11, 2), tenant: "South");
        Assert.Equal(["Diagnosis"], (await two.DecideAsync(PapersPolicy.Coding, tenant: "North")).WithheldCategories);
        Assert.Equal([], (await two.DecideAsync(PapersPolicy.Coding, tenant: "South")).WithheldCategories);
        Assert.Single(await two.Restrictions.ReadAsync("South"));
        Assert.Empty(await two.Restrictions.ReadAsync(null));
        Assert.Null(await two.Restrictions.FindAsync(null, "r-1"));
        Assert.Null(await two.Restrictions.FindAsync("NorthS", "outh"));
    }

    [Fact]
    public async Task A_worklist_short_or_long_withholds_from_each_what_is_theirs()
    {
        string[] long40 = [.. Enumerable.Range(0, 40).Select(number => $"MRN-{number:000}")];
        await _office.AgreeAsync("MRN-007");
        await _office.AgreeAsync("MRN-021", PapersOffice.Restriction("r-2") with { Categories = ["Charge"] });
        await _office.AgreeAsync("MRN-021", PapersOffice.Restriction("r-3"));
        foreach (int count in (int[])[2, 32, 33, 40])
        {
            string[] subjects = ["MRN-007", "MRN-021", .. long40.Except(["MRN-007", "MRN-021"]).Take(count - 2)];
            Decision<PapersPolicy.CodingGrant> decision = await _office.Gate.DecideForAllAsync(PapersPolicy.Coding, PapersOffice.Clerk(), subjects);
            Assert.Equal(count, decision.Evaluations.Count);
            Assert.Equal(["Diagnosis"], decision.EvaluationOf("MRN-007")!.WithheldCategories);
            Assert.Equal(["Charge", "Diagnosis"], decision.EvaluationOf("MRN-021")!.WithheldCategories);
            Assert.All(subjects[2..], subject => Assert.Equal((Outcome.Allowed, 0), (decision.EvaluationOf(subject)!.Outcome, decision.EvaluationOf(subject)!.WithheldCategories.Count)));
        }
    }

    [Fact]
    public async Task It_is_kept_who_entered_it_when_and_why()
    {
        RegisteredRestriction entered = await _office.AgreeAsync();
        _office.Clock.Advance(TimeSpan.FromHours(1));
        await _office.AgreeAsync(restriction: PapersOffice.Restriction("r-0"));
        RegisteredRestriction found = (await _office.Restrictions.FindAsync(null, "r-1"))!;
        Assert.Equal(("u-9", PapersOffice.Start, "Her letter of 2 November.", null, null, null), (found.EnteredBy, found.EnteredAt, found.Why, found.EndEnteredAt, found.EndEnteredBy, found.EndWhy));
        Assert.Equal(entered.StoredSubject, found.StoredSubject);
        Assert.Equal(["r-1", "r-0"], (await _office.Restrictions.ReadAsync(null)).Select(each => each.Restriction.Id));
        Assert.Equal(["r-1", "r-0"], (await _office.Restrictions.ReadAsync(null, PapersOffice.Testina)).Select(each => each.Restriction.Id));
        Assert.Empty(await _office.Restrictions.ReadAsync(null, PapersOffice.Otto));
        Assert.Equal("Restriction Other", found.ToString());
        Assert.DoesNotContain("letter", System.Text.Json.JsonSerializer.Serialize(found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_policy_does_not_understand_and_what_makes_no_sense_is_not_entered()
    {
        Restriction good = PapersOffice.Restriction();
        foreach (Restriction bad in (Restriction[])[
            good with { Id = "" }, good with { Id = new string('x', 101) }, good with { Id = "r\0" }, good with { Kind = 0 }, good with { Categories = ["Diagnoses"] }, good with { Categories = [null!] },
            good with { Categories = null! }, good with { Label = "VIP" }, good with { Recipients = ["Plans"] }, good with { Recipients = null! }, good with { Purposes = ["Claim"] }, good with { Purposes = null! },
            good with { EndedBy = RestrictionEnd.Individual, EndedOn = new DateOnly(2026, 1, 1) }, good with { EndedOn = new DateOnly(2026, 1, 1) }])
        {
            Assert.Equal("restriction", (await Assert.ThrowsAnyAsync<ArgumentException>(() => _office.AgreeAsync(restriction: bad))).ParamName);
        }

        await Assert.ThrowsAsync<ArgumentNullException>(() => _office.Restrictions.AgreeAsync(PapersOffice.Testina, null!, PapersOffice.Officer(), "Why"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _office.Restrictions.AgreeAsync(PapersOffice.Testina, good, null!, "Why"));
        Assert.Equal("subject", (await Assert.ThrowsAnyAsync<ArgumentException>(() => _office.AgreeAsync(" "))).ParamName);
        Assert.Equal("subject", (await Assert.ThrowsAnyAsync<ArgumentException>(() => _office.AgreeAsync("MRN\uD800"))).ParamName);
        Assert.Equal("why", (await Assert.ThrowsAnyAsync<ArgumentException>(() => _office.Restrictions.AgreeAsync(PapersOffice.Testina, good, PapersOffice.Officer(), " "))).ParamName);
        Assert.Equal("by", (await Assert.ThrowsAnyAsync<ArgumentException>(() => _office.AgreeAsync(tenant: ""))).ParamName);
        Assert.Equal("by", (await Assert.ThrowsAnyAsync<ArgumentException>(() => _office.Restrictions.AgreeAsync(PapersOffice.Testina, good, new Caller(""), "Why"))).ParamName);
        Assert.Empty(await _office.Restrictions.ReadAsync(null));
        await _office.AgreeAsync(restriction: good with { Categories = ["Infertility"], Label = "Vip", Recipients = ["Plan"], Purposes = ["Claims"] });
        await Assert.ThrowsAsync<InvalidOperationException>(() => _office.AgreeAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => _office.TerminateAsync(RestrictionEnd.Individual, new DateOnly(2026, 11, 2), "r-2"));
        Assert.Equal("endedBy", (await Assert.ThrowsAsync<ArgumentException>(() => _office.TerminateAsync(RestrictionEnd.None, new DateOnly(2026, 11, 2)))).ParamName);
        Assert.Equal("endedBy", (await Assert.ThrowsAsync<ArgumentException>(() => _office.TerminateAsync((RestrictionEnd)3, new DateOnly(2026, 11, 2)))).ParamName);
    }

    [Fact]
    public async Task The_caller_s_lists_stay_the_caller_s()
    {
        List<string> categories = ["Diagnosis"];
        RegisteredRestriction entered = await _office.AgreeAsync(restriction: PapersOffice.Restriction() with { Categories = categories });
        categories.Clear();
        Assert.Equal(["Diagnosis"], entered.Restriction.Categories);
    }

    private async Task<IReadOnlyList<string>> WithheldAsync(string subject = PapersOffice.Testina) => (await _office.DecideAsync(PapersPolicy.Coding, subject)).WithheldCategories;
}
