using Microsoft.EntityFrameworkCore;
using MinNecessary.Restrictions.Tests.Models;

namespace MinNecessary.Restrictions.Tests.Queries;

public abstract partial class RestrictedQueryTests
{
    [SkippableFact]
    public async Task A_query_looks_at_nothing_that_follows_from_a_withheld_category()
    {
        // With the consent no label is withheld: the category alone is what the pointers follow from.
        var office = new Office().With("A-1", Consented("A-1") with { Restrictions = [Office.Of("Diagnosis")] });
        Decision<Submission> decision = office.Decide(RestrictionsPolicy.Grants.Submission, "A-1");
        await using var context = new ClaimContext(_database.Options(_ => { }));
        AssertRefused(() => context.Claims.Where(claim => claim.Lines.Any(line => line.Pointers.Contains(2))).ForSubmission(decision));
        Assert.Single(await context.Claims.Where(claim => claim.Lines.Any(line => line.Code == "58970")).ForSubmission(decision).ToListAsync());
    }

    [SkippableFact]
    public async Task A_stream_ends_at_the_row_of_a_subject_whose_answer_has_ended()
    {
        // The consent of A-1 ends at midnight; the decision for both goes on.
        var office = new Office(now: new DateTimeOffset(2026, 11, 23, 23, 58, 0, TimeSpan.Zero)).With("A-1", Consented("A-1", new DateOnly(2026, 11, 24))).With("A-2", Consented("A-2"));
        Decision<Submission> decision = office.Decide(RestrictionsPolicy.Grants.Submission, "A-1", "A-2");
        await using var context = new ClaimContext(_database.Options(_ => { }));
        ViewQuery<ClaimForSubmission> query = context.Claims.OrderByDescending(claim => claim.Account).ForSubmission(decision);
        Assert.Equal(2, query.ToList().Count);
        await using IAsyncEnumerator<ClaimForSubmission> stream = query.AsAsyncEnumerable().GetAsyncEnumerator();
        Assert.True(await stream.MoveNextAsync());
        office.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("A-2", stream.Current.Account);
        decision.EnsureAllowed();
        Assert.Equal("DecisionExpired", Assert.Single((await Assert.ThrowsAsync<AccessDeniedException>(async () => await stream.MoveNextAsync())).Reasons).Code);
        Assert.Throws<AccessDeniedException>(() => query.ToList());
        await Assert.ThrowsAsync<AccessDeniedException>(() => query.ToListAsync());
        Assert.Single(context.Claims.ForSubmission(decision).ToList());
        Assert.Single(query.Take(1).ToList());
    }

    [SkippableFact]
    public async Task Where_there_are_tenants_a_decision_without_one_reads_no_row_that_has_one()
    {
        var office = new Office().With("A-1").With("A-5");
        Decision<Submission> decision = office.Decide(RestrictionsPolicy.Grants.Submission, "A-1", "A-5");
        Assert.Equal(2, (await ReadAsync(decision, (claims, granted) => claims.ForSubmission(granted))).Count);
        office.Policies.Load(RestrictionsPolicy.Document, "South");
        Assert.Equal(["A-1"], (await ReadAsync(decision, (claims, granted) => claims.ForSubmission(granted))).Select(view => view.Account));
        Claim south = Claims.New("A-5");
        south.Practice = "South";
        Assert.Equal("TenantUnknown", Assert.Single(Assert.Throws<AccessDeniedException>(() => south.ForSubmission(decision)).Reasons).Code);
    }

    private static Facts Consented(string account, DateOnly? end = null) => new()
    {
        IdentityVerified = true,
        Restrictions = [],
        SubstanceUseConsent = new SubstanceUseConsent { Id = "C-" + account, Subject = account, CoversTreatmentPaymentOperations = true, SignedOn = new DateOnly(2026, 1, 1), ExpiresOn = end },
    };
}
