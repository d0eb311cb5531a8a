using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// Some decisions of each role, and whether each is what the policy of its time permits. Which ones is neither chosen nor by chance: those whose ids hash
/// lowest with the policy's hash, so that anyone who has the log draws the same.
/// </summary>
internal sealed class DecisionSample(int most, string salt)
{
    private readonly SortedDictionary<string, PriorityQueue<DecisionEntry, string>> _roles = new(StringComparer.Ordinal);

    public static async IAsyncEnumerable<DecisionEntry> ReadAsync(IDisclosureStore log, DisclosureQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // What was delivered twice stands twice in the store, under one id.
        HashSet<string> seen = new(StringComparer.Ordinal);
        await foreach (SealedEntry entry in log.ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            if (entry.Read() is DecisionEntry decision && seen.Add(decision.Id))
            {
                yield return decision;
            }
        }
    }

    public void Add(DecisionEntry decision)
    {
        if (!_roles.TryGetValue(decision.Role, out PriorityQueue<DecisionEntry, string>? kept))
        {
            // The one that hashes highest is in front, and goes first.
            _roles.Add(decision.Role, kept = new PriorityQueue<DecisionEntry, string>(Comparer<string>.Create((left, right) => string.CompareOrdinal(right, left))));
        }

        kept.Enqueue(decision, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(salt + decision.Id))));
        if (kept.Count > most)
        {
            kept.Dequeue();
        }
    }

    public IReadOnlyList<SampledDecision> Compare(PolicyHistory history) =>
    [
        .. _roles.SelectMany(role => role.Value.UnorderedItems.Select(item => item.Element).OrderBy(decision => decision.OccurredAt).ThenBy(decision => decision.Id, StringComparer.Ordinal))
            .Select(decision => Compare(decision, history)),
    ];

    private static SampledDecision Compare(DecisionEntry decision, PolicyHistory history) => new()
    {
        Id = decision.Id,
        OccurredAt = decision.OccurredAt,
        ActorId = decision.ActorId,
        Role = decision.Role,
        Activity = decision.Activity,
        Recipient = decision.Recipient,
        Purpose = decision.Purpose,
        Grant = decision.GrantName,
        Outcome = decision.Outcome,
        Reasons = decision.Reasons,
        Disclosed = decision.Disclosed,
        Masked = decision.Masked,
        Withheld = decision.Withheld,
        Restricted = decision.Restricted,
        WithheldLabels = decision.WithheldLabels,
        Waived = decision.Waived,
        EvidenceIds = decision.EvidenceIds,
        Individuals = decision.SubjectCount ?? 1,
        PolicyVersion = decision.PolicyVersion,
        Finding = DecisionConsistency.Find(decision, history),
    };
}
