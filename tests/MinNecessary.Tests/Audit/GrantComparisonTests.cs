using MinNecessary.Policy;

namespace MinNecessary.Tests.Audit;

/// <summary>Conditions, coverage, standards and emergencies of a grant that is in both policies; grants that are in one.</summary>
public sealed class GrantComparisonTests
{
    private const string Coding = "Coding (Use by Coder for Coding): ";
    private const string Submission = "Submission (Disclosure by Liaison to Plan for Coding): ";
    private const string Research = "Research (Disclosure by Liaison to Agency for Study): ";

    [Theory]
    [InlineData("grants.Coding.when", """["OnSite"]""", "Widens: " + Coding + "It no longer needs TrainingCurrent.")]
    [InlineData("grants.Coding.when", """["TrainingCurrent", "OnSite", "AssignedWork"]""", "Narrows: " + Coding + "It now needs AssignedWork.")]
    [InlineData("grants.Coding.hours", null, "Widens: " + Coding + "It is used at any hour, and was at 08:00 to 17:00 UTC on Monday and Tuesday.")]
    [InlineData("grants.Coding.hours.to", "\"18:00\"", "Widens: " + Coding + "It is used at 08:00 to 18:00 UTC on Monday and Tuesday, and was at 08:00 to 17:00 UTC on Monday and Tuesday.")]
    [InlineData("grants.Coding.hours.from", "\"09:00\"", "Narrows: " + Coding + "It is used at 09:00 to 17:00 UTC on Monday and Tuesday, and was at 08:00 to 17:00 UTC on Monday and Tuesday.")]
    [InlineData("grants.Coding.hours.days", """["Tuesday", "Monday", "Friday"]""", "Widens: " + Coding + "It is used at 08:00 to 17:00 UTC on Tuesday, Monday and Friday, and was at 08:00 to 17:00 UTC on Monday and Tuesday.")]
    [InlineData("grants.Coding.hours.days", """["Wednesday"]""", "Widens: " + Coding + "It is used at 08:00 to 17:00 UTC on Wednesday, and was at 08:00 to 17:00 UTC on Monday and Tuesday. Some of these hours were not open before.")]
    [InlineData("grants.Coding.hours.zone", "\"America/New_York\"", "Widens: " + Coding + "It is used at 08:00 to 17:00 America/New_York on Monday and Tuesday, and was at 08:00 to 17:00 UTC on Monday and Tuesday. Some of these hours were not open before.")]
    [InlineData("grants.Coding.rows.Payer", null, "Widens: " + Coding + "It covers rows whatever their Payer; it covered those whose Payer is one of Blue, Red.")]
    [InlineData("grants.Coding.rows.Payer.oneOf", """["Red"]""", "Narrows: " + Coding + "It covers rows whose Payer is one of Red, and covered those whose Payer is one of Blue, Red.")]
    [InlineData("grants.Coding.rows.Payer.oneOf", """["Red", "Green"]""", "Widens: " + Coding + "It covers rows whose Payer is one of Red, Green, and covered those whose Payer is one of Blue, Red. Some of these rows were not covered before.")]
    [InlineData("grants.Coding.rows.Amount.below", "200", "Widens: " + Coding + "It covers rows whose Amount is at least 10 and below 200, and covered those whose Amount is at least 10 and below 100.")]
    [InlineData("grants.Coding.rows.Amount.atLeast", "20", "Narrows: " + Coding + "It covers rows whose Amount is at least 20 and below 100, and covered those whose Amount is at least 10 and below 100.")]
    [InlineData("grants.Coding.rows.Amount.below", null, "Widens: " + Coding + "It covers rows whose Amount is at least 10, and covered those whose Amount is at least 10 and below 100.")]
    [InlineData("grants.Coding.rows.Amount", """{ "oneOf": ["10"] }""", "Widens: " + Coding + "It covers rows whose Amount is one of 10, and covered those whose Amount is at least 10 and below 100. Some of these rows were not covered before.")]
    [InlineData("grants.Coding.models", null, "Widens: " + Coding + "It covers every model, and covered Claim.")]
    [InlineData("grants.Coding.models", """["Visit"]""", "Widens: " + Coding + "It covers Visit, and covered Claim.")]
    [InlineData("grants.Submission.models", """["Claim"]""", "Narrows: " + Submission + "It covers Claim, and covered every model.")]
    [InlineData("grants.Submission.reliance", null, "Widens: " + Submission + "It no longer needs a request that can be relied on; it needed one of CoveredEntity.")]
    [InlineData("grants.Research.reliance", """["Professional"]""", "Narrows: " + Research + "It now needs a request that can be relied on, one of Professional.")]
    [InlineData("grants.Submission.transaction", null, "Narrows: " + Submission + "Its standard transaction is none, and was 837P. What it required of Name is masked again.")]
    [InlineData("grants.Submission.transaction", "\"837I\"", "Widens: " + Submission + "Its standard transaction is 837I, and was 837P. What it requires of Name is shown whole.")]
    [InlineData("grants.Research.transaction", "\"837I\"", "Changes: " + Research + "Its standard transaction is 837I, and was none.")]
    [InlineData("grants.Coding.why", "\"It is needed.\"", "Changes: " + Coding + "Why it is needed reads: It is needed.")]
    [InlineData("grants.Research.routine", null, "Widens: " + Research + "It is routine now: no person reviews each case any more.")]
    [InlineData("grants.Submission.routine", "false", "Narrows: " + Submission + "It is no longer routine: a person reviews each case, and approves all of it or a part. A record with a restricted part was refused whole where no view could leave it out, and is now shown without that part.")]
    [InlineData("grants.Coding.emergency", null, "Narrows: " + Coding + "Nurse may no longer use it in an emergency.")]
    [InlineData("grants.Coding.emergency.roles", """["Nurse", "Liaison"]""", "Widens: " + Coding + "Liaison may now use it in an emergency.")]
    [InlineData("grants.Coding.emergency.for", "\"PT4H30M\"", "Widens: " + Coding + "An emergency lasts 4 hours and 30 minutes, and lasted 4 hours.")]
    [InlineData("grants.Coding.emergency.for", "\"PT1H\"", "Narrows: " + Coding + "An emergency lasts 1 hour, and lasted 4 hours.")]
    [InlineData("grants.Coding.emergency.overrides", """["OnSite", "TrainingCurrent"]""", "Widens: " + Coding + "An emergency now sets aside TrainingCurrent.")]
    [InlineData("grants.Coding.emergency.overrides", null, "Narrows: " + Coding + "An emergency no longer sets aside OnSite.")]
    [InlineData("grants.Submission.emergency", """{ "roles": ["Nurse"], "for": "PT1H" }""", "Widens: " + Submission + "Nurse may now use it in an emergency, for 1 hour.")]
    public void One_part_of_a_grant_is_one_change(string path, string? json, string expected) => Assert.Equal([expected], Compared.Changes(path, json));

    [Fact]
    public void A_condition_that_an_emergency_sets_aside_from_the_start_widens_nothing()
    {
        string[] changes = Compared.Changes(Compared.WithGrant("Coding", grant =>
        {
            grant["when"]!.AsArray().Add("AssignedWork");
            grant["emergency"]!["overrides"]!.AsArray().Add("AssignedWork");
        }));
        Assert.Equal([$"Narrows: {Coding}It now needs AssignedWork."], changes);
    }

    [Fact]
    public void All_days_of_the_week_are_the_same_as_none_named()
    {
        PolicyDocument all = Compared.With("grants.Coding.hours.days", """["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]""");
        Assert.Empty(PolicyComparison.Compare(all, Compared.With("grants.Coding.hours.days", null)).Changes);
    }

    [Fact]
    public void A_grant_that_is_new_widens_and_one_that_is_gone_narrows()
    {
        PolicyDocument without = Compared.With("grants.Coding", null);
        Assert.Equal(
            ["Widens: Coding (Use by Coder for Coding): The grant is new: Coder sees Diagnosis, Charge, Name (under mask Redact) and Ssn (under mask Last4), where TrainingCurrent and OnSite hold."],
            PolicyComparison.Compare(without, Compared.Document).Changes.Select(change => change.ToString()));
        Assert.Equal(["Narrows: Coding (Use by Coder for Coding): The grant is gone: Coder no longer sees Diagnosis, Charge, Name (under mask Redact) and Ssn (under mask Last4)."], Compared.Changes(without));
    }

    [Fact]
    public void What_was_routine_and_has_no_grant_any_more_is_said_to_be_open_to_review() =>
        Assert.Equal(
            [$"Narrows: {Submission}The grant is gone: Liaison no longer discloses Diagnosis, Charge and Name (under mask Initials) to Plan. Officer may approve each case, and of other categories too."],
            Compared.Changes("grants.Submission", null));

    [Fact]
    public void A_grant_with_another_name_is_the_same_grant()
    {
        string[] changes = Compared.Changes(Compared.With(policy =>
        {
            System.Text.Json.Nodes.JsonNode grant = policy["grants"]!["Coding"]!;
            policy["grants"]!.AsObject().Remove("Coding");
            policy["grants"]!.AsObject().Add("CodeAssignment", grant);
        }));
        Assert.Equal(["Changes: CodeAssignment (Use by Coder for Coding): It is called CodeAssignment, and was called Coding."], changes);
    }

    [Fact]
    public void A_grant_of_another_role_is_another_grant()
    {
        PolicyChange[] changes = [.. PolicyComparison.Compare(Compared.Document, Compared.With("grants.Coding.role", "\"Liaison\"")).Changes];
        Assert.Equal([PolicyChangeKind.Widens, PolicyChangeKind.Narrows], changes.Select(change => change.Kind));
        Assert.Equal([["Liaison", "Nurse"], ["Coder", "Nurse"]], changes.Select(change => change.Roles));
    }

    [Fact]
    public void A_limited_data_set_asks_for_its_agreement_and_another_preset_does_not()
    {
        PolicyDocument safeHarbor = Compared.With("grants.Research.preset", "\"SafeHarbor\"");
        Assert.Contains($"Widens: {Research}Its preset is SafeHarbor, and was LimitedDataSet. It no longer needs a data use agreement (45 CFR 164.514(e)(4)).", Compared.Changes(safeHarbor));
        Assert.Contains($"Narrows: {Research}Its preset is LimitedDataSet, and was SafeHarbor. It now needs a data use agreement (45 CFR 164.514(e)(4)).", PolicyComparison.Compare(safeHarbor, Compared.Document).Changes.Select(change => change.ToString()));
    }
}
