using MinNecessary.Policy;
using MinNecessary.Specification.Agreement.Generation;

namespace MinNecessary.Specification.Agreement;

/// <summary>The same inputs give the same answer, and the order in which they are written changes nothing beyond the order of <c>when</c>.</summary>
public sealed class OrderTests
{
    [Fact]
    public void The_order_of_grants_lists_and_facts_changes_no_word_of_the_answer() => Campaign.Run(5_000, trial =>
    {
        var random = new Random(trial.Policy.Length);
        var policy = PolicyDocument.Parse(trial.Policy);
        var reordered = PolicyDocument.Parse(Reordering.Of(trial.Policy, random, withConditions: false));
        foreach (Situation situation in trial.Situations)
        {
            Assert.Equal(All(policy, situation), All(reordered, Reordering.Of(situation, random)));
        }
    });

    [Fact]
    public void The_order_of_conditions_changes_the_order_of_their_reasons_and_nothing_else() => Campaign.Run(5_000, trial =>
    {
        var random = new Random(trial.Policy.Length);
        var policy = PolicyDocument.Parse(trial.Policy);
        var reordered = PolicyDocument.Parse(Reordering.Of(trial.Policy, random, withConditions: true));
        foreach (Situation situation in trial.Situations)
        {
            Assert.Equal(Sorted(All(policy, situation)), Sorted(All(reordered, situation)));
        }
    });

    [Fact]
    public void The_same_inputs_give_the_same_answer_at_any_time_and_on_any_thread() => Campaign.Run(5_000, trial =>
    {
        var policy = PolicyDocument.Parse(trial.Policy);
        string[] once = [.. trial.Situations.Select(situation => All(policy, situation))];
        string[] again = [.. trial.Situations.Reverse().AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(situation => All(PolicyDocument.Parse(trial.Policy), situation))];
        Assert.Equal(once, again.Reverse());
    });

    private static string All(PolicyDocument policy, Situation situation)
    {
        Evaluation evaluation = PolicyEvaluator.Evaluate(policy, situation.Request.ToLibrary(), situation.Facts.ToLibrary(), situation.Now);
        string[] more = [.. evaluation.EvidenceIds, .. evaluation.Reasons.Select(reason => $"{reason} {reason.Kind} {reason.Message}"), .. evaluation.Waived.Select(reason => reason.Message), evaluation.Grant?.Name ?? "no grant"];
        return Comparison.Of(evaluation) + "\n" + string.Join('\n', more);
    }

    private static string Sorted(string answer) => string.Join('\n', answer.Split('\n').Select(line => string.Join(", ", line.Split(": ").SelectMany(part => part.Split(", ")).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
}
