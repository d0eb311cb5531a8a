namespace MinNecessary.Specification.Reference.Plain;

/// <summary>Why a request may be relied on (45 CFR 164.514(d)(3)(iii)).</summary>
internal sealed record PlainReliance(string Basis, string? RepresentationId, bool? IsReasonable);
