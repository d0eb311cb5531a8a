using System.Security.Cryptography;
using MinNecessary.Disclosures;
using static MinNecessary.Tests.Disclosures.RetentionDesk;

namespace MinNecessary.Tests.Disclosures;

/// <summary>What may be deleted is, whole, and the chain still verifies.</summary>
public sealed class RetentionDeletionTests
{
    private readonly RetentionDesk _desk = new();

    [Fact]
    public async Task After_the_deletion_the_chain_still_verifies_and_what_was_kept_can_be_read()
    {
        foreach (int day in Enumerable.Range(0, 40))
        {
            _desk.Add(Created.AddDays(day), Created.AddDays(day) < At(new DateOnly(2020, 7, 1)) ? Old : Current);
        }

        WriterChain chain = new();
        InMemoryDisclosureStore store = new();
        await store.AppendAsync([.. _desk.Office.Entries.Select(chain.Seal)], default);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Checkpoint checkpoint = new CheckpointSigner(key).Sign(new LogState(chain.Writer, chain.Count, Convert.ToHexString(chain.Tree().Root())), Created);

        RetentionPlan plan = await DisclosureRetention.PlanAsync(store, Request());
        await DisclosureRetention.DeleteAsync(store, plan);
        LogVerification found = await DisclosureVerifier.VerifyAsync(store, [checkpoint], key);
        Assert.Empty(found.Findings);
        Assert.Equal((32, 80), ((int)Assert.Single(found.Writers).Deleted, (int)found.Writers[0].State.Size));
        Assert.Equal(32, plan.Deletable.Count);
        RetentionPlan again = await DisclosureRetention.PlanAsync(store, Request());
        Assert.Empty(again.Deletable);
        Assert.Equal(48, store.ReadAsync(new DisclosureQuery { Tenant = "" }, default).ToBlockingEnumerable().Count());
    }

    [Fact]
    public async Task A_deletion_that_is_broken_off_leaves_no_release_without_its_decision()
    {
        _desk.Add(Created, Old);
        _desk.Add(Created, Old);
        RetentionPlan plan = await _desk.PlanAsync();
        Assert.Equal(["Release", "Release", "Decision", "Decision"], plan.Deletable.Select(entry => entry.Read() is ReleaseEntry ? "Release" : "Decision"));
    }

    [Fact]
    public async Task However_many_there_are_all_of_them_go()
    {
        foreach (int _ in Enumerable.Range(0, 1_250))
        {
            _desk.Add(Created, Old);
        }

        InMemoryDisclosureStore store = await _desk.Office.StoreAsync();
        await DisclosureRetention.DeleteAsync(store, await DisclosureRetention.PlanAsync(store, Request()));
        Assert.Equal(2_500, Assert.Single((await DisclosureVerifier.VerifyAsync(store, [], null)).Writers).Deleted);
    }
}
