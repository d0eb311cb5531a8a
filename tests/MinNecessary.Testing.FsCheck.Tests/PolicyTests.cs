using FsCheck;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Policy;

namespace MinNecessary.Testing.FsCheck.Tests;

/// <summary>Random policies that only narrow.</summary>
public sealed class PolicyTests
{
    [Theory]
    [InlineData("Clinic")]
    [InlineData("Billing")]
    public void Each_is_accepted_by_a_registry_that_has_the_policy_and_so_is_each_simpler_one(string name)
    {
        PolicyDocument policy = Clinics.Policy(name);
        Arbitrary<PolicyDocument> policies = PhiArbitrary.Policies(policy);
        var services = new ServiceCollection();
        services.AddMinNecessary(policy);
        using ServiceProvider provider = services.BuildServiceProvider();
        IPolicyRegistry registry = provider.GetRequiredService<IPolicyRegistry>();

        foreach (PolicyDocument narrow in policies.Sample(200))
        {
            registry.Load(narrow);
            Assert.Same(narrow, registry.Find(policy.Name));
        }

        foreach (PolicyDocument simpler in policies.Sample(5, seed: 2).SelectMany(policies.Shrinker))
        {
            registry.Load(simpler);
        }
    }

    [Theory]
    [InlineData("Clinic", 6_000)]
    [InlineData("Billing", 3_000)]
    public void What_the_policy_denies_none_of_them_allows_and_what_it_withholds_none_of_them_shows(string name, int count)
    {
        PolicyDocument policy = Clinics.Policy(name);
        PolicyDocument[] policies = PhiArbitrary.Policies(policy).Sample(300);
        AccessRequest[] requests = PhiArbitrary.Requests(policy).Sample(count);
        Facts[] facts = PhiArbitrary.Facts(policy, Clinics.Now).Sample(count);
        int allowed = 0, narrowed = 0;
        for (int index = 0; index < count; index++)
        {
            PolicyDocument narrow = policies[index % policies.Length];
            Evaluation wide = PolicyEvaluator.Evaluate(policy, requests[index], facts[index], Clinics.Now);
            Evaluation less = PolicyEvaluator.Evaluate(narrow, requests[index], facts[index], Clinics.Now);
            allowed += less.Outcome == Outcome.Allowed ? 1 : 0;
            narrowed += wide.Outcome == Outcome.Allowed && less.Outcome != Outcome.Allowed ? 1 : 0;

            Assert.True(less.Outcome != Outcome.Allowed || wide.Outcome == Outcome.Allowed, $"{requests[index]}: {string.Join("; ", wide.Reasons)}");
            Assert.True(less.Outcome != Outcome.Allowed || !ShownBy(less).Except(ShownBy(wide)).Any(), requests[index].ToString());
        }

        Assert.True(allowed > count / 20 && narrowed > count / 100, $"{allowed} allowed, {narrowed} by the policy alone");

        static IEnumerable<string> ShownBy(Evaluation evaluation) =>
            evaluation.Grant is { } grant ? grant.Disclose.Concat(grant.Mask.Keys).Except(evaluation.WithheldCategories) : [];
    }

    [Fact]
    public void Each_part_of_a_policy_gets_narrower()
    {
        PolicyDocument policy = ClinicPolicy.Document;
        PolicyDocument[] many = PhiArbitrary.Policies(policy).Sample(400);
        GrantDefinition[] Grants(string name) => [.. many.Select(each => each.FindGrant(name)).OfType<GrantDefinition>()];

        Assert.Contains(many, each => each.Grants.Count < policy.Grants.Count - 1);
        Assert.Contains(many, each => each.Restrictions.Count > 1);
        Assert.Contains(many, each => each.Restrictable.Count < policy.Restrictable.Count);
        Assert.Contains(many, each => each.Expires < policy.Expires);
        Assert.Contains(many, each => each.Criteria.Count == 0);
        Assert.Contains(many, each => each.Criteria.Any(criteria => criteria.ValidFor < policy.Criteria[0].ValidFor));
        Assert.Contains(Grants("Caring"), grant => grant.Emergency is null);
        Assert.Contains(Grants("Caring"), grant => grant.Emergency is { Roles.Count: 1 });
        Assert.Contains(Grants("Caring"), grant => grant.Hours is not null);
        Assert.Contains(Grants("Coding"), grant => grant.Hours!.To < TimeSpan.FromHours(24));
        Assert.Contains(Grants("Coding"), grant => grant.Disclose.Count < 4);
        Assert.Contains(Grants("Referral"), grant => grant.Reliance.Count == 1);
        Assert.Contains(Grants("Referral"), grant => grant.When.Count > 1);
        Assert.Contains(Grants("Analytics"), grant => !grant.Disclose.Contains("Diagnosis"));
    }

    [Theory]
    [InlineData("Clinic")]
    [InlineData("Billing")]
    public void Shrinking_ends_with_all_that_the_policy_is(string name)
    {
        PolicyDocument policy = Clinics.Policy(name);
        Arbitrary<PolicyDocument> policies = PhiArbitrary.Policies(policy);
        foreach (PolicyDocument narrow in policies.Sample(5))
        {
            (PolicyDocument whole, _) = policies.Shrink(narrow, _ => true);

            Assert.Equal(policy.Hash, whole.Base);
            Assert.DoesNotContain(PolicyComparison.Compare(policy, whole).Changes, change => change.Kind is PolicyChangeKind.Widens or PolicyChangeKind.Narrows && change.Aspect is not PolicyAspect.Operations);
        }
    }

    [Fact]
    public void What_does_not_matter_to_a_failure_is_as_in_the_policy()
    {
        Arbitrary<PolicyDocument> policies = PhiArbitrary.Policies(ClinicPolicy.Document);
        bool Fails(PolicyDocument narrow) => narrow.FindGrant("Coding") is null;

        (PolicyDocument simplest, _) = policies.Shrink(policies.Sample(400).Where(Fails).MinBy(narrow => narrow.Grants.Count)!, Fails);

        Assert.Equal(ClinicPolicy.Document.Grants.Select(grant => grant.Name).Where(grant => grant != "Coding").Order(), simplest.Grants.Select(grant => grant.Name).Order());
        Assert.Equal(ClinicPolicy.Document.Restrictable, simplest.Restrictable);
    }

    [Fact]
    public void A_seed_makes_the_same_policies_again()
    {
        string[] Of(ulong seed) => [.. PhiArbitrary.Policies(ClinicPolicy.Document).Sample(20, seed).Select(policy => policy.Hash)];

        Assert.Equal(Of(7), Of(7));
        Assert.NotEqual(Of(7), Of(8));
    }
}
