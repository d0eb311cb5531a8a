namespace MinNecessary.Specification.Reference.Plain;

/// <summary>What is known of a request, in words. Null, and a condition that is not in the list, means not known.</summary>
internal sealed record PlainFacts
{
    /// <summary>By name, the regulation's conditions and the organisation's own alike.</summary>
    public required IReadOnlyDictionary<string, bool> Conditions { get; init; }

    public string? AgreementId { get; init; }

    public IReadOnlyList<PlainRestriction>? Restrictions { get; init; }

    public IReadOnlyList<PlainExemption> Exemptions { get; init; } = [];

    public PlainAuthorization? Authorization { get; init; }

    public PlainReliance? Reliance { get; init; }

    public PlainApproval? Approval { get; init; }

    public PlainConsent? Consent { get; init; }

    public bool? IsFromSubstanceUseProgram { get; init; }

    public bool? IsEmergencyReviewOverdue { get; init; }
}
