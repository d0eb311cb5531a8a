using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>What a policy says arrives in its document.</summary>
public sealed class PolicyContentTests
{
    private static readonly PolicyDocument Policy = PolicyDocument.Parse(SmallPolicy.Text);

    [Fact]
    public void Labels_conditions_and_restrictable_categories_are_read()
    {
        Assert.Equal(["PublicFigure"], Policy.Labels);
        Assert.Equal(["Hiv", "MentalHealth"], Policy.Restrictable);
        ConditionDefinition condition = Assert.Single(Policy.Conditions).Value;
        Assert.Equal(("OnSite", "Works in the office", "Office rule 4"), (condition.Name, condition.Description, condition.Citation));
        Assert.Equal(PurposeBasis.Other, Policy.Purposes["Litigation"].Basis);
    }

    [Fact]
    public void A_restriction_is_read()
    {
        StandingRestriction restriction = Assert.Single(Policy.Restrictions);
        Assert.Equal(("HivOutside", "OnSite", "State code 81"), (restriction.Name, restriction.Unless, restriction.Citation));
        Assert.Equal(["Hiv"], restriction.Withhold);
        Assert.Equal(["PublicFigure"], restriction.Labels);
        Assert.Equal([Activity.Request], restriction.Activities);
        Assert.Equal(["Plan", "Court"], restriction.Recipients);
        Assert.Equal([Exemption.RequiredByLaw], restriction.YieldsTo);
    }

    [Fact]
    public void Criteria_are_read()
    {
        ReviewCriteria criteria = Assert.Single(Policy.Criteria);
        Assert.Equal(("Outside", Activity.Disclosure, "Officer", TimeSpan.FromDays(30)), (criteria.Name, criteria.Activity, criteria.Reviewer, criteria.ValidFor));
        Assert.Equal(["Is each category needed?", "Would less serve?"], criteria.Criteria);
        Assert.Same(criteria, Policy.FindCriteria(Activity.Disclosure));
        Assert.Null(Policy.FindCriteria(Activity.Request));
    }

    [Fact]
    public void The_parts_of_a_grant_are_read()
    {
        GrantDefinition coding = Policy.FindGrant("Coding")!;
        Assert.Equal((TimeSpan.FromHours(7.5), TimeSpan.FromHours(24), "America/New_York"), (coding.Hours!.From, coding.Hours.To, coding.Hours.Zone));
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Friday], coding.Hours.Days);
        Assert.Equal([("Payer", null, null), ("Amount", 10m, 2500.50m)], coding.Rows.Select(row => (row.Context, row.AtLeast, row.Below)));
        Assert.Equal(["Acme", "Beta"], coding.Rows[0].OneOf!);
        Assert.Null(coding.Rows[1].OneOf);
        Assert.Equal(["Liaison"], coding.Emergency!.Roles);
        Assert.Equal(TimeSpan.FromHours(1), coding.Emergency.ValidFor);
        Assert.Equal(["AssignedWork"], coding.Emergency.Overrides);
        Assert.Equal("Codes follow from the encounter.", coding.Why);
        Assert.Equal(Exemption.Treatment, Policy.FindGrant("Referral")!.Exemption);
        GrantDefinition litigation = Policy.FindGrant("Litigation")!;
        Assert.Equal((false, "A court may order the record whole."), (litigation.IsRoutine, litigation.EntireRecord));
        Assert.Equal([RelianceBasis.PublicOfficial], litigation.Reliance);
        Assert.Equal("276", Policy.FindGrant("Inquiry")!.Transaction);
        Assert.Equal(DisclosurePreset.SafeHarbor, Policy.FindGrant("Trends")!.Preset);
    }

    [Fact]
    public void What_a_grant_leaves_out_narrows_nothing_and_opens_nothing()
    {
        GrantDefinition grant = Policy.FindGrant("Collections")!;
        Assert.Equal((null, null, null, null, null, true), (grant.Exemption, grant.Transaction, grant.EntireRecord, grant.Emergency, grant.Hours, grant.IsRoutine));
        Assert.Empty(grant.Reliance);
        Assert.Empty(grant.Rows);
        Assert.Equal("UTC", PolicyDocument.Parse(SmallPolicy.With(", \"zone\": \"America/New_York\"", "")).FindGrant("Coding")!.Hours!.Zone);
        PolicyDocument template = Templates.BillingTemplate.Document;
        Assert.Empty(template.Labels);
        Assert.Empty(template.Conditions);
        Assert.Empty(template.Restrictions);
    }

    [Fact]
    public void What_the_compiler_points_at_is_known_by_its_place()
    {
        GrantDefinition coding = Policy.FindGrant("Coding")!;
        PolicyPosition[] places = [coding.MaskPosition("BirthDate"), coding.ModelPosition("Claim"), coding.RowPosition("Payer"), coding.RowPosition("Amount"), Policy.MaskPosition("FirstWord")];
        string[] lines = SmallPolicy.Text.Split('\n');
        Assert.Equal(["\"Year\"", "\"Claim\"", "\"Payer\"", "\"Amount\"", "\"FirstWord\""], places.Select(place => lines[place.Line - 1].Substring(place.Column - 1, place.Length)));
        Assert.True(coding.HasOwnMask("Name"));
        Assert.False(coding.HasOwnMask("Diagnosis"));
    }

    [Theory]
    [InlineData("\"validFor\": \"P30D\"", "\"validFor\": \"P366D\"")]
    [InlineData("\"for\": \"PT1H\"", "\"for\": \"PT24H\"")]
    public void The_longest_time_that_may_be_given_is_no_mistake(string shorter, string longest) => PolicyDocument.Parse(SmallPolicy.With(shorter, longest));

    [Theory]
    [InlineData("9.99", false)]
    [InlineData("10", true)]
    [InlineData("2500.49", true)]
    [InlineData("2500.50", false)]
    public void A_range_holds_its_smallest_amount_and_not_the_one_it_ends_below(string amount, bool holds)
    {
        RowCondition row = Policy.FindGrant("Coding")!.Rows[1];
        Assert.Equal(holds, row.Holds(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.False(row.Holds((decimal?)null));
        Assert.False(row.Holds("10"));
    }

    [Theory]
    [InlineData("Acme", true)]
    [InlineData("Beta", true)]
    [InlineData("acme", false)]
    [InlineData("Acme ", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_list_of_texts_holds_each_of_them_to_the_letter(string? text, bool holds)
    {
        RowCondition row = Policy.FindGrant("Coding")!.Rows[0];
        Assert.Equal(holds, row.Holds(text));
        Assert.False(row.Holds(10m));
    }

    [Fact]
    public void Whether_restrictions_are_asked_for_is_whether_the_key_is_there()
    {
        Assert.True(Policy.KnowsRestrictions);
        Assert.True(PolicyDocument.Parse(SmallPolicy.With("[\"Hiv\", \"MentalHealth\"]", "[]")).KnowsRestrictions);
        Assert.False(PolicyDocument.Parse(SmallPolicy.With("\n  \"restrictable\": [\"Hiv\", \"MentalHealth\"],", "")).KnowsRestrictions);
    }
}
