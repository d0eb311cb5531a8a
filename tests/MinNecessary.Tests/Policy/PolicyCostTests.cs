using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>
/// A policy costs memory in proportion to its length, whatever is wrong with it, and its size and depth are limited. Allocation is measured, and not time, on
/// the thread that reads; what allocates in proportion and keeps to its text takes time in proportion.
/// </summary>
public sealed class PolicyCostTests
{
    private static readonly Dictionary<string, Func<int, string>> Shapes = new()
    {
        ["valid grants"] = count => Text(
            Many(count, index => $"\"G{index}\": {{ \"activity\": \"Use\", \"role\": \"R{index}\", \"purpose\": \"A\", \"disclose\": [\"Name\"], \"why\": \"x\" }}"), roles: Many(count, index => $"\"R{index}\": {{ \"description\": \"x\" }}")),
        ["one grant twice and more"] = count => Text(Many(count, index => $"\"G{index}\": {{ \"activity\": \"Use\", \"role\": \"R\", \"purpose\": \"A\", \"disclose\": [\"Name\"], \"why\": \"x\" }}")),
        ["unknown keys"] = count => Text("", Many(count, index => $"\"k{index}\": 1") + ","),
        ["one key twice and more"] = count => Text("", Many(count, _ => "\"owner\": \"x\"") + ","),
        ["unknown conditions"] = count => Text($"\"G\": {{ \"activity\": \"Use\", \"role\": \"R\", \"purpose\": \"A\", \"disclose\": [], \"why\": \"x\", \"when\": [{Many(count, index => $"\"w{index}\"")}] }}"),
        ["unknown roles beside known ones"] = count => Text(
            Many(count, index => $"\"G{index}\": {{ \"activity\": \"Use\", \"role\": \"Q{index}\", \"purpose\": \"A\", \"disclose\": [], \"why\": \"x\" }}"), roles: Many(count, index => $"\"R{index}\": {{ \"description\": \"x\" }}")),
        ["unknown categories beside known ones"] = count => Text(
            $"\"G\": {{ \"activity\": \"Use\", \"role\": \"R\", \"purpose\": \"A\", \"why\": \"x\", \"disclose\": [{Many(count, index => $"\"w{index}\"")}] }}", $"\"categories\": {{ {Many(count, index => $"\"c{index}\": {{ \"description\": \"x\" }}")} }},"),
        ["categories"] = count => Text(
            $"\"G\": {{ \"activity\": \"Use\", \"role\": \"R\", \"purpose\": \"A\", \"why\": \"x\", \"disclose\": [{Many(count, index => $"\"c{index}\"")}] }}", $"\"categories\": {{ {Many(count, index => $"\"c{index}\": {{ \"description\": \"x\" }}")} }},"),
        ["restrictions with unknown names"] = count => Text("", $"\"restrictions\": {{ {Many(count, index => $"\"r{index}\": {{ \"labels\": [\"z\"], \"recipients\": [\"y\"], \"unless\": \"x\", \"citation\": \"a\" }}")} }},"),
        ["criteria"] = count => Text("", $"\"criteria\": {{ {Many(count, index => $"\"c{index}\": {{ \"activity\": \"Disclosure\", \"reviewer\": \"R\", \"questions\": [\"a\"], \"validFor\": \"P1D\" }}")} }},"),
        ["row conditions"] = count => Text($"\"G\": {{ \"activity\": \"Use\", \"role\": \"R\", \"purpose\": \"A\", \"disclose\": [], \"why\": \"x\", \"rows\": {{ {Many(count, index => $"\"w{index}\": {{ \"atLeast\": 1 }}")} }} }}"),
        ["stages in a row"] = count => Operations(
            Many(count, index => $"\"S{index}\": {{ \"owner\": \"R\", \"grants\": [\"G\"], \"entry\": {(index == 0 ? "true" : "false")}, \"outcome\": {(index == count - 1 ? "true" : "false")} }}"),
            $"\"handoffs\": {{ {Many(count - 1, index => $"\"H{index}\": {{ \"from\": \"S{index}\", \"to\": \"S{index + 1}\", \"carries\": [\"Name\"] }}")} }}"),
        ["stages that nothing reaches"] = count => Operations(Many(count, index => $"\"S{index}\": {{ \"owner\": \"R\", \"entry\": {(index == 0 ? "true" : "false")} }}")),
        ["handoffs between stages of many grants"] = count => Operations(
            $"\"A\": {{ \"owner\": \"R\", \"entry\": true, \"grants\": [{Many(count, index => $"\"G{index}\"")}] }}, \"B\": {{ \"owner\": \"R\", \"outcome\": true, \"grants\": [\"G0\"] }}",
            $"\"handoffs\": {{ {Many(count, index => $"\"H{index}\": {{ \"from\": \"A\", \"to\": \"B\", \"carries\": [\"Name\", \"Ssn\"] }}")} }}",
            Many(count, index => $"\"G{index}\": {{ \"activity\": \"Use\", \"role\": \"R{index}\", \"purpose\": \"A\", \"disclose\": [\"Name\"], \"why\": \"x\" }}"),
            $", {Many(count, index => $"\"R{index}\": {{ \"description\": \"x\" }}")}"),
        ["cases of unknown chains"] = count => Operations(Stage, $"\"cases\": {{ {Many(count, index => $"\"C{index}\": {{ \"opens\": \"LimitPassed\", \"owner\": \"z\", \"expected\": \"P1D\", \"escalation\": \"y\", \"evidence\": [\"x\"] }}")} }}"),
        ["steps of a chain"] = count => Operations(Stage, $"\"escalations\": {{ \"E\": {{ \"steps\": [{Many(count, _ => "{ \"to\": \"R\", \"after\": \"P1D\" }")}] }} }}"),
        ["bounds that do not grow"] = count => Operations(Stage, $"\"aging\": {{ \"from\": \"ServiceDate\", \"bounds\": [{Many(count, index => $"{9_000 - index}")}] }}"),
        ["vendors that require what no protocol shows"] = count => Operations(
            Stage, $"\"vendors\": {{ \"V\": {{ \"recipient\": \"B\", \"owner\": \"R\", \"agreement\": \"x\", \"purposes\": [\"A\"], \"protocols\": [{Many(count, index => $"\"G{index}\"")}], \"required\": [{Many(40, index => $"\"c{index}\"")}] }} }}",
            Many(count, index => $"\"G{index}\": {{ \"activity\": \"Request\", \"role\": \"R{index}\", \"recipient\": \"B\", \"purpose\": \"A\", \"disclose\": [\"Name\"], \"why\": \"x\" }}"),
            $", {Many(count, index => $"\"R{index}\": {{ \"description\": \"x\" }}")}", $"\"categories\": {{ {Many(40, index => $"\"c{index}\": {{ \"description\": \"x\" }}")} }},"),
        ["courses"] = count => Operations(Stage, $"\"curricula\": {{ {Many(count, index => $"\"c {index}\": {{ \"description\": \"x\", \"every\": \"P1D\" }}")} }}"),
        ["a long text"] = count => Text("", $"\"supersedes\": \"{new string('x', count * 30)}\","),
        ["long wrong values"] = count => Text($"\"G\": {{ \"activity\": \"{new string('x', count * 15)}\", \"role\": \"R\", \"purpose\": \"{new string('y', count * 15)}\", \"why\": \"x\" }}"),
        ["escapes"] = count => Text("", $"\"supersedes\": \"{string.Concat(Enumerable.Repeat("\\u0041\\n", count))}\","),
        ["nested lists"] = count => Text("", $"\"x\": [{Many(count, _ => "[[[1]]]")}],"),
        ["white space"] = count => Text("", new string('\n', count * 20)),
    };

    public static TheoryData<string> Names() => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_the_length_costs_twice_the_memory(string shape)
    {
        long[] costs = [.. new[] { 200, 400, 800, 1_600 }.Select(count => Cost(Shapes[shape](count)))];

        // Lists and dictionaries grow by doubling, so that a step may cost somewhat more than twice; a square costs four times as much.
        Assert.All(costs.Zip(costs.Skip(1)), step => Assert.True(step.Second < 3 * step.First, $"{string.Join(", ", costs)} bytes"));
        Assert.True(costs[^1] < 12 * costs[0], $"{string.Join(", ", costs)} bytes");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_near_the_longest_length_costs_less_than_half_a_gigabyte(string shape)
    {
        string small = Shapes[shape](1_000);
        string text = Shapes[shape]((int)(1_000L * 400_000 / small.Length));
        Assert.InRange(text.Length, 300_000, PolicyJsonReader.LongestText);
        Assert.InRange(Cost(text), 1, 500_000_000);
    }

    [Fact]
    public void A_policy_of_more_than_a_million_characters_is_refused_and_says_so()
    {
        string longest = Text("") + new string(' ', PolicyJsonReader.LongestText);
        Assert.True(PolicyDocument.TryParse(longest[..PolicyJsonReader.LongestText], out _, out _));
        Assert.False(PolicyDocument.TryParse(longest[..(PolicyJsonReader.LongestText + 1)], out _, out IReadOnlyList<PolicyError> errors));
        PolicyError error = Assert.Single(errors);
        Assert.Equal(("MN0116", "The policy is longer than 1048576 characters. Split it into several policies.", 1, 1), (error.Id, error.Message, error.Line, error.Column));
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void A_policy_that_is_nested_deeper_than_32_levels_is_refused_and_says_so(char open, char close)
    {
        string Nested(int levels) => open == '['
            ? new string('[', levels) + new string(']', levels)
            : string.Concat(Enumerable.Repeat("{\"a\":", levels - 1)) + "{}" + new string('}', levels - 1);
        Assert.Equal(close, Nested(3)[^1]);
        Assert.False(PolicyDocument.TryParse(Nested(32), out _, out IReadOnlyList<PolicyError> within));
        Assert.DoesNotContain(within, error => error.Id == "MN0116");
        foreach (int levels in new[] { 33, 1_000, 100_000 })
        {
            Assert.False(PolicyDocument.TryParse(Nested(levels), out _, out IReadOnlyList<PolicyError> errors));
            Assert.Equal("The policy is nested deeper than 32 levels. No part of a policy needs that.", Assert.Single(errors, error => error.Id == "MN0116").Message);
        }
    }

    // The second time: the first one pays for what is made once.
    private static long Cost(string text)
    {
        bool isValid = PolicyDocument.TryParse(text, out _, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(isValid, PolicyDocument.TryParse(text, out _, out _));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private const string Stage = "\"S\": { \"owner\": \"R\", \"entry\": true, \"outcome\": true }";

    private static string Operations(string stages, string parts = "\"definitions\": {}", string grants = "\"G\": { \"activity\": \"Use\", \"role\": \"R\", \"purpose\": \"A\", \"disclose\": [\"Name\"], \"why\": \"x\" }", string roles = "", string more = "") =>
        Text(grants, $"{more} \"operations\": {{ \"zone\": \"UTC\", \"days\": \"Calendar\", \"stages\": {{ {stages} }}, {parts} }},", "\"R\": { \"description\": \"x\" }" + roles);

    private static string Many(int count, Func<int, string> write) => string.Join(", ", Enumerable.Range(0, count).Select(write));

    private static string Text(string grants, string more = "", string roles = "\"R\": { \"description\": \"x\" }") => $$"""
        {
          "name": "P", "version": "1", "effective": "2026-01-01", "owner": "x", {{more}}
          "purposes": { "A": { "basis": "Payment" } }, "roles": { {{roles}} }, "recipients": { "B": { "kind": "Other" } }, "grants": { {{grants}} }
        }
        """;
}
