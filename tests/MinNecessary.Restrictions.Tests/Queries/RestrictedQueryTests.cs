using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MinNecessary.Restrictions.Tests.Models;
using MinNecessary.Specification.Databases;

namespace MinNecessary.Restrictions.Tests.Queries;

/// <summary>What a decision withholds from memory it withholds from a database's rows, each subject's own, and a query cannot look at it either.</summary>
public abstract partial class RestrictedQueryTests : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Json = new() { TypeInfoResolver = RestrictionsPolicy.Json };

    private readonly List<string> _sql = [];
    private IDatabase _database = null!;

    /// <summary>A nested date's shift goes by the root's subject, which takes a lateral join where there are several.</summary>
    private protected abstract bool HasLateralJoins { get; }

    private protected abstract Task<IDatabase> StartAsync();

    public async Task InitializeAsync()
    {
        _database = await StartAsync();
        await using var context = new ClaimContext(_database.Options(_ => { }));
        await context.Database.EnsureCreatedAsync();
        Claim labelled = Claims.New("A-4");
        labelled.Labels.Add("Reproductive");
        labelled.Attachment!.IsReproductive = true;
        Claim bare = Claims.New("A-5");
        (bare.Attachment, bare.Lines, bare.Diagnoses, bare.Practice) = (null, [], [], "South");
        context.AddRange(Claims.New("A-1"), Claims.New("A-2", isSecondPaidInFull: false), Claims.New("A-3"), labelled, bare);
        await context.SaveChangesAsync();
    }

    public async Task DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [SkippableTheory]
    [InlineData("A-1")]
    [InlineData("A-2")]
    [InlineData("A-5")]
    [InlineData("A-1", "A-2", "A-3", "A-4", "A-5")]
    public async Task Memory_and_database_show_the_same_under_every_restriction(params string[] accounts)
    {
        Restriction[][] each = [[], [Office.PaidInFull()], [Office.Of("Diagnosis")], [Office.Of("Charge"), Office.PaidInFull()], [Office.OfLabel("Reproductive")], [Office.Of("Procedure", "ServiceDate")]];
        for (int first = 0; first < each.Length; first++)
        {
            foreach (bool hasClassifier in new[] { false, true })
            {
                var office = new Office(hasClassifier);
                for (int index = 0; index < accounts.Length; index++)
                {
                    office.With(accounts[index], each[(first + index) % each.Length]);
                }

                await AssertSameAsync(office.Decide(RestrictionsPolicy.Grants.Submission, accounts), (claims, decision) => claims.ForSubmission(decision), (claim, decision) => claim.ForSubmission(decision));
                Task worklist = AssertSameAsync(office.Decide(RestrictionsPolicy.Grants.Worklist, accounts), (claims, decision) => claims.ForWorklist(decision), (claim, decision) => claim.ForWorklist(decision));
                await (accounts.Length == 1 || HasLateralJoins ? worklist : Assert.ThrowsAsync<InvalidOperationException>(() => worklist));
                await AssertSameAsync(office.Decide(RestrictionsPolicy.Grants.Totals, accounts), (claims, decision) => claims.ForTotals(decision), (claim, decision) => claim.ForTotals(decision));
            }
        }
    }

    [SkippableFact]
    public async Task A_category_that_is_withheld_from_every_subject_is_not_asked_for()
    {
        await ReadAsync(new Office().With("A-1", Office.Of("Diagnosis", "Charge")).Decide(RestrictionsPolicy.Grants.Submission, "A-1"), (claims, decision) => claims.ForSubmission(decision));
        Assert.DoesNotContain("PrincipalDiagnosis", Sql, StringComparison.Ordinal);
        _sql.Clear();
        await ReadAsync(new Office().With("A-1", Office.Of("Diagnosis")).With("A-2").Decide(RestrictionsPolicy.Grants.Submission, "A-1", "A-2"), (claims, decision) => claims.ForSubmission(decision));
        Assert.Contains("PrincipalDiagnosis", Sql, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Without_a_restriction_nothing_is_asked_for_that_restrictions_need()
    {
        var consent = new SubstanceUseConsent { Id = "C-1", Subject = "A-1", CoversTreatmentPaymentOperations = true, SignedOn = new DateOnly(2026, 1, 1) };
        var facts = new Facts { IdentityVerified = true, Restrictions = [], SubstanceUseConsent = consent };
        await ReadAsync(new Office().With("A-1", facts).Decide(RestrictionsPolicy.Grants.Submission, "A-1"), (claims, decision) => claims.ForSubmission(decision));
        Assert.DoesNotContain("IsPaidInFull", Sql, StringComparison.Ordinal);
        Assert.DoesNotContain("Label", Sql, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_page_is_as_long_as_was_asked_though_rows_are_withheld()
    {
        string[] all = ["A-1", "A-2", "A-3", "A-4", "A-5"];
        var office = new Office();
        foreach (string account in all)
        {
            office.With(account, Office.OfLabel("Reproductive"));
        }

        Decision<Submission> decision = office.Decide(RestrictionsPolicy.Grants.Submission, all);
        Assert.Equal(["A-2", "A-3", "A-5"], (await ReadAsync(decision, (claims, granted) => claims.OrderBy(claim => claim.Account).ForSubmission(granted).Skip(1).Take(3))).Select(view => view.Account));
        Assert.Equal(["A-5"], (await ReadAsync(decision, (claims, granted) => claims.OrderBy(claim => claim.Account).ForSubmission(granted).Take(4).Skip(3).Take(9))).Select(view => view.Account));
        Assert.Empty(await ReadAsync(decision, (claims, granted) => claims.ForSubmission(granted).Take(0)));
    }

    [SkippableTheory]
    [InlineData("Medicare", 4350, 0)]
    [InlineData("Medicare", 500, 1)]
    [InlineData("Aetna", 500, 0)]
    public async Task A_row_condition_is_part_of_the_query(string payer, int total, int rows)
    {
        await using (var context = new ClaimContext(_database.Options(_ => { })))
        {
            await context.Claims.Where(claim => claim.Account == "A-2").ExecuteUpdateAsync(set => set.SetProperty(claim => claim.Payer, payer).SetProperty(claim => claim.Total, total));
        }

        Assert.Equal(rows, (await ReadAsync(new Office().With("A-2").Decide(RestrictionsPolicy.Grants.MedicareDesk, "A-2"), (claims, decision) => claims.ForMedicareDesk(decision))).Count);
    }

    [SkippableFact]
    public async Task A_tenants_decision_reads_its_own_rows()
    {
        var office = new Office().With("A-1").With("A-5");
        office.Policies.Load(RestrictionsPolicy.Document, "South");
        var south = new Caller("u-1", "Biller") { Tenant = "South" };
        Decision<Submission> decision = await office.Gate.DecideForAllAsync(RestrictionsPolicy.Grants.Submission, south, ["A-1", "A-5"]);
        Assert.Equal(["A-5"], (await ReadAsync(decision, (claims, granted) => claims.ForSubmission(granted))).Select(view => view.Account));
        Assert.Throws<AccessDeniedException>(() => Claims.New("A-1").ForSubmission(decision));
        Assert.Equal("TenantUnknown", Assert.Single((await office.Gate.DecideAsync(RestrictionsPolicy.Grants.Submission, Office.Biller, "A-1")).Reasons).Code);
    }

    [SkippableFact]
    public async Task A_query_looks_at_nothing_that_is_hidden_from_any_of_its_subjects()
    {
        var office = new Office(hasClassifier: true).With("A-1", Office.PaidInFull()).With("A-2", Office.Of("ServiceDate")).With("A-3");
        Decision<Submission> two = office.Decide(RestrictionsPolicy.Grants.Submission, "A-1", "A-2");
        await using var context = new ClaimContext(_database.Options(_ => { }));
        AssertRefused(() => context.Claims.OrderBy(claim => claim.Total).ForSubmission(two));
        AssertRefused(() => context.Claims.Where(claim => claim.LineCount == 3).ForSubmission(two));
        AssertRefused(() => context.Claims.Where(claim => claim.Paid > 10).ForSubmission(two));
        AssertRefused(() => context.Claims.Where(claim => claim.Lines.Any(line => line.Charge == 250)).ForSubmission(two));
        AssertRefused(() => context.Claims.Where(claim => claim.Lines.Count() == 3).ForSubmission(two));
        AssertRefused(() => context.Claims.Where(claim => claim.PrincipalDiagnosis == "F11.20").ForSubmission(two));
        AssertRefused(() => context.Claims.Where(claim => claim.Diagnoses.Contains("F11.20")).ForSubmission(two));
        AssertRefused(() => context.Claims.Where(claim => claim.Labels.Contains("Reproductive")).ForSubmission(two));
        AssertRefused(() => context.Claims.Where(claim => claim.Attachment!.About == "99213").ForSubmission(two));
        Assert.Equal(2, (await context.Claims.Where(claim => claim.Payer == "Medicare").OrderBy(claim => claim.PatientName).ForSubmission(two).ToListAsync()).Count);
    }

    private static void AssertRefused(Action query) => Assert.Equal("QueryLooksAtWithheld", Assert.Single(Assert.Throws<AccessDeniedException>(query).Reasons).Code);

    private string Sql => string.Join('\n', _sql);

    private async Task<IReadOnlyList<TView>> ReadAsync<TGrant, TView>(Decision<TGrant> decision, Func<IQueryable<Claim>, Decision<TGrant>, ViewQuery<TView>> query)
        where TGrant : IGrant
    {
        await using var context = new ClaimContext(_database.Options(_sql.Add));
        IReadOnlyList<TView> views = await query(context.Claims, decision).ToListAsync();
        Assert.Equal(views.Select(view => view!.ToString()), query(context.Claims, decision).ToList().Select(view => view!.ToString()));
        return views;
    }

    private async Task AssertSameAsync<TGrant, TView>(Decision<TGrant> decision, Func<IQueryable<Claim>, Decision<TGrant>, ViewQuery<TView>> query, Func<Claim, Decision<TGrant>, TView> show)
        where TGrant : IGrant
    {
        await using var context = new ClaimContext(_database.Options(_ => { }));
        List<string> expected = [];
        foreach (Claim claim in await context.Claims.AsNoTracking().Include(claim => claim.Lines).Include(claim => claim.Attachment).OrderBy(claim => claim.Account).ToListAsync())
        {
            try
            {
                expected.Add(Written(show(claim, decision)!));
            }
            catch (AccessDeniedException)
            {
                // Of another subject, or withheld whole: a query leaves it out.
            }
        }

        IReadOnlyList<TView> views = await query(context.Claims.OrderBy(claim => claim.Account), decision).ToListAsync();
        Assert.Equal(expected, views.Select(view => Written(view!)));
    }

    private static string Written(object view)
    {
        // What was carried for the restriction is not left in the object.
        Assert.All(view.GetType().GetProperties(BindingFlags.Instance | BindingFlags.NonPublic), carried => Assert.Null(carried.GetValue(view)));
        return JsonSerializer.Serialize(view, Json.GetTypeInfo(view.GetType())) + view;
    }
}
