using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Sections;

/// <summary>45 CFR 164.514(d)(2): classes of persons, the categories that they need, and the conditions of their access.</summary>
public sealed class Section164_514_d_2_Tests
{
    private const string ByConditions = "45 CFR 164.514(d)(2)(i)(B)";

    private static readonly PolicyDocument Coding = Office.Use("Billing", disclose: "\"Diagnosis\", \"Procedure\"");

    private static readonly PolicyDocument Daytime = Office.Use("Billing", "\"hours\": { \"from\": \"08:00\", \"to\": \"17:30\", \"days\": [\"Monday\", \"Friday\"], \"zone\": \"America/New_York\" }");

    private static readonly PolicyDocument Sites = Office.Use(
        "Billing", "\"when\": [\"SiteOwned\", \"CaseOpen\"]", "\"conditions\": { \"SiteOwned\": { \"description\": \"Our site\", \"citation\": \"Rule 7\" }, \"CaseOpen\": { \"description\": \"Open\" } }");

    [Fact]
    public void Section_164_514_d_2_i_A_a_class_of_persons_that_the_grant_names_has_access() => Verdict.Allowed(Office.Ask(Coding, roles: ["Nurse", "Clerk"]), "Diagnosis", "Procedure");

    [Fact]
    public void Section_164_514_d_2_i_A_another_class_has_none()
    {
        string[][] others = [[], ["Nurse"], ["clerk"], ["Clerk "], ["Nurse", "Officer"]];
        Assert.All(others, roles => Verdict.Denied(Office.Ask(Coding, roles: roles), "RoleNotHeld", "45 CFR 164.514(d)(2)(i)(A)"));
    }

    [Fact]
    public void Section_164_514_d_2_i_B_only_the_categories_of_the_grant_are_shown()
    {
        PolicyDocument masked = Office.Use("Billing", "\"mask\": { \"BirthDate\": \"Year\" }", disclose: "\"Diagnosis\"");
        Verdict.Allowed(Office.Ask(masked), "BirthDate", "Diagnosis");
        Verdict.Allowed(Office.Ask(Office.Use("Billing", disclose: "")));
        Assert.Empty(Office.Ask(Office.Use("Billing", disclose: "")).Categories);
    }

    [Fact]
    public void Section_164_514_d_2_i_B_a_condition_of_the_organisation_has_to_be_known_to_hold()
    {
        Verdict.Allowed(Office.Ask(Sites, With(("SiteOwned", true), ("CaseOpen", true))));
        Verdict.Denied(Office.Ask(Sites, With(("SiteOwned", false), ("CaseOpen", true))), "ConditionNotMet", "Rule 7");
        Verdict.Denied(Office.Ask(Sites, With(("SiteOwned", true), ("CaseOpen", false))), "ConditionNotMet", "45 CFR 164.514(d)(2)(ii)");
        Verdict.Denied(Office.Ask(Sites, With(("caseopen", true))), ("ConditionUnknown", "Rule 7"), ("ConditionUnknown", "45 CFR 164.514(d)(2)(ii)"));
        MinNecessary.Evaluation both = Office.Ask(Sites, With(("SiteOwned", false), ("CaseOpen", false)));
        Assert.Contains("'SiteOwned'", both.Reasons[0].Message, StringComparison.Ordinal);
        Assert.Contains("'CaseOpen'", both.Reasons[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-23T12:59:59Z", false)]
    [InlineData("2026-11-23T13:00:00Z", true)]
    [InlineData("2026-11-23T22:29:59Z", true)]
    [InlineData("2026-11-23T22:30:00Z", false)]
    [InlineData("2026-11-24T15:00:00Z", false)]
    [InlineData("2026-11-27T15:00:00Z", true)]
    [InlineData("2026-07-06T12:00:00Z", true)]
    [InlineData("2026-07-06T21:30:00Z", false)]
    public void Section_164_514_d_2_i_B_a_grant_is_used_in_its_hours_on_the_clocks_of_its_zone(string now, bool isWithin)
    {
        MinNecessary.Evaluation evaluation = Office.Ask(Daytime, now: At(now));
        if (isWithin)
        {
            Verdict.Allowed(evaluation);
        }
        else
        {
            Verdict.Denied(evaluation, "OutsideHours", ByConditions);
        }
    }

    [Theory]
    [InlineData("2026-11-23T13:00:00Z", "2026-11-23T22:30:00Z")]
    [InlineData("2026-11-23T22:29:59Z", "2026-11-23T22:30:00Z")]
    [InlineData("2026-07-06T12:00:00Z", "2026-07-06T21:30:00Z")]
    public void Section_164_514_d_2_i_B_what_is_permitted_ends_with_the_hours(string now, string end) => Assert.Equal(At(end), Office.Ask(Daytime, now: At(now)).ExpiresAt);

    [Theory]
    [InlineData("00:00", "02:30", "2026-03-08T05:30:00Z", "2026-03-08T07:00:00Z")] // Set forward from 02:00 to 03:00.
    [InlineData("00:00", "05:00", "2026-03-08T05:30:00Z", "2026-03-08T09:00:00Z")]
    [InlineData("00:00", "01:30", "2026-11-01T04:30:00Z", "2026-11-01T05:30:00Z")] // Set back from 02:00 to 01:00: half past one stands twice.
    [InlineData("00:00", "01:30", "2026-11-01T06:10:00Z", "2026-11-01T06:30:00Z")]
    [InlineData("01:15", "03:00", "2026-11-01T05:45:00Z", "2026-11-01T06:00:00Z")]
    [InlineData("00:00", "24:00", "2026-11-01T12:00:00Z", "2026-11-02T05:00:00Z")]
    [InlineData("00:00", "02:30", "2026-03-08T05:30:20.5Z", "2026-03-08T07:00:00Z")]
    [InlineData("22:00", "24:00", "2026-11-03T03:00:00.5Z", "2026-11-03T05:00:00Z")]
    public void Section_164_514_d_2_i_B_hours_end_where_clocks_are_set(string from, string to, string now, string end) =>
        Assert.Equal(At(end), Office.Ask(Office.Use("Billing", $"\"hours\": {{ \"from\": \"{from}\", \"to\": \"{to}\", \"zone\": \"America/New_York\" }}"), now: At(now)).ExpiresAt);

    [Fact]
    public void Section_164_514_d_2_i_B_hours_that_would_end_after_the_last_moment_that_there_is_end_with_it()
    {
        PolicyDocument evening = Office.Use("Billing", "\"hours\": { \"from\": \"00:00\", \"to\": \"24:00\", \"zone\": \"America/New_York\" }");
        Assert.Equal(DateTimeOffset.MaxValue, Office.Ask(evening, now: DateTimeOffset.MaxValue.AddHours(-1)).ExpiresAt);
        Assert.Equal(DateTimeOffset.MaxValue.AddHours(-24).AddTicks(1).AddHours(5), Office.Ask(evening, now: DateTimeOffset.MaxValue.AddHours(-24)).ExpiresAt);
    }

    [Fact]
    public void Section_164_514_d_2_i_B_hours_of_a_zone_that_no_one_knows_deny() =>
        Verdict.Denied(Office.Ask(Office.Use("Billing", "\"hours\": { \"from\": \"00:00\", \"to\": \"24:00\", \"zone\": \"Atlantis/Lost\" }")), "HoursUnknown", ByConditions);

    [Fact]
    public void Section_164_514_d_2_ii_work_has_to_be_assigned()
    {
        PolicyDocument assigned = Office.Use("Billing", "\"when\": [\"AssignedWork\"]");
        Verdict.Allowed(Office.Ask(assigned));
        Verdict.Denied(Office.Ask(assigned, Office.Known with { AssignedWork = false }), "WorkNotAssigned", "45 CFR 164.514(d)(2)(ii)");
        Verdict.Denied(Office.Ask(assigned, Office.Known with { AssignedWork = null }), "AssignmentUnknown", "45 CFR 164.514(d)(2)(ii)");
    }

    [Fact]
    public void Section_164_514_d_2_a_use_that_no_grant_covers_is_denied_and_never_reviewed()
    {
        PolicyDocument reviewing = Office.Use("Billing", policy: Section164_514_d_3_Tests.Criteria);
        Verdict.Denied(Office.Ask(reviewing, Activity.Use, null, "Audit"), "NoGrant", "45 CFR 164.514(d)");
        Verdict.Denied(Office.Ask(reviewing, Activity.Use, "Plan", "Billing"), "NoGrant", "45 CFR 164.514(d)");
    }

    private static Facts With(params (string Name, bool Holds)[] conditions) => Office.Known with { Conditions = conditions.ToDictionary(each => each.Name, each => each.Holds) };

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
}
