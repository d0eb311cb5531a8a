using System.Text.Json.Nodes;
using MinNecessary.Policy;
using MinNecessary.Specification.Reference.Plain;

namespace MinNecessary.Specification.Agreement;

/// <summary>Smaller trials that may fail in the same way: one situation, fewer parts of the policy, fewer facts.</summary>
internal static class TrialShrinker
{
    public static IEnumerable<Trial> Smaller(Trial trial)
    {
        if (trial.Situations.Count > 1)
        {
            return trial.Situations.Select(situation => trial with { Situations = [situation] });
        }

        IEnumerable<Trial> policies = Smaller(trial.Policy).Where(json => PolicyDocument.TryParse(json, out _, out _)).Select(json => trial with { Policy = json });
        return policies.Concat(Smaller(trial.Situations[0]).Select(situation => trial with { Situations = [situation] }));
    }

    private static IEnumerable<string> Smaller(string policy)
    {
        foreach (string[] path in Paths(JsonNode.Parse(policy)!.AsObject(), []))
        {
            JsonNode root = JsonNode.Parse(policy)!;
            JsonNode parent = path[..^1].Aggregate(root, (node, key) => node[key]!);
            parent.AsObject().Remove(path[^1]);
            yield return root.ToJsonString();
        }
    }

    private static IEnumerable<string[]> Paths(JsonObject node, string[] path) => node.SelectMany(member =>
        (member.Value is JsonObject inner ? Paths(inner, [.. path, member.Key]) : []).Prepend([.. path, member.Key]));

    private static IEnumerable<Situation> Smaller(Situation situation)
    {
        PlainFacts facts = situation.Facts;
        PlainFacts[] fewer =
        [
            facts with { Restrictions = facts.Restrictions is null ? null : [] },
            .. (facts.Restrictions ?? []).Select(restriction => facts with { Restrictions = [.. facts.Restrictions!.Where(other => other != restriction)] }),
            facts with { Exemptions = [] },
            facts with { Authorization = null },
            facts with { Reliance = null },
            facts with { Approval = null },
            facts with { Consent = null },
            facts with { IsFromSubstanceUseProgram = null },
            facts with { AgreementId = null },
        ];
        return fewer.Where(smaller => smaller != facts && !IsSame(smaller, facts)).Select(smaller => situation with { Facts = smaller })
            .Concat(situation.Request.EmergencyReason is null ? [] : [situation.With(request => request with { EmergencyReason = null })]);
    }

    private static bool IsSame(PlainFacts left, PlainFacts right) =>
        left with { Restrictions = right.Restrictions, Exemptions = right.Exemptions } == right
        && (left.Restrictions?.Count ?? -1) == (right.Restrictions?.Count ?? -1) && left.Exemptions.Count == right.Exemptions.Count;
}
