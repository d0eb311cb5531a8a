using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>
/// Why a request may be relied on as asking for the minimum necessary (45 CFR 164.514(d)(3)(iii)). Reliance is permitted and never
/// required: a person who finds it unreasonable says so here. Immutable.
/// </summary>
public sealed record RelianceEvidence
{
    /// <summary>Whose request it is.</summary>
    public required RelianceBasis Basis { get; init; }

    /// <summary>The id of the representation or documentation that is kept; not PHI. Null only for another covered entity.</summary>
    public string? RepresentationId { get; init; }

    /// <summary>Whether the reliance is reasonable under the circumstances; null where nobody has said.</summary>
    public bool? IsReasonable { get; init; }

    /// <summary>The basis alone.</summary>
    /// <returns>The basis.</returns>
    public override string ToString() => Basis.ToString();
}
