using System.Text.Json;
using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation;

/// <summary>Random policies, requests and facts: the library and a model of the rule agree, and less never becomes more.</summary>
public sealed class DifferentialTests
{
    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    public void The_evaluator_and_the_model_of_the_rule_agree(int seed)
    {
        var random = new Random(seed);
        Dictionary<string, int> met = [];
        for (int index = 0; index < 1_000; index++)
        {
            string json = RandomPolicy.Next(random).ToJsonString();
            PolicyDocument policy = PolicyDocument.Parse(json);
            using JsonDocument model = JsonDocument.Parse(json);
            for (int repeat = 0; repeat < 10; repeat++)
            {
                var request = RandomCase.Next(policy, random);
                List<string> expected = ReferenceModel.Reasons(model.RootElement, request);
                MinNecessary.Evaluation evaluation = PolicyEvaluator.Evaluate(policy, request.ToRequest(), request.ToFacts(), request.Now);
                Assert.Equal(expected, evaluation.Reasons.Select(reason => reason.Code));
                Assert.Equal(expected.Count == 0 ? Outcome.Allowed : Outcome.Denied, evaluation.Outcome);
                Count(met, expected.Count == 0 ? ["Allowed"] : expected);
            }
        }

        // Each answer must be frequent, else the agreement says nothing of it.
        Assert.Equal(14, met.Count);
        Assert.All(met, answer => Assert.True(answer.Value > 100, $"{answer.Key}: {answer.Value}"));
    }

    [Fact]
    public void Adding_a_condition_never_permits_what_was_denied()
    {
        int narrowed = CompareAfter((grant, random) =>
        {
            var when = (JsonArray)grant["when"]!;
            string[] missing = [.. Conditions.Names.Except(when.Select(name => (string)name!))];
            if (missing.Length > 0)
            {
                when.Insert(random.Next(when.Count + 1), missing[random.Next(missing.Length)]);
            }
        });
        Assert.True(narrowed > 50);
    }

    [Fact]
    public void Removing_a_category_changes_no_decision_and_shows_no_more()
    {
        int narrowed = CompareAfter((grant, random) =>
        {
            if (random.Next(2) == 0 && grant["disclose"] is JsonArray { Count: > 0 } disclose)
            {
                disclose.RemoveAt(random.Next(disclose.Count));
            }
            else if (grant["mask"] is JsonObject { Count: > 0 } mask)
            {
                mask.Remove(mask.ElementAt(random.Next(mask.Count)).Key);
            }
        });
        Assert.Equal(0, narrowed);
    }

    [Fact]
    public void Learning_that_a_fact_does_not_hold_never_permits_what_was_denied()
    {
        var random = new Random(34);
        for (int index = 0; index < 2_000; index++)
        {
            PolicyDocument policy = PolicyDocument.Parse(RandomPolicy.Next(random).ToJsonString());
            var request = RandomCase.Next(policy, random);
            Facts worse = request.ToFacts().And(Conditions.With(Facts.Unknown, Conditions.Names[random.Next(4)], false));
            bool isAllowed = PolicyEvaluator.Evaluate(policy, request.ToRequest(), worse, request.Now).Outcome == Outcome.Allowed;
            Assert.True(!isAllowed || PolicyEvaluator.Evaluate(policy, request.ToRequest(), request.ToFacts(), request.Now).Outcome == Outcome.Allowed);
        }
    }

    // Narrows one grant at random; gives how many decisions went from allowed to denied.
    private static int CompareAfter(Action<JsonObject, Random> narrow)
    {
        var random = new Random(33);
        int narrowed = 0;
        for (int index = 0; index < 1_500; index++)
        {
            JsonObject json = RandomPolicy.Next(random);
            PolicyDocument before = PolicyDocument.Parse(json.ToJsonString());
            foreach (KeyValuePair<string, JsonNode?> grant in (JsonObject)json["grants"]!)
            {
                narrow((JsonObject)grant.Value!, random);
            }

            PolicyDocument after = PolicyDocument.Parse(json.ToJsonString());
            for (int repeat = 0; repeat < 5; repeat++)
            {
                var request = RandomCase.Next(before, random);
                MinNecessary.Evaluation was = PolicyEvaluator.Evaluate(before, request.ToRequest(), request.ToFacts(), request.Now);
                MinNecessary.Evaluation now = PolicyEvaluator.Evaluate(after, request.ToRequest(), request.ToFacts(), request.Now);
                Assert.False(was.Outcome == Outcome.Denied && now.Outcome == Outcome.Allowed);
                Assert.Empty(Shown(now.Grant).Except(Shown(was.Grant)));
                Assert.Empty(was.Reasons.Except(now.Reasons));
                narrowed += was.Outcome == now.Outcome ? 0 : 1;
            }
        }

        return narrowed;
    }

    private static HashSet<string> Shown(GrantDefinition? grant) =>
        grant is null ? [] : [.. grant.Disclose, .. grant.Mask.Select(mask => $"{mask.Key}:{mask.Value}")];

    private static void Count(Dictionary<string, int> met, IEnumerable<string> answers)
    {
        foreach (string answer in answers)
        {
            met[answer] = met.GetValueOrDefault(answer) + 1;
        }
    }
}
