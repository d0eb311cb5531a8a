using System.Text.Json;
using MinNecessary.Policy;
using MinNecessary.Specification.Agreement.Generation;
using MinNecessary.Specification.Reference;
using MinNecessary.Specification.Reference.Plain;
using MinNecessary.Specification.Reference.Sections;

namespace MinNecessary.Specification.Agreement;

/// <summary>Default deny: what the policy does not name is never a pass.</summary>
public sealed class DefaultDenyTests
{
    private static readonly string[] Unknown = ["Nobody", "", " ", "coder", "Coder ", "Plan\0", "BILLING", "*", "Hospital,Plan", "Ñurse"];

    [Fact]
    public void An_unknown_role_purpose_recipient_or_activity_is_denied_whatever_is_known() => Campaign.Run(5_000, trial =>
    {
        var policy = PolicyDocument.Parse(trial.Policy);
        for (int index = 0; index < trial.Situations.Count; index++)
        {
            string unknown = Unknown[index % Unknown.Length];
            Situation situation = trial.Situations[index].With((PlainRequest request) => (index % 4) switch
            {
                0 => request with { Role = unknown, Held = [.. request.Held, unknown] },
                1 => request with { Purpose = unknown },
                2 => request with { Recipient = unknown },
                _ => request with { Activity = unknown },
            });
            Evaluation evaluation = Evaluate(policy, situation);
            Assert.Equal((Outcome.Denied, "NoGrant"), (evaluation.Outcome, evaluation.Reasons[^1].Code));
            Assert.Empty(evaluation.Categories);
        }
    });

    [Fact]
    public void Nothing_is_shown_that_neither_a_grant_nor_a_person_names() => Campaign.Run(5_000, trial =>
    {
        var policy = PolicyDocument.Parse(trial.Policy);
        JsonElement root = RandomTrial.Parse(trial.Policy);
        foreach (Situation situation in trial.Situations)
        {
            var matter = new Matter(root, situation.Request, situation.Facts, situation.Now);
            IReadOnlyCollection<string> named = matter.Grant is null ? situation.Facts.Approval?.Categories ?? [] : Section164_514_d_2.CategoriesOf(matter.Grant);
            Evaluation evaluation = Evaluate(policy, situation);
            Assert.Empty(evaluation.Categories.Except(named));
            Assert.Empty(evaluation.Categories.Intersect(evaluation.WithheldCategories));
            Assert.Empty(evaluation.Categories.Intersect(["PsychotherapyNote", "SubstanceUseCounselingNote"]));
            Assert.True(evaluation.Outcome == Outcome.Allowed || evaluation.Categories.Count == 0);
        }
    });

    [Fact]
    public void Where_nothing_is_known_only_what_needs_to_know_nothing_is_permitted() => Campaign.Run(5_000, trial =>
    {
        var policy = PolicyDocument.Parse(trial.Policy);
        foreach (Situation situation in trial.Situations)
        {
            Evaluation evaluation = PolicyEvaluator.Evaluate(policy, situation.Request.ToLibrary(), Facts.Unknown, situation.Now);
            GrantDefinition? grant = evaluation.Grant;
            bool needsNothing = grant is { When.Count: 0, Exemption: null, IsRoutine: true, Reliance.Count: 0 } && !policy.KnowsRestrictions && situation.Request.Activity != "Disclosure";
            Assert.True(evaluation.Outcome != Outcome.Allowed || needsNothing || evaluation.IsEmergency);
            Assert.False(evaluation.IsEmergency);
            Assert.DoesNotContain("SubstanceUse", evaluation.Categories);
        }
    });

    private static Evaluation Evaluate(PolicyDocument policy, Situation situation) =>
        PolicyEvaluator.Evaluate(policy, situation.Request.ToLibrary(), situation.Facts.ToLibrary(), situation.Now);
}
