using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;
using MinNecessary.Restrictions.Tests.Models;

namespace MinNecessary.Restrictions.Tests;

/// <summary>Views and queries of views under a decision for a bulk disclosure go into its file, and into one entry.</summary>
public sealed class BulkReleaseTests : IDisposable
{
    private static readonly JsonSerializerOptions Json = new() { TypeInfoResolver = RestrictionsPolicy.Json };

    private readonly SwitchedStore _store = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("minnecessary-bulk-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Views_and_a_query_of_views_go_into_the_file_and_into_one_entry_for_each_answer()
    {
        Office office = Office().With("A-1").With("A-2").With("A-3", Restrictions.Tests.Office.Of("Diagnosis"));
        Decision<Submission> decision = await office.Gate.DecideForBulkAsync(RestrictionsPolicy.Grants.Submission, Restrictions.Tests.Office.Biller, ["A-1", "A-2", "A-3", "A-4"]);
        await using BulkDisclosure bulk = decision.OpenBulk(Path.Combine(_folder, "claims"), Path.Combine(_folder, "manifest"));
        JsonSerializer.Serialize(bulk.Content, Claims.New("A-1").ForSubmission(decision), Json);
        foreach (ClaimForSubmission view in new[] { Claims.New("A-2"), Claims.New("A-3") }.AsQueryable().ForSubmission(decision).ToList())
        {
            JsonSerializer.Serialize(bulk.Content, view, Json);
        }

        Assert.Empty((await _store.EntriesAsync()).OfType<ReleaseEntry>());
        IReadOnlyList<ReleaseEntry> releases = await bulk.CompleteAsync();
        Assert.Equal([(2, 2), (1, 1)], releases.OrderByDescending(release => release.Count).Select(release => (release.Count, release.SubjectCount ?? 1)));
        List<DisclosureEntry> entries = await _store.EntriesAsync();
        Assert.Equal(["Allowed", "Allowed", "Denied"], entries.OfType<DecisionEntry>().Select(entry => entry.Outcome.ToString()).Order());
        Assert.Equal(5, entries.Count);
    }

    [Fact]
    public async Task A_view_that_is_refused_is_in_no_count()
    {
        Office office = Office().With("A-1").With("A-2", Restrictions.Tests.Office.OfLabel("PublicFigure"));
        Decision<Submission> decision = await office.Gate.DecideForBulkAsync(RestrictionsPolicy.Grants.Submission, Restrictions.Tests.Office.Biller, ["A-1", "A-2"]);
        await using BulkDisclosure bulk = decision.OpenBulk(Path.Combine(_folder, "claims"), Path.Combine(_folder, "manifest"));
        _ = Claims.New("A-1").ForSubmission(decision);
        Claim restricted = Claims.New("A-2");
        restricted.Labels.Add("PublicFigure");
        Assert.Throws<AccessDeniedException>(() => restricted.ForSubmission(decision));
        Assert.Throws<AccessDeniedException>(() => Claims.New("A-9").ForSubmission(decision));
        Assert.Equal(1, Assert.Single(await bulk.CompleteAsync()).Count);
    }

    private Office Office() => new(more: builder =>
    {
        builder.Services.AddSingleton<IDisclosureStore>(_store);
        builder.AddDisclosureLog<InMemoryDisclosureStore>(options => options.RetryDelay = TimeSpan.Zero);
    });
}
