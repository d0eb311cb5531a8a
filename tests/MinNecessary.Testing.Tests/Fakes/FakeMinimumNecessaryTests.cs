using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Testing.Tests.Models;

namespace MinNecessary.Testing.Tests.Fakes;

public sealed class FakeMinimumNecessaryTests
{
    private static readonly Caller Anyone = new("u-1");

    [Fact]
    public async Task It_denies_what_it_was_not_told_to_permit()
    {
        using FakeMinimumNecessary gate = Offices.Gate();

        Decision<Coding> decision = await gate.DecideAsync(OfficePolicy.Grants.Coding, new Caller("u-1", "Coder"), "A-1");

        Assert.Equal(Outcome.Denied, decision.Outcome);
        Assert.Equal([ReasonCodes.RoleNotHeld], decision.Reasons.Select(reason => reason.Code));
    }

    [Theory]
    [InlineData("Coding")]
    [InlineData("FollowUp")]
    [InlineData("Litigation")]
    public async Task It_permits_what_it_was_told_to_whoever_asks(string name)
    {
        using FakeMinimumNecessary gate = Offices.Gate().Permit(name);
        Grant grant = new Grant[] { OfficePolicy.Grants.Coding, OfficePolicy.Grants.FollowUp, OfficePolicy.Grants.Litigation }.Single(each => each.Name == name);

        Assert.True((await gate.DecideAsync(grant, Anyone, "A-1")).IsAllowed);
        Assert.True((await gate.DecideAsync(grant, Anyone, "A-1", RequestEvidence.None)).IsAllowed);
        gate.Deny(name);
        Assert.False((await gate.DecideAsync(grant, Anyone, "A-1")).IsAllowed);
        Assert.Equal([true, true, false], gate.Decisions.Select(decision => decision.IsAllowed));
    }

    [Fact]
    public async Task Its_decision_makes_a_view()
    {
        CanariedModel<Claim> claim = Offices.Claim(71);
        using FakeMinimumNecessary gate = Offices.Gate().Permit("Coding");

        Decision<Coding> one = await gate.DecideAsync(OfficePolicy.Grants.Coding, Anyone, claim.Subject);
        Decision<Coding> many = await gate.DecideForAllAsync(OfficePolicy.Grants.Coding, Anyone, [claim.Subject!, "A-2"]);

        Assert.Equal(claim.Value.Diagnoses, claim.Value.ForCoding(one).Diagnoses);
        Assert.Equal(claim.Value.Diagnoses, claim.Value.ForCoding(many).Diagnoses);
    }

    [Fact]
    public async Task It_answers_where_no_type_of_a_grant_is_known()
    {
        using FakeMinimumNecessary gate = Offices.Gate().Permit("Coding");
        AccessRequest request = new(Policy.Activity.Use, "Coder", null, "Coding", Anyone, "A-1");

        Assert.Equal(Outcome.Allowed, (await gate.EvaluateAsync("Office", request)).Outcome);
        gate.Deny("Coding");
        Assert.Equal(Outcome.Denied, (await gate.EvaluateAsync("Office", request)).Outcome);
    }

    [Fact]
    public async Task A_changed_fact_reaches_the_evaluator()
    {
        using FakeMinimumNecessary gate = Offices.Gate().Permit("Coding");
        gate.Facts.Change((_, facts) => facts with { TrainingCurrent = false, Conditions = new Dictionary<string, bool> { ["OnPremises"] = false } });

        Decision<Coding> decision = await gate.DecideAsync(OfficePolicy.Grants.Coding, Anyone, "A-1");

        Assert.Equal(2, decision.Reasons.Count);
        Assert.False(decision.IsAllowed);
    }

    [Fact]
    public async Task A_permitted_grant_that_the_evaluator_denies_says_what_it_lacks()
    {
        var night = Offices.Clock();
        night.SetUtcNow(new DateTimeOffset(2026, 6, 2, 23, 0, 0, TimeSpan.Zero));
        using FakeMinimumNecessary gate = new FakeMinimumNecessary(OfficePolicy.Document, night).Permit("FollowUp");

        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(async () => await gate.DecideAsync(OfficePolicy.Grants.FollowUp, Anyone, "A-1"));

        Assert.Contains("OutsideHours", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Give the gate a clock", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_without_a_subject_is_denied_as_the_application_will_be()
    {
        using FakeMinimumNecessary gate = Offices.Gate().Permit("Coding");

        Assert.False((await gate.DecideAsync(OfficePolicy.Grants.Coding, Anyone, null)).IsAllowed);
    }

    [Fact]
    public void It_takes_the_place_of_an_applications_gate()
    {
        using FakeMinimumNecessary gate = Offices.Gate();
        var services = new ServiceCollection();
        services.AddMinNecessary(OfficePolicy.Document);
        services.ReplaceMinimumNecessary(gate);
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Same(gate, provider.GetRequiredService<IMinimumNecessary>());
    }

    [Fact]
    public void A_grant_that_there_is_not_is_an_error()
    {
        using FakeMinimumNecessary gate = Offices.Gate();

        Assert.Throws<ArgumentException>(() => gate.Permit("Codng"));
        Assert.Throws<ArgumentException>(() => gate.Deny("Codng"));
    }
}
