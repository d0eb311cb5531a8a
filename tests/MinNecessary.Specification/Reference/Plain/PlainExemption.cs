namespace MinNecessary.Specification.Reference.Plain;

/// <summary>Evidence that an exemption of 45 CFR 164.502(b)(2) holds.</summary>
internal sealed record PlainExemption(string Exemption, string EvidenceId);
