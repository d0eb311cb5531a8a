using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Operations.Necessity;

/// <summary>After the period, what nobody read of enough views is proposed to do without, with the evidence; nothing else is, and a person decides.</summary>
public sealed class NecessityProposalTests : IDisposable
{
    private readonly NecessityOffice _office = new();
    private readonly NecessityDesk _desk;

    public NecessityProposalTests() => _desk = _office.Start();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Nothing_is_proposed_before_the_period_is_over()
    {
        NecessityProposals none = await _desk.Feedback.ProposeAsync();
        Assert.Equal((null, null), (none.ObservedSince, none.ProposesFrom));
        NecessityOffice.See(_office.Intake, 500, 0);
        NecessityProposals begun = await _desk.Feedback.ProposeAsync();
        Assert.Equal((_office.Time.Now, _office.Time.Now.AddDays(30)), (begun.ObservedSince, begun.ProposesFrom));
        _office.Time.Now += TimeSpan.FromDays(30) - TimeSpan.FromTicks(1);
        Assert.Empty(await _desk.ProposalsAsync());
        _office.Time.Now += TimeSpan.FromTicks(1);
        Assert.NotEmpty(await _desk.ProposalsAsync());
    }

    [Fact]
    public async Task What_nobody_read_is_proposed_with_what_was_seen()
    {
        NecessityOffice.See(_office.Intake, NecessityOffice.Needed, 0);
        await AfterAsync();
        NecessityProposal proposal = Assert.Single(await _desk.ProposalsAsync());
        Assert.Equal(("Intake", "BirthDate", NecessityOffice.Needed, 31), (proposal.Grant, proposal.Category, proposal.Views, proposal.Days));
        Assert.Equal(("Sample.Claim", "Born", NecessityOffice.Needed), (proposal.Members[0].Model, proposal.Members[0].Member, Assert.Single(proposal.Members).Views));
        Assert.Equal("Intake without BirthDate: not read in 10 views in 31 days", proposal.ToString());
    }

    [Fact]
    public async Task Of_too_few_views_nothing_is_proposed_and_it_says_so()
    {
        NecessityOffice.See(_office.Intake, NecessityOffice.Needed - 1, 0);
        await AfterAsync();
        NecessityProposals found = await _desk.Feedback.ProposeAsync();
        Assert.Empty(found.Proposals);
        Assert.Equal(
            ["Intake: BirthDate was not read in 9 views; 10 are needed before it is proposed to do without.", "Bill: Name was not read in 0 views; 10 are needed before it is proposed to do without."],
            found.Unproven.Take(2).Select(each => each.ToString()));
        Assert.Equal(4, found.Unproven.Count);
    }

    [Fact]
    public async Task One_read_of_one_of_its_members_keeps_a_category()
    {
        NecessityOffice.See(_office.Bill, 5_000, 0);
        NecessityOffice.See(_office.Bill, 1, 2);
        await AfterAsync();
        Assert.Empty(await _desk.ProposalsAsync());
    }

    [Fact]
    public async Task What_is_exempt_or_a_standard_transaction_is_not_proposed()
    {
        var exempt = new NecessityOffice(text => text.Replace("\"routine\": false,", "\"exemption\": \"RequiredByLaw\",", StringComparison.Ordinal));
        Assert.Equal(Exemption.RequiredByLaw, exempt.Policy.FindGrant("Release")!.Exemption);
        using NecessityDesk desk = exempt.Start();
        NecessityOffice.See(exempt.Release, 100);
        NecessityOffice.See(_office.Release, 100);
        await AfterAsync();
        await desk.Feedback.FlushAsync();
        exempt.Time.Now += TimeSpan.FromDays(31);
        Assert.DoesNotContain(await desk.ProposalsAsync(), proposal => proposal.Grant == "Release");
        Assert.DoesNotContain((await desk.Feedback.ProposeAsync()).Unproven, each => each.Grant == "Release");
        Assert.Equal("Release", Assert.Single(await _desk.ProposalsAsync()).Grant);
    }

    [Fact]
    public async Task A_refused_proposal_is_not_made_again_unless_asked_for_and_another_decision_holds_from_then()
    {
        NecessityProposal proposal = await ProposedAsync();
        NecessityDecision refused = await _desk.Feedback.DecideAsync(proposal.Id, NecessityOutcome.Refused, "Needed each spring.", NecessityOffice.Manager);
        Assert.Equal((NecessityOutcome.Refused, "Needed each spring.", "u-9", _office.Time.Now, NecessityOffice.Needed, 31), (refused.Outcome, refused.Reason, refused.By, refused.At, refused.Views, refused.Days));
        Assert.Empty(await _desk.ProposalsAsync());
        Assert.Equal(refused, Assert.Single(await _desk.ProposalsAsync(includeRefused: true)).Decision);
        await _desk.Feedback.DecideAsync(proposal.Id, NecessityOutcome.Accepted, "Spring is over.", NecessityOffice.Manager);
        Assert.Equal(NecessityOutcome.Accepted, Assert.Single(await _desk.ProposalsAsync()).Decision!.Outcome);
        Assert.Equal([NecessityOutcome.Refused, NecessityOutcome.Accepted], (await _desk.Feedback.ReadDecisionsAsync()).Select(decision => decision.Outcome));
    }

    [Fact]
    public async Task Who_decides_is_a_person_with_the_role_and_says_why()
    {
        NecessityProposal proposal = await ProposedAsync();
        Assert.Equal("Manager", _desk.Feedback.Owner);
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Feedback.DecideAsync(proposal.Id, NecessityOutcome.Accepted, "Why not", new Caller("u-1", "Clerk")));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _desk.Feedback.DecideAsync(proposal.Id, NecessityOutcome.Accepted, "Why not", null!));
        await Assert.ThrowsAsync<ArgumentException>(() => _desk.Feedback.DecideAsync(proposal.Id, NecessityOutcome.Accepted, " ", NecessityOffice.Manager));
        await Assert.ThrowsAsync<ArgumentException>(() => _desk.Feedback.DecideAsync(proposal.Id, 0, "Why not", NecessityOffice.Manager));
        await Assert.ThrowsAsync<ArgumentException>(() => _desk.Feedback.DecideAsync(" ", NecessityOutcome.Accepted, "Why not", NecessityOffice.Manager));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Feedback.DecideAsync(proposal.Id + "x", NecessityOutcome.Accepted, "Why not", NecessityOffice.Manager));
        Assert.Empty(await _desk.Feedback.ReadDecisionsAsync());
    }

    [Fact]
    public async Task What_was_read_since_cannot_be_decided_about()
    {
        NecessityProposal proposal = await ProposedAsync();
        NecessityOffice.See(_office.Intake, 1, 1);
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Feedback.DecideAsync(proposal.Id, NecessityOutcome.Accepted, "Why not", NecessityOffice.Manager));
    }

    [Fact]
    public async Task Another_version_of_the_policy_is_observed_anew()
    {
        await ProposedAsync();
        var next = new NecessityOffice(text => text.Replace("\"version\": \"1\"", "\"version\": \"2\"", StringComparison.Ordinal));
        next.Time.Now = _office.Time.Now;
        using NecessityDesk desk = next.Start(_office.Store);
        Assert.Null((await desk.Feedback.ProposeAsync()).ObservedSince);
    }

    [Fact]
    public async Task A_policy_without_feedback_observes_nothing_and_says_why_nothing_is_proposed()
    {
        var office = new NecessityOffice(text => text.Replace("\"feedback\": { \"percent\": 100, \"period\": \"P30D\" }, ", "", StringComparison.Ordinal));
        using NecessityDesk desk = office.Start();
        NecessityOffice.See(office.Intake, 20);
        Assert.False(office.Intake.Begin());
        await desk.Feedback.FlushAsync();
        await desk.RunAsync();
        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Feedback.ProposeAsync());
        Assert.Contains("no 'feedback'", refused.Message, StringComparison.Ordinal);
        Assert.Empty(await desk.Feedback.ReadDecisionsAsync());
    }

    private async Task<NecessityProposal> ProposedAsync()
    {
        NecessityOffice.See(_office.Intake, NecessityOffice.Needed, 0);
        await AfterAsync();
        return Assert.Single(await _desk.ProposalsAsync());
    }

    private async Task AfterAsync()
    {
        await _desk.Feedback.FlushAsync();
        _office.Time.Now += TimeSpan.FromDays(31);
    }
}
