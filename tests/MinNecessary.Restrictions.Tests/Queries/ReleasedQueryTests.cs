using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;
using MinNecessary.Restrictions.Tests.Models;
using MinNecessary.Specification.Databases;

namespace MinNecessary.Restrictions.Tests.Queries;

/// <summary>What a query gives is in the disclosure log, durably and before it is given, each record under its own subject; what it does not give is not.</summary>
public sealed class ReleasedQueryTests : IAsyncLifetime
{
    private static readonly string[] Accounts = ["A-1", "A-2", "A-3", "A-4"];

    private readonly SwitchedStore _store = new();
    private readonly IDatabase _database = NewDatabase();

    public async Task InitializeAsync()
    {
        await using var context = new ClaimContext(_database.Options(_ => { }));
        await context.Database.EnsureCreatedAsync();
        context.AddRange(Everything());
        await context.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    private static IDatabase NewDatabase() => new SqliteDatabase();

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Each_record_that_is_given_is_a_release_of_its_own_subject(bool isInDatabase, bool isRestricted)
    {
        await using var context = new ClaimContext(_database.Options(_ => { }));
        ViewQuery<ClaimForSubmission> query = Source(context, isInDatabase).OrderBy(claim => claim.Id).ForSubmission(Decide(isRestricted));
        IReadOnlyList<ClaimForSubmission> views = query.ToList();
        Assert.Equal(isRestricted ? 4 : 5, views.Count);
        Assert.Equal(isRestricted ? ["A-1", "A-1", "A-2", "A-3"] : ["A-1", "A-1", "A-2", "A-3", "A-4"], await ReleasedAsync());
        Assert.Equal(views.Count, (await query.ToListAsync()).Count);
        Assert.Equal(2 * views.Count, (await ReleasedAsync()).Count);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Of_a_page_nothing_is_recorded_but_what_is_on_it(bool isInDatabase, bool isRestricted)
    {
        await using var context = new ClaimContext(_database.Options(_ => { }));
        ViewQuery<ClaimForSubmission> page = Source(context, isInDatabase).OrderBy(claim => claim.Id).ForSubmission(Decide(isRestricted)).Skip(2).Take(1);
        Assert.Single(page.ToList());
        Assert.Equal(["A-2"], await ReleasedAsync());
        Assert.Empty(Source(context, isInDatabase).ForSubmission(Decide(isRestricted)).Take(0).ToList());
        Assert.Equal(["A-2"], await ReleasedAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Where_the_log_is_away_nothing_is_given(bool isInDatabase)
    {
        await using var context = new ClaimContext(_database.Options(_ => { }));
        ViewQuery<ClaimForSubmission> query = Source(context, isInDatabase).ForSubmission(Decide(isRestricted: true));
        _store.IsAway = true;
        Assert.Empty(query.Take(0).ToList());
        Assert.Empty(await query.Take(0).ToListAsync());
        Assert.Throws<AccessDeniedException>(() => query.ToList());
        await Assert.ThrowsAsync<AccessDeniedException>(() => query.ToListAsync());
        await Assert.ThrowsAsync<AccessDeniedException>(async () =>
        {
            await foreach (ClaimForSubmission view in query.AsAsyncEnumerable())
            {
                Assert.Fail($"Given: {view}");
            }
        });
    }

    [Fact]
    public async Task A_record_at_which_a_reading_breaks_off_is_no_release_of_the_next_reading()
    {
        Claim[] claims = [Claims.New("A-1"), Claims.New("A-2")];
        claims[1].PrincipalDiagnosis = "Z00";
        var classifier = new BreakingClassifier("Z00");
        ViewQuery<ClaimForSubmission> query = claims.AsQueryable().ForSubmission(Decide(isRestricted: true, classifier));
        Assert.ThrowsAny<Exception>(() => query.ToList());
        classifier.Text = null;
        Assert.Equal("A-1", Assert.Single(query.Take(1).ToList()).Account);

        // A-1 was made in the first reading too.
        Assert.Equal(["A-1", "A-1"], await ReleasedAsync());
    }

    [Fact]
    public async Task Several_threads_read_one_query_in_memory_and_each_record_counts_for_each_of_them()
    {
        ViewQuery<ClaimForSubmission> query = Everything().AsQueryable().ForSubmission(Decide(isRestricted: true));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (int time = 0; time < 50; time++)
            {
                Assert.Equal(4, query.ToList().Count);
            }
        })));
        List<string> released = await ReleasedAsync();
        Assert.Equal((800, 400, 400, 0), (released.Count(account => account == "A-1"), released.Count(account => account == "A-2"), released.Count(account => account == "A-3"), released.Count(account => account == "A-4")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_list_longer_than_what_may_wait_for_a_slow_log_is_given_whole(bool isAsynchronous)
    {
        _store.Takes = TimeSpan.FromMilliseconds(5);
        Claim[] claims = [.. Enumerable.Range(0, 1_000).Select(_ => Claims.New("A-1"))];
        ViewQuery<ClaimForSubmission> query = claims.AsQueryable().ForSubmission(Decide(isRestricted: false));

        IReadOnlyList<ClaimForSubmission> views = isAsynchronous ? await query.ToListAsync() : query.ToList();

        Assert.Equal(1_000, views.Count);
        Assert.Equal(1_000, (await ReleasedAsync()).Count);
    }

    // Two of one subject; of A-4 one that carries a label.
    private static Claim[] Everything()
    {
        Claim labelled = Claims.New("A-4");
        labelled.Labels.Add("Reproductive");
        return [Claims.New("A-1"), Claims.New("A-1"), Claims.New("A-2"), labelled, Claims.New("A-3")];
    }

    private static IQueryable<Claim> Source(ClaimContext context, bool isInDatabase) => isInDatabase ? context.Claims : Everything().Select((claim, index) =>
    {
        claim.Id = index + 1;
        return claim;
    }).ToArray().AsQueryable();

    private Decision<Submission> Decide(bool isRestricted, ISensitivityClassifier? classifier = null)
    {
        var office = new Office(more: builder =>
        {
            builder.Services.AddSingleton<IDisclosureStore>(_store);
            if (classifier is not null)
            {
                builder.Services.AddSingleton(classifier);
            }

            builder.AddDisclosureLog<InMemoryDisclosureStore>(options => (options.RetryDelay, options.Subjects, options.LargestBatch, options.Capacity) = (TimeSpan.Zero, SubjectForm.Plain, 100, 200));
        });
        foreach (string account in Accounts)
        {
            office.With(account, isRestricted ? [Office.PaidInFull(), Office.OfLabel("Reproductive")] : []);
        }

        return office.Decide(RestrictionsPolicy.Grants.Submission, Accounts);
    }

    private async Task<List<string>> ReleasedAsync() => [.. (await _store.EntriesAsync()).OfType<ReleaseEntry>().Select(release => release.Subject).Order(StringComparer.Ordinal)];

    /// <summary>Throws at one text, in the midst of a view.</summary>
    private sealed class BreakingClassifier(string text) : ISensitivityClassifier
    {
        public string? Text { get; set; } = text;

        public IReadOnlyCollection<string> Labels { get; } = ["PaidInFull"];

        public IEnumerable<string> Classify(string category, string value) => value == Text ? throw new NotSupportedException() : [];
    }
}
