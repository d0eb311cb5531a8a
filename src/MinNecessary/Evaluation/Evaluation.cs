using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>What <see cref="PolicyEvaluator"/> found. Immutable and safe for concurrent use.</summary>
public sealed class Evaluation
{
    internal Evaluation(GrantDefinition? grant, IReadOnlyList<Reason> reasons)
    {
        Grant = grant;
        Reasons = reasons;
    }

    /// <summary>Allowed where no reason speaks against it, else denied.</summary>
    public Outcome Outcome => Grant is not null && Reasons.Count == 0 ? Outcome.Allowed : Outcome.Denied;

    /// <summary>The grant that covers the request; null where none does.</summary>
    public GrantDefinition? Grant { get; }

    /// <summary>Every reason for a denial, in the order of evaluation; empty where allowed.</summary>
    public IReadOnlyList<Reason> Reasons { get; }
}
