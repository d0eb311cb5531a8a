using System.Globalization;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>From when to when a policy is in effect, what it replaces, and when it has to be read again (45 CFR 164.530(i)).</summary>
public sealed class PolicyLifeTests
{
    [Theory]
    [InlineData("2026-10-31", false)]
    [InlineData("2026-11-01", true)]
    [InlineData("2027-10-31", true)]
    [InlineData("2027-11-01", false)]
    [InlineData("0001-01-01", false)]
    [InlineData("9999-12-31", false)]
    public void A_policy_is_in_effect_from_its_first_day_to_before_its_last(string day, bool isInEffect) =>
        Assert.Equal(isInEffect, PolicyDocument.Parse(SmallPolicy.Text).IsInEffect(Day(day)));

    [Fact]
    public void A_policy_without_an_end_stays_in_effect()
    {
        PolicyDocument policy = PolicyDocument.Parse(SmallPolicy.With("\n  \"expires\": \"2027-11-01\",", ""));
        Assert.Null(policy.Expires);
        Assert.True(policy.IsInEffect(DateOnly.MaxValue));
        Assert.False(policy.IsInEffect(Day("2026-10-31")));
    }

    [Theory]
    [InlineData("P1Y", "2027-10-15")]
    [InlineData("P6M", "2027-04-15")]
    [InlineData("P30D", "2026-11-14")]
    [InlineData("P999Y999M", "3109-01-15")]
    public void A_review_is_due_its_period_after_the_last_and_overdue_from_the_day_after(string every, string due)
    {
        PolicyDocument policy = PolicyDocument.Parse(SmallPolicy.With("P1Y", every));
        Assert.Equal(Day(due), policy.ReviewDue);
        Assert.False(policy.IsReviewOverdue(Day("2026-10-15")));
        Assert.False(policy.IsReviewOverdue(Day(due)));
        Assert.True(policy.IsReviewOverdue(Day(due).AddDays(1)));
    }

    [Fact]
    public void A_policy_that_states_no_review_is_never_due()
    {
        PolicyDocument policy = PolicyDocument.Parse(SmallPolicy.With("\n  \"review\": { \"every\": \"P1Y\", \"last\": \"2026-10-15\" },", ""));
        Assert.Null(policy.ReviewDue);
        Assert.False(policy.IsReviewOverdue(DateOnly.MaxValue));
    }

    [Fact]
    public void A_review_that_would_be_due_after_the_last_day_that_there_is_is_never_overdue()
    {
        PolicyDocument policy = PolicyDocument.Parse(SmallPolicy.With("2026-10-15", "9999-12-01"));
        Assert.Equal(DateOnly.MaxValue, policy.ReviewDue);
        Assert.False(policy.IsReviewOverdue(DateOnly.MaxValue));
    }

    [Fact]
    public void What_a_policy_supersedes_and_narrows_is_what_it_says()
    {
        PolicyDocument policy = PolicyDocument.Parse(SmallPolicy.Text);
        Assert.Equal(("2025.4", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"), (policy.Supersedes, policy.Base));
        PolicyDocument first = Templates.BillingTemplate.Document;
        Assert.Equal((null, null), (first.Supersedes, first.Base));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
