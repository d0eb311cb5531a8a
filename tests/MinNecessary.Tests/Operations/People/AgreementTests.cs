using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations;

public sealed class AgreementTests : IDisposable
{
    private readonly PeopleDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    private static Agreement Contract => new() { Id = "BAA-1", Recipient = "Agency", Kind = AgreementKind.BusinessAssociate, From = new DateOnly(2026, 3, 2), Purposes = ["Collections"] };

    [Fact]
    public async Task It_holds_for_its_recipient_and_purpose_and_for_no_other()
    {
        await _desk.Agreements.SignAsync(Contract, "actor-officer");
        Facts facts = await _desk.FactsAsync("Collections", "actor-1");
        Assert.Equal((true, "BAA-1"), (facts.AgreementInForce, facts.AgreementId));

        // Nobody has signed anything with the institute, and a use has no recipient.
        Assert.Null((await _desk.FactsAsync("Trends", "actor-1")).AgreementInForce);
        Assert.Null((await _desk.FactsAsync("Coding", "actor-1")).AgreementInForce);
        Assert.Single(await _desk.Agreements.InForceAsync("Agency", "Collections", AgreementKind.BusinessAssociate));
        Assert.Empty(await _desk.Agreements.InForceAsync("Agency", "Trends", AgreementKind.BusinessAssociate));
        Assert.Empty(await _desk.Agreements.InForceAsync("Agency", "Collections", AgreementKind.DataUse));
        Assert.Empty(await _desk.Agreements.InForceAsync("Agency", "Collections", AgreementKind.BusinessAssociate, tenant: "north"));
    }

    [Fact]
    public async Task One_that_permits_another_purpose_does_not_hold()
    {
        await _desk.Agreements.SignAsync(Contract with { Purposes = ["Trends"] }, "actor-officer");
        Facts facts = await _desk.FactsAsync("Collections", "actor-1");
        Assert.Equal((false, null), (facts.AgreementInForce, facts.AgreementId));
    }

    [Theory]
    [InlineData("2026-03-02", null, true)]
    [InlineData("2026-03-03", null, false)]
    [InlineData("2026-01-01", "2026-03-03", true)]
    [InlineData("2026-01-01", "2026-03-02", false)]
    public async Task It_holds_on_its_days_in_the_zone_of_the_policy(string from, string? until, bool holds)
    {
        // In UTC it is 3 March already.
        _desk.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 3, 4, 59, 59, TimeSpan.Zero));
        await _desk.Agreements.SignAsync(Contract with { From = DateOnly.Parse(from, null), Until = until is null ? null : DateOnly.Parse(until, null) }, "actor-officer");
        Assert.Equal(holds, (await _desk.FactsAsync("Collections", "actor-1")).AgreementInForce);
    }

    [Fact]
    public async Task A_limited_data_set_needs_a_data_use_agreement_and_nothing_else_is_served_by_one()
    {
        await _desk.Agreements.SignAsync(Contract with { Recipient = "Institute", Purposes = ["Trends"] }, "actor-officer");
        Assert.Null((await _desk.FactsAsync("Trends", "actor-1")).AgreementInForce);
        await _desk.Agreements.SignAsync(Contract with { Id = "DUA-1", Recipient = "Institute", Purposes = ["Trends"], Kind = AgreementKind.DataUse }, "actor-officer");
        Assert.Equal("DUA-1", (await _desk.FactsAsync("Trends", "actor-1")).AgreementId);

        await _desk.Agreements.SignAsync(Contract with { Id = "DUA-2", Kind = AgreementKind.DataUse }, "actor-officer");
        Assert.Null((await _desk.FactsAsync("Collections", "actor-1")).AgreementInForce);
    }

    [Fact]
    public async Task That_of_one_covered_entity_holds_for_no_other()
    {
        await _desk.Agreements.SignAsync(Contract with { Tenant = "North" }, "actor-officer");
        Assert.True((await _desk.FactsAsync("Collections", "actor-1", tenant: "North")).AgreementInForce);
        Assert.Null((await _desk.FactsAsync("Collections", "actor-1", tenant: "South")).AgreementInForce);
        Assert.Null((await _desk.FactsAsync("Collections", "actor-1")).AgreementInForce);
    }

    [Fact]
    public async Task It_ends_sooner_and_not_later()
    {
        await _desk.Agreements.SignAsync(Contract, "actor-officer");
        await _desk.Agreements.EndAsync("BAA-1", new DateOnly(2026, 3, 2), "actor-officer");
        Assert.False((await _desk.FactsAsync("Collections", "actor-1")).AgreementInForce);
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Agreements.EndAsync("BAA-1", new DateOnly(2027, 1, 1), "actor-officer"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Agreements.EndAsync("BAA-2", new DateOnly(2027, 1, 1), "actor-officer"));
        Assert.Equal(new DateOnly(2026, 3, 2), (await _desk.Agreements.FindAsync("BAA-1"))!.Until);
    }

    [Fact]
    public async Task One_that_makes_no_sense_is_refused()
    {
        await _desk.Agreements.SignAsync(Contract, "actor-officer");
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Agreements.SignAsync(Contract, "actor-officer"));
        Agreement other = Contract with { Id = "BAA-2" };
        foreach (Agreement wrong in new[] { other with { Recipient = "Nobody" }, other with { Purposes = [] }, other with { Purposes = ["Nothing"] }, other with { Kind = 0 }, other with { Until = other.From }, other with { Id = " " } })
        {
            await Assert.ThrowsAsync<ArgumentException>(() => _desk.Agreements.SignAsync(wrong, "actor-officer"));
        }

        Assert.Equal(["BAA-1 with Agency"], (await _desk.Agreements.ReadAsync()).Select(agreement => agreement.ToString()));
    }
}
