using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>A policy that is loaded at run time removes and withholds. Each way of being wider is refused, and the message says how to mend it.</summary>
public sealed class NarrowingTests
{
    public static TheoryData<string> Messages() => [.. Narrowings.Wider.Keys];

    public static TheoryData<int> Ways() => [.. Enumerable.Range(0, Narrowings.MoreWays.Length)];

    public static TheoryData<int> Indices() => [.. Enumerable.Range(0, Narrowings.Narrower.Length)];

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_wider_policy_is_refused_with_a_message_that_says_how_to_mend_it(string message)
    {
        using var gate = new WardGate(new StatedFacts(Ward.Known));
        PolicyWiderException exception = Assert.Throws<PolicyWiderException>(() => gate.Policies.Load(Ward.Other(Narrowings.Wider[message])));
        Assert.Equal([message], exception.Problems);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.Same(Ward.Document, gate.Policies.Find("Ward"));
        Assert.Throws<PolicyWiderException>(() => gate.Policies.Load(Ward.Other(Narrowings.Wider[message]), "North"));
        Assert.Same(Ward.Document, gate.Policies.Find("Ward"));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_way_of_being_wider_is_refused(int way)
    {
        (string message, Action<JsonObject> change) = Narrowings.MoreWays[way];
        IReadOnlyList<string> problems = PolicyNarrowing.Problems(Ward.Document, Ward.Other(change));
        Assert.Contains(problems, problem => problem.StartsWith(message, StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.Matches(@"\. [A-Z].*\.$", problem));
    }

    [Theory]
    [MemberData(nameof(Indices))]
    public void A_narrower_policy_is_loaded(int narrowing)
    {
        using var gate = new WardGate(new StatedFacts(Ward.Known));
        PolicyDocument document = Ward.Other(Narrowings.Narrower[narrowing]);
        gate.Policies.Load(document);
        Assert.Same(document, gate.Policies.Find("Ward"));
    }

    [Fact]
    public void An_envelope_that_asks_for_restrictions_and_lists_none_is_not_done_without()
    {
        string text = Ward.Text.Replace("\"restrictable\": [\"Diagnosis\", \"Hiv\"]", "\"restrictable\": []", StringComparison.Ordinal);
        var envelope = PolicyDocument.Parse(text);
        var document = PolicyDocument.Parse(text.Replace("\"restrictable\": []", $"\"base\": \"{envelope.Hash}\"", StringComparison.Ordinal));
        Assert.StartsWith("It does without 'restrictable'", Assert.Single(PolicyNarrowing.Problems(envelope, document)), StringComparison.Ordinal);
    }

    [Fact]
    public void Operations_are_those_of_the_compiled_policy_or_left_out()
    {
        var envelope = PolicyDocument.Parse(MinNecessary.Tests.Policy.SmallPolicy.Text);
        JsonObject policy = JsonNode.Parse(MinNecessary.Tests.Policy.SmallPolicy.Text)!.AsObject();
        policy["base"] = envelope.Hash;
        policy["version"] = "narrower";
        Assert.Empty(PolicyNarrowing.Problems(envelope, PolicyDocument.Parse(policy.ToJsonString())));
        policy["operations"]!["reviews"]!["weekly"]!["within"] = "P1D";
        Assert.StartsWith("It has other operations than the compiled policy", Assert.Single(PolicyNarrowing.Problems(envelope, PolicyDocument.Parse(policy.ToJsonString()))), StringComparison.Ordinal);
        policy["operations"]!["reviews"]!["weekly"]!["within"] = "P3DT1H";
        policy["operations"]!["stages"]!["Intake"]!["owner"] = "Officer";
        Assert.StartsWith("It has other operations than the compiled policy", Assert.Single(PolicyNarrowing.Problems(envelope, PolicyDocument.Parse(policy.ToJsonString()))), StringComparison.Ordinal);
        policy.Remove("operations");
        Assert.Empty(PolicyNarrowing.Problems(envelope, PolicyDocument.Parse(policy.ToJsonString())));
    }

    [Fact]
    public void A_policy_of_another_name_narrows_nothing()
    {
        using var gate = new WardGate(new StatedFacts(Ward.Known));
        PolicyWiderException exception = Assert.Throws<PolicyWiderException>(() => gate.Policies.Load(EvaluationPolicy.Document));
        Assert.Equal(["No policy of that name is registered. The registered ones are: Ward."], exception.Problems);
    }

    [Fact]
    public void Every_point_is_listed()
    {
        PolicyDocument document = Ward.Other(policy =>
        {
            policy["effective"] = "2025-01-01";
            policy.Grant("Work")["when"] = new JsonArray();
            policy.Grant("Treat").Remove("hours");
        });
        Assert.Equal(3, PolicyNarrowing.Problems(Ward.Document, document).Count);
    }
}
