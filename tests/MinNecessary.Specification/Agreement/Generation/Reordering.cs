using System.Text.Json.Nodes;
using MinNecessary.Specification.Reference.Plain;

namespace MinNecessary.Specification.Agreement.Generation;

/// <summary>The same policy and the same facts, with everything that has an order in another one.</summary>
internal static class Reordering
{
    // The order of 'when' is the order in which its reasons are listed.
    private static readonly string[] Documented = ["when"];

    /// <summary>The policy with its members and lists in another order.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="random">Decides the order.</param>
    /// <param name="withConditions">Whether the order of <c>when</c> changes too.</param>
    public static string Of(string policy, Random random, bool withConditions) => Reorder(JsonNode.Parse(policy)!, random, withConditions, "").ToJsonString();

    public static Situation Of(Situation situation, Random random)
    {
        PlainFacts facts = situation.Facts;
        T[] Shuffle<T>(IEnumerable<T> items)
        {
            T[] shuffled = [.. items];
            random.Shuffle(shuffled);
            return shuffled;
        }

        PlainFacts reordered = facts with
        {
            Conditions = Shuffle(facts.Conditions).ToDictionary(),
            Restrictions = facts.Restrictions is null ? null : Shuffle(facts.Restrictions.Select(restriction => restriction with
            {
                Categories = Shuffle(restriction.Categories), Recipients = Shuffle(restriction.Recipients), Purposes = Shuffle(restriction.Purposes),
            })),
            Exemptions = Shuffle(facts.Exemptions),
            Authorization = facts.Authorization is not { } authorization ? null : authorization with
            {
                Categories = Shuffle(authorization.Categories), Recipients = Shuffle(authorization.Recipients), Purposes = Shuffle(authorization.Purposes),
            },
            Approval = facts.Approval is not { } approval ? null : approval with { Categories = Shuffle(approval.Categories) },
            Consent = facts.Consent is not { } consent ? null : consent with { Purposes = Shuffle(consent.Purposes), Recipients = Shuffle(consent.Recipients) },
        };
        return situation with { Facts = reordered, Request = situation.Request with { Held = Shuffle(situation.Request.Held) } };
    }

    private static JsonNode Reorder(JsonNode node, Random random, bool withConditions, string key)
    {
        if (node is JsonObject members)
        {
            KeyValuePair<string, JsonNode?>[] shuffled = [.. members.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Reorder(member.Value!, random, withConditions, member.Key)))];
            random.Shuffle(shuffled);
            return new JsonObject(shuffled);
        }

        if (node is JsonArray items)
        {
            JsonNode[] shuffled = [.. items.Select(item => item!.DeepClone())];
            if (withConditions || !Documented.Contains(key))
            {
                random.Shuffle(shuffled);
            }

            return new JsonArray(shuffled);
        }

        return node.DeepClone();
    }
}
