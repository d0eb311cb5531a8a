using MinNecessary.Policy;
using MinNecessary.Specification.Agreement.Generation;

namespace MinNecessary.Specification.Agreement;

/// <summary>
/// Every subject, actor, id, rationale and reason of an emergency in a random situation bears a canary, and so do the names that no policy knows. None
/// of it is in anything that is said of a decision.
/// </summary>
public sealed class CanaryTests
{
    [Fact]
    public void Nothing_that_is_said_of_a_decision_holds_a_value_of_the_request_or_of_the_facts()
    {
        int said = 0;
        Campaign.Run(5_000, trial =>
        {
            var policy = PolicyDocument.Parse(trial.Policy);
            foreach (Situation situation in trial.Situations)
            {
                Assert.Contains(SoundFacts.Canary, Trial(situation), StringComparison.Ordinal);
                AccessRequest request = situation.Request.ToLibrary();
                Facts facts = situation.Facts.ToLibrary();
                Evaluation evaluation = PolicyEvaluator.Evaluate(policy, request, facts, situation.Now);
                string[] texts =
                [
                    evaluation.ToString()!, request.ToString(), request.Evidence.ToString(), request.Caller.ToString()!, facts.ToString(),
                    .. Papers(facts).Select(paper => paper.ToString()!),
                    .. evaluation.Reasons.Concat(evaluation.Waived).SelectMany(reason => new[] { reason.Code, reason.Citation, reason.Message, reason.ToString() }),
                    .. evaluation.Obligations.SelectMany(obligation => new[] { obligation.Message, obligation.Citation, obligation.ToString() }),
                    .. evaluation.Advisories.SelectMany(advisory => new[] { advisory.Message, advisory.Citation, advisory.ToString() }),
                    .. evaluation.WithheldCategories,
                    .. evaluation.Grant is { } grant ? OfDecision(AnyGrant.Decide(policy, grant, [(request.Subject, evaluation), ("ZQ-other", evaluation)], situation.Now), request.Subject) : [],
                ];
                Assert.All(texts, text => Assert.DoesNotContain(SoundFacts.Canary, text, StringComparison.Ordinal));
                said += texts.Length;
            }
        });
        Assert.True(said > 50_000);
    }

    private static IEnumerable<string> OfDecision(Decision decision, string subject)
    {
        yield return decision.ToString();
        yield return decision.Explain();
        foreach (Action access in new Action[] { decision.EnsureAllowed, () => decision.EnsureAllowed(subject), () => decision.EnsureAllowed("ZQ-stranger"), () => throw decision.NoViewOfModel() })
        {
            AccessDeniedException? denial = Record.Exception(access) as AccessDeniedException;
            yield return denial?.Message ?? "";
            yield return denial?.ToString() ?? "";
        }
    }

    private static IEnumerable<object> Papers(Facts facts) =>
        new object?[] { facts.Authorization, facts.Approval, facts.Reliance, facts.SubstanceUseConsent }.OfType<object>().Concat(facts.Restrictions ?? []).Concat(facts.Exemptions);

    private static string Trial(Situation situation) => new Agreement.Trial("", [situation]).ToString();
}
