using System.Text.Json;
using BillingDesk.Models;
using MinNecessary;
using MinNecessary.Testing;

namespace BillingDesk.Tests;

/// <summary>The sample's model under every grant of the billing template, as docs/testing.md tells applications to test theirs.</summary>
public sealed class OverDisclosureTests
{
    private static readonly JsonSerializerOptions Json = new() { TypeInfoResolver = BillingPolicy.Json };

    [Fact]
    public async Task No_grant_shows_more_of_a_claim_than_the_policy_does()
    {
        CanariedModel<Claim> claim = new MinNecessary.Testing.Canaries(seed: 1).Fill<Claim>();
        int shown = 0;

        await new DisclosureCheck(BillingPolicy.Document, claim).RunAsync(async run =>
        {
            Grant grant = BillingPolicy.Grants.All.Single(each => each.Name == run.Grant.Name);
            object view = BillingPolicy.Project(claim.Value, await run.Gate.DecideAsync(grant, run.Caller, claim.Subject));
            shown++;
            return JsonSerializer.Serialize(view, Json.GetTypeInfo(view.GetType()));
        });

        // Every grant covers claims, and none was denied.
        Assert.Equal(BillingPolicy.Document.Grants.Count, shown);
    }

    [Fact]
    public async Task The_model_itself_fails_under_every_grant_that_withholds_something()
    {
        CanariedModel<Claim> claim = new MinNecessary.Testing.Canaries(seed: 2).Fill<Claim>();

        OverDisclosureException failure = await Assert.ThrowsAsync<OverDisclosureException>(() =>
            new DisclosureCheck(BillingPolicy.Document, claim).Under("Coding").RunAsync(run => Task.FromResult<string?>(JsonSerializer.Serialize(claim.Value))));

        Assert.Equal(
            claim.Canaries.Where(canary => canary.Categories.Except(BillingPolicy.Document.FindGrant("Coding")!.Disclose).Any()).Select(canary => canary.Member),
            failure.Sightings.Select(sighting => sighting.Canary.Member).Order(Comparer<string>.Create((left, right) => IndexOf(left) - IndexOf(right))));

        int IndexOf(string member) => claim.Canaries.Select(canary => canary.Member).ToList().IndexOf(member);
    }

    [Fact]
    public void Every_member_of_a_claim_carries_a_canary() =>
        Assert.Empty(new MinNecessary.Testing.Canaries(seed: 3).Fill<Claim>().NotCarried);
}
