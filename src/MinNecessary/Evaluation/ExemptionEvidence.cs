using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>What shows that an exemption of 45 CFR 164.502(b)(2) holds for a request. Immutable.</summary>
/// <param name="Exemption">The exemption. For an authorization give <see cref="Authorization"/> in place of this.</param>
/// <param name="EvidenceId">The id under which the organisation keeps the evidence, such as a court order's. Not PHI. Empty or white space is no evidence.</param>
public sealed record ExemptionEvidence(Exemption Exemption, string EvidenceId)
{
    /// <summary>The exemption alone.</summary>
    /// <returns>The exemption's name.</returns>
    public override string ToString() => Exemption.ToString();
}
