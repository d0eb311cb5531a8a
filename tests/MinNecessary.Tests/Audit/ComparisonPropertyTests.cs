using System.Text.Json.Nodes;
using FsCheck.Xunit;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Audit;

/// <summary>Random policies, compared, and held to what the evaluator shows under each.</summary>
public sealed class ComparisonPropertyTests
{
    private const int CasesOfAPair = 40;

    // The size bounds the seeds: the default would draw the same hundred over and over.
    [Property(MaxTest = 1_500, EndSize = 1_000_000)]
    public void Where_no_change_widens_nothing_more_is_shown(int seed)
    {
        var random = new Random(seed);
        (JsonObject before, JsonObject after) = Pair(random);
        (PolicyDocument earlier, PolicyDocument later) = (DisclosureOrder.Parse(before), DisclosureOrder.Parse(after));
        var comparison = PolicyComparison.Compare(earlier, later);
        if (comparison.Widens)
        {
            return;
        }

        for (int index = 0; index < CasesOfAPair; index++)
        {
            var asked = RichCase.Next(earlier, later, random);
            Assert.False(DisclosureOrder.ShowsMore(before, after, asked), $"{asked.Request} at {asked.Now:O}\n{string.Join('\n', comparison.Changes)}\n{before.ToJsonString()}\n{after.ToJsonString()}");
        }
    }

    [Property(MaxTest = 1_500, EndSize = 1_000_000)]
    public void What_may_be_loaded_at_run_time_widens_nothing(int seed)
    {
        var random = new Random(seed);
        JsonObject before = RichPolicy.Next(random);
        JsonObject after = RichPolicyChanges.Changed(before, 1 + random.Next(3), random);
        PolicyDocument compiled = DisclosureOrder.Parse(before);
        after["base"] = compiled.Hash;
        PolicyDocument loaded = DisclosureOrder.Parse(after);
        if (PolicyNarrowing.Problems(compiled, loaded).Count == 0)
        {
            PolicyChange[] wider = [.. PolicyComparison.Compare(compiled, loaded).Changes.Where(change => change.Kind == PolicyChangeKind.Widens)];
            Assert.True(wider.Length == 0, $"{string.Join('\n', wider)}\n{before.ToJsonString()}\n{after.ToJsonString()}");
        }
    }

    [Fact]
    public void Where_a_change_widens_more_is_often_seen_to_be_shown()
    {
        var random = new Random(164);
        (int widening, int seen, int notWidening, int allowed) = (0, 0, 0, 0);
        for (int index = 0; index < 1_000; index++)
        {
            (JsonObject before, JsonObject after) = Pair(random);
            (PolicyDocument earlier, PolicyDocument later) = (DisclosureOrder.Parse(before), DisclosureOrder.Parse(after));
            RichCase[] asked = [.. Enumerable.Range(0, CasesOfAPair).Select(_ => RichCase.Next(earlier, later, random))];
            allowed += asked.Count(each => PolicyEvaluator.Evaluate(later, each.Request, each.Facts, each.Now).Outcome == Outcome.Allowed);
            if (PolicyComparison.Compare(earlier, later).Widens)
            {
                widening++;
                seen += asked.Any(each => DisclosureOrder.ShowsMore(before, after, each)) ? 1 : 0;
            }
            else
            {
                notWidening++;
            }
        }

        // Both answers are frequent and neither is given for safety's sake, else the property above would say little.
        Assert.True(widening > 300 && notWidening > 300 && seen > widening / 3 && allowed > 3_000, $"{widening} widen, seen in {seen}; {notWidening} do not; {allowed} allowed");
    }

    [Fact]
    public void Emergencies_that_are_logged_late_are_among_what_is_compared()
    {
        var random = new Random(312);
        int late = Enumerable.Range(0, 500).Count(_ => DisclosureOrder.Parse(RichPolicy.Next(random)).Grants.Any(grant => grant.Emergency is { IsLoggedLate: true }));
        Assert.True(late > 25, $"{late} of 500 policies have one.");
    }

    private static (JsonObject Before, JsonObject After) Pair(Random random)
    {
        JsonObject before = RichPolicy.Next(random);
        return (before, random.Next(10) == 0 ? RichPolicy.Next(random) : RichPolicyChanges.Changed(before, 1 + random.Next(4), random));
    }
}
