using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;
using MinNecessary.Restrictions.Tests.Models;

namespace MinNecessary.Restrictions.Tests;

/// <summary>What views show is in the disclosure log: each that was made, and none that was not.</summary>
public sealed class ReleaseTests
{
    private readonly SwitchedStore _store = new();

    [Fact]
    public async Task A_view_is_a_release_under_its_decision()
    {
        Decision<Submission> decision = Office().With("A-1").Decide(RestrictionsPolicy.Grants.Submission, "A-1");
        _ = Claims.New().ForSubmission(decision);
        _ = Claims.New().ForSubmission(decision);
        await decision.EnsureLoggedAsync();
        List<DisclosureEntry> entries = await _store.EntriesAsync();
        var made = (DecisionEntry)entries[0];
        ReleaseEntry[] releases = [.. entries.Skip(1).Cast<ReleaseEntry>()];
        Assert.Equal(2, releases.Length);
        Assert.All(releases, release => Assert.Equal((made.Id, made.Subject, "MinNecessary.Restrictions.Tests.Models.Claim", 1, false), (release.DecisionId, release.Subject, release.Model, release.Count, release.IsLate)));
    }

    [Fact]
    public async Task Each_of_many_subjects_is_released_under_its_own_decision()
    {
        Decision<Submission> decision = Office().With("A-1").With("A-2").Decide(RestrictionsPolicy.Grants.Submission, "A-1", "A-2");
        _ = Claims.New("A-2").ForSubmission(decision);
        await decision.EnsureLoggedAsync();
        List<DisclosureEntry> entries = await _store.EntriesAsync();
        ReleaseEntry release = Assert.Single(entries.OfType<ReleaseEntry>());
        Assert.Equal(entries[1].Id, release.DecisionId);
        Assert.Equal(entries[1].Subject, release.Subject);
        Assert.NotEqual(entries[0].Subject, release.Subject);
    }

    [Fact]
    public async Task What_is_refused_is_no_release()
    {
        Decision<Submission> decision = Office().With("A-1").Decide(RestrictionsPolicy.Grants.Submission, "A-1");
        Assert.Throws<AccessDeniedException>(() => Claims.New("A-2").ForSubmission(decision));
        await decision.EnsureLoggedAsync();
        Assert.Empty((await _store.EntriesAsync()).OfType<ReleaseEntry>());
    }

    [Fact]
    public async Task A_record_that_is_withheld_whole_is_no_release()
    {
        Decision<Submission> decision = Office().With("A-1", Restrictions.Tests.Office.OfLabel("PublicFigure")).Decide(RestrictionsPolicy.Grants.Submission, "A-1");
        Claim claim = Claims.New();
        claim.Labels.Add("PublicFigure");
        Assert.Throws<AccessDeniedException>(() => claim.ForSubmission(decision));
        await decision.EnsureLoggedAsync();
        Assert.Empty((await _store.EntriesAsync()).OfType<ReleaseEntry>());
    }

    [Fact]
    public async Task Where_the_log_is_full_no_view_is_made_and_where_it_is_away_none_leaves()
    {
        Office office = Office(options => (options.Capacity, options.LargestBatch) = (2, 2));
        Decision<Submission> decision = office.With("A-1").Decide(RestrictionsPolicy.Grants.Submission, "A-1");
        _store.IsAway = true;
        _ = Claims.New().ForSubmission(decision);
        _ = Claims.New().ForSubmission(decision);
        Assert.Equal(ReasonCodes.DisclosureNotLogged, Assert.Single(Assert.Throws<AccessDeniedException>(() => Claims.New().ForSubmission(decision)).Reasons).Code);
        await Assert.ThrowsAsync<AccessDeniedException>(() => decision.EnsureLoggedAsync().AsTask());
        _store.IsAway = false;
        await decision.EnsureLoggedAsync();
        Assert.Equal(2, (await _store.EntriesAsync()).OfType<ReleaseEntry>().Count());
    }

    [Fact]
    public async Task A_view_that_is_made_where_the_grant_is_known_only_at_run_time_is_a_release_too()
    {
        Decision decision = Office().With("A-1").Decide(RestrictionsPolicy.Grants.Submission, "A-1");
        Assert.IsType<ClaimForSubmission>(RestrictionsPolicy.Project(Claims.New(), decision));
        await decision.EnsureLoggedAsync();
        Assert.Equal(typeof(Claim).FullName, Assert.Single((await _store.EntriesAsync()).OfType<ReleaseEntry>()).Model);
    }

    [Fact]
    public async Task Without_a_log_there_is_nothing_to_wait_for()
    {
        Decision<Submission> decision = new Office().With("A-1").Decide(RestrictionsPolicy.Grants.Submission, "A-1");
        _ = Claims.New().ForSubmission(decision);
        Assert.True(decision.EnsureLoggedAsync().AsTask().IsCompletedSuccessfully);
        await decision.EnsureLoggedAsync();
    }

    private Office Office(Action<DisclosureLogOptions>? configure = null) => new(more: builder =>
    {
        builder.Services.AddSingleton<IDisclosureStore>(_store);
        builder.AddDisclosureLog<InMemoryDisclosureStore>(options =>
        {
            options.RetryDelay = TimeSpan.Zero;
            configure?.Invoke(options);
        });
    });
}
