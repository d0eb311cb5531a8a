using Microsoft.Extensions.DependencyInjection;

namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>Whether views have anything to leave out: where a decision says no, generated code does not look.</summary>
public sealed class RestrictedDecisionTests
{
    private static readonly Caller Clerk = new("u-17", "Clerk");

    private static readonly SubstanceUseConsent Consent = new() { Id = "c", Subject = "MRN-1", CoversTreatmentPaymentOperations = true, SignedOn = new DateOnly(2026, 1, 1) };

    // Without a consent, what carries the label of substance use is withheld.
    private static readonly Facts Labelled = Ward.Known;

    private static readonly Facts Whole = Ward.Known with { SubstanceUseConsent = Consent };

    private static readonly Facts Partial = Whole with { Restrictions = [new Restriction { Id = "r", Kind = RestrictionKind.Agreed, Categories = ["Diagnosis"] }] };

    [Fact]
    public async Task Where_nothing_is_withheld_nothing_is_looked_for() => Assert.Equal((false, false), await Ask(Whole));

    [Fact]
    public async Task A_withheld_category_is_looked_for_in_every_model() => Assert.Equal((true, true), await Ask(Partial));

    [Fact]
    public async Task A_withheld_label_is_looked_for_where_a_model_or_a_classifier_can_give_one()
    {
        Assert.Equal((true, false), await Ask(Labelled));
        Assert.Equal((true, true), await Ask(hasClassifier: true, Labelled));
        Assert.Equal((false, false), await Ask(hasClassifier: true, Whole));
    }

    [Fact]
    public async Task What_is_withheld_from_one_of_several_is_looked_for()
    {
        Facts second = Whole with { SubstanceUseConsent = Consent with { Subject = "MRN-2" } };
        Assert.Equal((true, true), await Ask(Partial, second));
        Assert.Equal((true, true), await Ask(Whole, second with { Restrictions = Partial.Restrictions }));
        Assert.Equal((true, false), await Ask(Whole, Labelled));
        Assert.Equal((false, false), await Ask(Whole, second));
    }

    [Fact]
    public async Task What_is_withheld_from_one_that_is_denied_is_looked_for_in_nobody() =>
        Assert.Equal((false, false), await Ask(Whole, Labelled with { AssignedWork = false, Restrictions = Partial.Restrictions }));

    [Fact]
    public async Task A_decision_for_one_opens_for_that_one_and_a_decision_for_several_for_none_yet()
    {
        using var gate = new WardGate(new StatedFacts(Ward.Known));
        Decision<Ward.WorkGrant> one = await gate.Gate.DecideAsync(Ward.Work, Clerk, "MRN-1");
        Assert.Same(one.Open("A model"), one.Open("A model").For("MRN-1"));
        Assert.NotNull(one.Open("A model").Masking);
        Decision<Ward.WorkGrant> several = await gate.Gate.DecideForAllAsync(Ward.Work, Clerk, ["MRN-1", "MRN-2"]);
        Assert.Throws<InvalidOperationException>(() => several.Open("A model").Masking);
        Assert.NotNull(several.Open("A model").For("MRN-2").Masking);
        Assert.All(new Decision[] { one, several }, decision => Assert.Null(decision.EvaluationOf(null)));
    }

    private static Task<(bool OfLabelled, bool OfOthers)> Ask(params Facts[] facts) => Ask(hasClassifier: false, facts);

    private static async Task<(bool OfLabelled, bool OfOthers)> Ask(bool hasClassifier, params Facts[] facts)
    {
        Dictionary<string, Facts> records = facts.Select((each, index) => ($"MRN-{index + 1}", each)).ToDictionary();
        using var gate = new WardGate(new BulkFacts(records), builder =>
        {
            if (hasClassifier)
            {
                builder.Services.AddSingleton<ISensitivityClassifier>(new StatedClassifier("SubstanceUse"));
            }
        });
        Decision decision = await gate.Gate.DecideForAllAsync(Ward.Work, Clerk, records.Keys);
        return (decision.IsRestricted(carriesLabels: true), decision.IsRestricted(carriesLabels: false));
    }
}
