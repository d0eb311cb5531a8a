using System.Security.Cryptography;
using MinNecessary.Disclosures;

namespace MinNecessary.Operations;

/// <summary>What an audit pack is made of. Used by one thread.</summary>
public sealed class AuditPackRequest
{
    /// <summary>Every version of the policy that is kept, each as it was adopted: its JSON text. Not empty.</summary>
    public required IReadOnlyList<string> Policies { get; init; }

    /// <summary>The day as of which the policy is shown.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The first day of the activity that is shown, of UTC.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of the activity that is shown, of UTC; not before <see cref="From"/>.</summary>
    public required DateOnly Through { get; init; }

    /// <summary>The disclosure log.</summary>
    public required IDisclosureStore Log { get; init; }

    /// <summary>Who made the pack: the unique id of a person. Not empty.</summary>
    public required string PreparedBy { get; init; }

    /// <summary>When it is made.</summary>
    public required DateTimeOffset PreparedAt { get; init; }

    /// <summary>The covered entity; empty for entries without one, null for all.</summary>
    public string? Tenant { get; init; }

    /// <summary>How many decisions of each role are in the sample: 1 to 1000.</summary>
    public int DecisionsPerRole { get; init; } = 25;

    /// <summary>The checkpoints of the log, from where they are kept. May be empty; then the pack says that a truncation would not be found.</summary>
    public IReadOnlyCollection<Checkpoint> Checkpoints { get; init; } = [];

    /// <summary>The public key of the checkpoints; null only where there are none.</summary>
    public ECDsa? CheckpointKey { get; init; }

    /// <summary>
    /// Accountings that individuals asked for, as the organisation keeps them. May be empty. The pack shows when they were due and how many disclosures they list, and
    /// nothing of whom or to whom.
    /// </summary>
    public IReadOnlyCollection<Accounting> Accountings { get; init; } = [];

    /// <summary>What else goes into the pack, such as the disclosure matrix by member that the build wrote. May be empty.</summary>
    public IReadOnlyList<AuditPackDocument> Documents { get; init; } = [];
}
