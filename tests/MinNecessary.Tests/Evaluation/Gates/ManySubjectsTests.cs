namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>One decision for a worklist: each subject by its own facts, restrictions and end, and the sources are asked once.</summary>
public sealed class ManySubjectsTests
{
    private static readonly Caller Clerk = new("u-17", "Clerk");

    private static readonly Dictionary<string, Facts> Records = new(StringComparer.Ordinal)
    {
        ["MRN-1"] = Ward.Known,
        ["MRN-2"] = Ward.Known with { AssignedWork = false },
        ["MRN-3"] = Ward.Known with { Restrictions = [new Restriction { Id = "r", Kind = RestrictionKind.Agreed, Categories = ["Diagnosis"] }] },
        ["MRN-4"] = Ward.Known with { Restrictions = [new Restriction { Id = "r", Kind = RestrictionKind.Agreed }] },
        ["MRN-5"] = Ward.Known with { Restrictions = null },
    };

    [Fact]
    public async Task Each_subject_has_its_own_facts_and_restrictions()
    {
        var source = new BulkFacts(Records);
        using var gate = new WardGate(source);
        Decision decision = await gate.Gate.DecideForAllAsync(Ward.Work, Clerk, ["MRN-1", "MRN-2", "MRN-3", "MRN-4", "MRN-5", "MRN-6", "MRN-1"]);
        string[] found = [.. decision.Evaluations.Select(evaluation => $"{evaluation.Outcome} {string.Join("+", evaluation.Categories)} {string.Join("+", evaluation.Reasons.Select(reason => reason.Code))}".Trim())];
        Assert.Equal(
            ["Allowed Diagnosis+Name", "Denied  WorkNotAssigned", "Allowed Name", "Denied  RecordRestricted", "Denied  RestrictionsUnknown", "Denied  AssignmentUnknown+RestrictionsUnknown"], found);
        Assert.Equal((1, 0), (source.AskedForAll.Count, source.AskedForOne));
        Assert.Equal(["MRN-1", "MRN-2", "MRN-3", "MRN-4", "MRN-5", "MRN-6"], source.AskedForAll[0]);

        decision.EnsureAllowed("MRN-1");
        decision.EnsureAllowed("MRN-3");
        Assert.Equal("WorkNotAssigned", Assert.Single(Assert.Throws<AccessDeniedException>(() => decision.EnsureAllowed("MRN-2")).Reasons).Code);
        Assert.Equal("OtherSubject", Assert.Single(Assert.Throws<AccessDeniedException>(() => decision.EnsureAllowed("MRN-7")).Reasons).Code);
        Assert.Equal(["Diagnosis"], decision.EvaluationOf("MRN-3")!.WithheldCategories);
        Assert.Null(decision.EvaluationOf("MRN-7"));
        Assert.Equal(["MRN-1", "MRN-3"], decision.AllowedSubjects);
    }

    [Fact]
    public async Task One_that_all_are_denied_of_says_each_reason_once()
    {
        using var gate = new WardGate(new BulkFacts(new Dictionary<string, Facts>
        {
            ["MRN-1"] = Ward.Known with { Conditions = new Dictionary<string, bool> { ["CaseOpen"] = false } },
            ["MRN-2"] = Ward.Known with { Conditions = new Dictionary<string, bool> { ["CaseOpen"] = false }, AssignedWork = null },
        }));
        Decision decision = await gate.Gate.DecideForAllAsync(Ward.Treat, new Caller("u-18", "Nurse"), ["MRN-1", "MRN-2"]);
        Assert.Equal(["ConditionNotMet", "AssignmentUnknown"], decision.Reasons.Select(reason => reason.Code));
        Assert.Equal(Outcome.Denied, decision.Outcome);
    }

    [Fact]
    public async Task Each_subject_s_answer_ends_for_itself()
    {
        SubstanceUseConsent consent = new() { Id = "c", Subject = "MRN-1", CoversTreatmentPaymentOperations = true, SignedOn = new DateOnly(2026, 1, 1), ExpiresOn = new DateOnly(2026, 11, 24) };
        using var gate = new WardGate(new BulkFacts(new Dictionary<string, Facts> { ["MRN-1"] = Ward.Known with { SubstanceUseConsent = consent }, ["MRN-2"] = Ward.Known }));
        gate.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 23, 23, 58, 0, TimeSpan.Zero));
        Decision decision = await gate.Gate.DecideForAllAsync(Ward.Work, Clerk, ["MRN-1", "MRN-2"]);
        Assert.Equal(["MRN-1", "MRN-2"], decision.AllowedSubjects);
        gate.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("DecisionExpired", Assert.Single(Assert.Throws<AccessDeniedException>(() => decision.EnsureAllowed("MRN-1")).Reasons).Code);
        decision.EnsureAllowed("MRN-2");
        Assert.Equal(["MRN-2"], decision.AllowedSubjects);
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 0, 3, 0, TimeSpan.Zero), decision.ExpiresAt);
    }

    [Fact]
    public async Task Facts_are_by_the_subject_to_the_letter_whatever_the_source_s_dictionary_takes_for_the_same()
    {
        using var gate = new WardGate(new BulkFacts(new Dictionary<string, Facts>(StringComparer.OrdinalIgnoreCase) { ["MRN-1"] = Ward.Known }));
        Decision decision = await gate.Gate.DecideForAllAsync(Ward.Work, Clerk, ["MRN-1", "mrn-1"]);
        Assert.Equal(Outcome.Allowed, decision.EvaluationOf("MRN-1")!.Outcome);
        Assert.Equal(Outcome.Denied, decision.EvaluationOf("mrn-1")!.Outcome);
    }

    [Fact]
    public async Task A_paper_of_one_individual_is_none_of_another()
    {
        SubstanceUseConsent consent = new() { Id = "c", Subject = "MRN-1", CoversTreatmentPaymentOperations = true, SignedOn = new DateOnly(2026, 1, 1) };
        Facts both = Ward.Known with { SubstanceUseConsent = consent, IsFromSubstanceUseProgram = true };
        using var gate = new WardGate(new BulkFacts(new Dictionary<string, Facts> { ["MRN-1"] = both, ["MRN-2"] = both }));
        Decision decision = await gate.Gate.DecideForAllAsync(Ward.Work, Clerk, ["MRN-1", "MRN-2"]);
        Assert.Equal(Outcome.Allowed, decision.EvaluationOf("MRN-1")!.Outcome);
        Assert.Equal("SubstanceUseConsentNotInForce", Assert.Single(decision.EvaluationOf("MRN-2")!.Reasons).Code);
    }

    [Fact]
    public async Task Nobody_is_denied_and_a_blank_among_several_is_denied_alone()
    {
        var source = new BulkFacts(Records);
        using var gate = new WardGate(source);
        Assert.Equal("SubjectMissing", (await gate.Gate.DecideForAllAsync(Ward.Work, Clerk, [])).Reasons[0].Code);
        Assert.Empty(source.AskedForAll);
        Decision some = await gate.Gate.DecideForAllAsync(Ward.Work, Clerk, ["MRN-1", " ", null!, "MRN-3"]);
        Assert.Equal([Outcome.Allowed, Outcome.Denied, Outcome.Denied, Outcome.Allowed], some.Evaluations.Select(evaluation => evaluation.Outcome));
        Assert.Equal(["MRN-1", "MRN-3"], source.AskedForAll[0]);
        await Assert.ThrowsAsync<ArgumentNullException>("subjects", async () => await gate.Gate.DecideForAllAsync(Ward.Work, Clerk, null!));
    }

    [Fact]
    public async Task One_subject_is_not_asked_for_as_if_there_were_many()
    {
        var source = new BulkFacts(Records);
        using var gate = new WardGate(source);
        Assert.True((await gate.Gate.DecideForAllAsync(Ward.Work, Clerk, ["MRN-1", " "])).IsAllowed);
        Assert.Equal((0, 1), (source.AskedForAll.Count, source.AskedForOne));
    }

    [Fact]
    public async Task A_source_without_a_bulk_look_up_is_asked_for_each()
    {
        var source = new StatedFacts((request, _) => ValueTask.FromResult(Records[request.Subject]));
        using var gate = new WardGate(source);
        Decision decision = await gate.Gate.DecideForAllAsync(Ward.Work, Clerk, ["MRN-1", "MRN-2", "MRN-3"]);
        Assert.Equal([Outcome.Allowed, Outcome.Denied, Outcome.Allowed], decision.Evaluations.Select(evaluation => evaluation.Outcome));
        Assert.Equal(3, source.Asked.Count);
    }
}
