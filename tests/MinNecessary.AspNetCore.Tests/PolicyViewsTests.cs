using System.Text.Json;
using MinNecessary.AspNetCore.Tests.Models;
using MinNecessary.Testing;

namespace MinNecessary.AspNetCore.Tests;

/// <summary>What middleware asks of a policy's views, without a host.</summary>
[AllowRaw("A leak on purpose, for what refuses it; the person is invented")]
public sealed class PolicyViewsTests
{
    private static readonly PolicyViews Views = WardPolicy.Views;

    [Fact]
    public void A_type_is_a_model_where_it_is_one_or_derives_from_one_and_no_other_is()
    {
        Assert.True(Views.IsModel(typeof(Claim)));
        Assert.True(Views.IsModel(typeof(Correction)));
        Assert.False(Views.IsModel(typeof(ClaimForBilling)));
        Assert.False(Views.IsModel(typeof(object)));
        Assert.False(Views.IsModel(typeof(List<Claim>)));
    }

    [Fact]
    public void A_view_is_one_of_the_policy_and_a_model_is_none()
    {
        Assert.True(Views.IsView(typeof(ClaimForBilling)));
        Assert.False(Views.IsView(typeof(Claim)));
        Assert.False(Views.IsView(typeof(string)));
    }

    [Fact]
    public void The_view_is_that_of_the_exact_model_and_the_grant()
    {
        Assert.Equal(typeof(ClaimForBilling), Views.ViewOf(typeof(Claim), WardPolicy.Grants.Billing));
        Assert.Equal(typeof(ClaimForCoding), Views.ViewOf(typeof(Claim), WardPolicy.Grants.Coding));
        Assert.Null(Views.ViewOf(typeof(Correction), WardPolicy.Grants.Billing));
        Assert.Null(Views.ViewOf(typeof(string), WardPolicy.Grants.Billing));
    }

    [Fact]
    public void A_models_subject_is_told_and_a_type_that_is_not_known_has_none()
    {
        Claim claim = new Canaries(seed: 5).Fill<Claim>().Value;

        Assert.True(Views.TryGetSubject(claim, out string? subject));
        Assert.Equal(claim.Account, subject);
        Assert.False(Views.TryGetSubject("a text", out string? none));
        Assert.Null(none);
        Assert.False(Views.TryGetSubject(new Correction { Account = "1", PatientName = "Testina Sample", Number = "2" }, out none));
        Assert.Null(none);
    }

    [Fact]
    public async Task A_view_that_is_made_at_run_time_is_the_one_that_generated_code_makes()
    {
        Claim claim = new Canaries(seed: 6).Fill<Claim>().Value;
        using FakeMinimumNecessary gate = new FakeMinimumNecessary(WardPolicy.Document).Permit("Billing");
        Decision<Billing> decision = await gate.DecideAsync(WardPolicy.Grants.Billing, new Caller("u-7", "Biller"), claim.Account);
        JsonSerializerOptions options = new() { TypeInfoResolver = Views.Json };

        object view = Views.Project(claim, decision);

        Assert.IsType<ClaimForBilling>(view);
        Assert.Equal(JsonSerializer.Serialize(claim.ForBilling(decision), options), JsonSerializer.Serialize(view, options));
        Assert.Throws<AccessDeniedException>(() => Views.Project(claim with { Account = "another" }, decision));
        Assert.ThrowsAny<Exception>(() => Views.Project(new Correction { Account = claim.Account, PatientName = "Testina Sample", Number = "2" }, decision));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(claim, options));
    }

    [Fact]
    public void Its_text_is_the_policys_and_it_lists_every_grant()
    {
        Assert.Equal("Ward 1", Views.ToString());
        Assert.Same(WardPolicy.Document, Views.Document);
        Assert.Equal(["Coding", "Billing", "BillingLead", "Care", "Litigation"], Views.Grants.Select(grant => grant.Name));
    }
}
