using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>What a policy says of its operations arrives in its document.</summary>
public sealed class OperationsContentTests
{
    private static readonly OperationsDefinition Operations = PolicyDocument.Parse(SmallPolicy.Text).Operations!;

    [Fact]
    public void Stages_and_handoffs_are_read_in_the_order_of_the_document()
    {
        Assert.Equal(("America/Chicago", true), (Operations.Zone, Operations.CountsBusinessDays));
        Assert.Equal([("Intake", "Coder", true, false), ("Work", "Liaison", false, false), ("Queue", "Officer", true, false), ("Done", "Liaison", false, true)], Operations.Stages.Select(stage => (stage.Name, stage.Owner, stage.IsEntry, stage.IsOutcome)));
        StageDefinition intake = Operations.FindStage("Intake")!;
        Assert.Equal(["Inquiry", "Coding"], intake.Grants);
        Assert.Equal(["Card copied"], intake.Checklist);
        Assert.Equal("Work comes in", intake.Description);
        Assert.Null(Operations.FindStage("intake"));
        Assert.Equal(["IntakeToWork", "WorkToDone", "QueueToDone"], Operations.Handoffs.Select(handoff => handoff.Name));
        HandoffDefinition handoff = Operations.Handoffs[0];
        Assert.Equal(("Intake", "Work", TimeSpan.FromDays(2)), (handoff.From, handoff.To, handoff.Within!.Value));
        Assert.Equal(["Diagnosis", "Name"], handoff.Carries);
        Assert.Equal(["BirthDate"], handoff.CarriesMasked);
        Assert.Equal(["A note is missing"], handoff.Triggers);
        Assert.Null(Operations.Handoffs[1].Within);
    }

    [Fact]
    public void Cases_and_chains_are_read()
    {
        EscalationDefinition chain = Assert.Single(Operations.Escalations).Value;
        Assert.Equal("Standard", chain.Name);
        Assert.Equal([("Liaison", TimeSpan.FromDays(1)), ("Officer", TimeSpan.FromDays(3))], chain.Steps.Select(step => (step.To, step.After)));
        CaseDefinition item = Operations.FindCase(CaseTrigger.ItemMissing)!;
        Assert.Equal(("Item", "Coder", TimeSpan.FromDays(5), "Standard"), (item.Name, item.Owner, item.Expected, item.Escalation));
        Assert.Equal(["The item is on file"], item.Verification);
        Assert.Equal(["Copy of the item"], item.Evidence);
        Assert.Equal(TimeSpan.FromHours(6), Operations.FindCase(CaseTrigger.LimitPassed)!.Expected);
        Assert.Null(Operations.FindCase(CaseTrigger.ClaimDenied));
    }

    [Fact]
    public void Measures_and_reviews_are_read()
    {
        Assert.Equal(AgingStart.SubmissionDate, Operations.Aging!.From);
        Assert.Equal([30, 60, 90, 120], Operations.Aging.Bounds);
        Assert.Equal([(Kpi.CleanClaimRate, "Coder", 95.5m, "Find the edit that fails most"), (Kpi.TimeToClose, "Liaison", 72m, "Ask what waits, and for whom")], Operations.Kpis.Values.Select(kpi => (kpi.Kpi, kpi.Owner, kpi.Target, kpi.Action)));
        Assert.Equal(("Officer", new TimeSpan(3, 1, 0, 0)), (Operations.WeeklyReview!.Owner, Operations.WeeklyReview.Within));
        Assert.Equal([Kpi.CleanClaimRate, Kpi.TimeToClose], Operations.WeeklyReview.Kpis);
        Assert.Equal(("Liaison", TimeSpan.FromDays(18)), (Operations.MonthlyReview!.Owner, Operations.MonthlyReview.Within));
        Assert.Equal(("Officer", TimeSpan.FromDays(90)), (Operations.Recertification!.Owner, Operations.Recertification.Every));
        Assert.Equal((10, TimeSpan.FromDays(45)), (Operations.Feedback!.Percent, Operations.Feedback.Period));
    }

    [Fact]
    public void Vendors_courses_and_definitions_are_read()
    {
        VendorDefinition vendor = Operations.Vendors["Collector"];
        Assert.Equal(("Collector", "Agency", "Liaison", "BAA 7"), (vendor.Name, vendor.Recipient, vendor.Owner, vendor.Agreement));
        Assert.Equal([["Collections"], ["Collections"], ["Balance"], ["Cover sheet"]], new[] { vendor.Purposes, vendor.Protocols, vendor.Required, vendor.Checklist });
        CurriculumDefinition course = Operations.Curricula["privacy-basics"];
        Assert.Equal(("privacy-basics", "Who may see what", 80), (course.Name, course.Description, course.Passing));
        Assert.Equal([365, 29, 28], new[] { course.Every, course.NewHireWithin, course.RetrainWithin }.Select(span => span.TotalDays));
        Assert.Equal([("CleanClaim", "A claim without a defect", "42 CFR 422.500"), ("Handled", "Done", null)], Operations.Definitions.Values.Select(term => (term.Name, term.Text, term.Citation)));
    }

    [Fact]
    public void A_policy_without_operations_has_none() =>
        Assert.Null(PolicyDocument.Parse(SmallPolicy.WithoutOperations).Operations);

    [Fact]
    public void Operations_that_say_no_more_than_they_have_to_are_valid_and_have_nothing_else()
    {
        OperationsDefinition operations = PolicyDocument.Parse(SmallPolicy.WithoutOperations[..^1].Replace("\"AIVendor\"", "\"BusinessAssociate\"", StringComparison.Ordinal)
            + ", \"operations\": { \"zone\": \"UTC\", \"days\": \"Calendar\", \"stages\": { \"Desk\": { \"owner\": \"Coder\", \"entry\": true, \"outcome\": true } } } }").Operations!;
        Assert.False(operations.CountsBusinessDays);
        Assert.Equal((0, 0, 0, 0), (operations.Handoffs.Count, operations.Escalations.Count, operations.Cases.Count, operations.Kpis.Count));
        Assert.Equal((0, 0, 0), (operations.Vendors.Count, operations.Curricula.Count, operations.Definitions.Count));
        Assert.Equal((null, null, null, null, null), (operations.Aging, operations.WeeklyReview, operations.MonthlyReview, operations.Recertification, operations.Feedback));
        Assert.Null(operations.FindCase(CaseTrigger.Manual));
    }
}
