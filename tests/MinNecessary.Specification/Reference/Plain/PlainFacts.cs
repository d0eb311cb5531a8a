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

    /// <summary>Of which of these papers, where they are there, a second source knows another one: nobody knows which holds, and none does.</summary>
    public IReadOnlyList<string> Disputed { get; init; } = [];

    /// <summary>The same without what is disputed.</summary>
    public PlainFacts WithoutDisputed()
    {
        string[] disputed = [.. Disputed.Where(paper => Paper(paper) is not null)];
        return this with
        {
            Disputed = disputed,
            Authorization = disputed.Contains("Authorization") ? null : Authorization,
            Reliance = disputed.Contains("Reliance") ? null : Reliance,
            Approval = disputed.Contains("Approval") ? null : Approval,
            Consent = disputed.Contains("Consent") ? null : Consent,
            AgreementId = disputed.Contains("Agreement") ? null : AgreementId,
        };
    }

    /// <summary>The paper of that name; null where there is none.</summary>
    public object? Paper(string paper) => paper switch
    {
        "Authorization" => Authorization,
        "Reliance" => Reliance,
        "Approval" => Approval,
        "Consent" => Consent,
        _ => AgreementId,
    };

    /// <summary>What to say of a paper that is not there: that it is missing, or that there are two.</summary>
    public string Without(string paper, string missing) => Disputed.Contains(paper) ? "FactsDisagree" : missing;
}
