using MinNecessary.Policy;
using MinNecessary.Specification.Reference.Plain;

namespace MinNecessary.Specification.Agreement;

/// <summary>Says the same in the library's types.</summary>
internal static class Translation
{
    public static AccessRequest ToLibrary(this PlainRequest request) => new(
        Enum.TryParse(request.Activity, out Activity activity) ? activity : default,
        request.Role,
        request.Recipient,
        request.Purpose,
        new Caller(request.Actor, request.Held),
        request.Subject)
    {
        Evidence = new RequestEvidence { EmergencyReason = request.EmergencyReason },
    };

    /// <summary>Of a disputed paper a second source knows one of another id; of the sources either may come first.</summary>
    public static Facts ToLibrary(this PlainFacts facts) => facts.Disputed.Where(paper => facts.Paper(paper) is not null).Aggregate(Known(facts), (known, paper) =>
    {
        Facts second = Second(facts, paper);
        return facts.Disputed.Count > 1 ? second.And(known) : known.And(second);
    });

    private static Facts Second(PlainFacts facts, string paper) => paper switch
    {
        "Authorization" => new Facts { Authorization = ToLibrary(facts.Authorization!) with { Id = "ZQ-another" } },
        "Reliance" => new Facts { Reliance = Known(facts).Reliance! with { RepresentationId = "ZQ-another" } },
        "Approval" => new Facts { Approval = ToLibrary(facts.Approval!) with { Id = "ZQ-another" } },
        "Consent" => new Facts { SubstanceUseConsent = ToLibrary(facts.Consent!) with { Id = "ZQ-another" } },
        _ => new Facts { AgreementId = "ZQ-another" },
    };

    private static Facts Known(PlainFacts facts) => new()
    {
        TrainingCurrent = Known(facts, "TrainingCurrent"),
        AssignedWork = Known(facts, "AssignedWork"),
        AgreementInForce = Known(facts, "AgreementInForce"),
        IdentityVerified = Known(facts, "IdentityVerified"),
        Conditions = new Dictionary<string, bool>(facts.Conditions, StringComparer.Ordinal),
        AgreementId = facts.AgreementId,
        Restrictions = facts.Restrictions is null ? null : [.. facts.Restrictions.Select(ToLibrary)],
        Exemptions = [.. facts.Exemptions.Select(evidence => new ExemptionEvidence(Enum.Parse<Exemption>(evidence.Exemption), evidence.EvidenceId))],
        Authorization = facts.Authorization is { } authorization ? ToLibrary(authorization) : null,
        Reliance = facts.Reliance is { } reliance
            ? new RelianceEvidence { Basis = Enum.Parse<RelianceBasis>(reliance.Basis), RepresentationId = reliance.RepresentationId, IsReasonable = reliance.IsReasonable }
            : null,
        Approval = facts.Approval is { } approval ? ToLibrary(approval) : null,
        SubstanceUseConsent = facts.Consent is { } consent ? ToLibrary(consent) : null,
        IsFromSubstanceUseProgram = facts.IsFromSubstanceUseProgram,
        IsEmergencyReviewOverdue = facts.IsEmergencyReviewOverdue,
    };

    private static bool? Known(PlainFacts facts, string condition) => facts.Conditions.TryGetValue(condition, out bool holds) ? holds : null;

    private static Restriction ToLibrary(PlainRestriction restriction) => new()
    {
        Id = restriction.Id,
        Kind = Enum.Parse<RestrictionKind>(restriction.Kind),
        Categories = restriction.Categories,
        Label = restriction.Label,
        Recipients = restriction.Recipients,
        Purposes = restriction.Purposes,
        EndedBy = Enum.Parse<RestrictionEnd>(restriction.EndedBy),
        EndedOn = restriction.EndedOn,
    };

    private static SubstanceUseConsent ToLibrary(PlainConsent consent) => new()
    {
        Id = consent.Id,
        Subject = consent.Subject,
        CoversTreatmentPaymentOperations = consent.CoversTreatmentPaymentOperations,
        Purposes = consent.Purposes,
        Recipients = consent.Recipients,
        SignedOn = consent.SignedOn,
        ExpiresOn = consent.ExpiresOn,
        ExpirationEvent = consent.ExpirationEvent,
        HasExpirationEventOccurred = consent.HasExpirationEventOccurred,
        IsRevoked = consent.IsRevoked,
    };

    private static ReviewApproval ToLibrary(PlainApproval approval) => new()
    {
        Id = approval.Id,
        Activity = Enum.TryParse(approval.Activity, out Activity activity) ? activity : default,
        Recipient = approval.Recipient,
        Purpose = approval.Purpose,
        Subject = approval.Subject,
        IsApproved = approval.IsApproved,
        ReviewerId = approval.ReviewerId,
        ReviewerRole = approval.ReviewerRole,
        Rationale = approval.Rationale,
        Categories = approval.Categories,
        ReviewedAt = approval.ReviewedAt,
        ExpiresAt = approval.ExpiresAt,
        EntireRecordJustificationId = approval.EntireRecordJustificationId,
    };

    private static Authorization ToLibrary(PlainAuthorization authorization) => new()
    {
        Id = authorization.Id,
        Subject = authorization.Subject,
        Categories = authorization.Categories,
        Discloser = authorization.Discloser,
        Recipients = authorization.Recipients,
        Purposes = authorization.Purposes,
        ExpiresOn = authorization.ExpiresOn,
        ExpirationEvent = authorization.ExpirationEvent,
        HasExpirationEventOccurred = authorization.HasExpirationEventOccurred,
        SignedOn = authorization.SignedOn,
        IsSignedByRepresentative = authorization.IsSignedByRepresentative,
        RepresentativeAuthority = authorization.RepresentativeAuthority,
        StatesRightToRevoke = authorization.StatesRightToRevoke,
        StatesConditioning = authorization.StatesConditioning,
        StatesRedisclosure = authorization.StatesRedisclosure,
        IsRevoked = authorization.IsRevoked,
        IsCompound = authorization.IsCompound,
        IsKnownFalse = authorization.IsKnownFalse,
    };
}
