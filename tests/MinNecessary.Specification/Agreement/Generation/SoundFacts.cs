using MinNecessary.Specification.Reference.Plain;

namespace MinNecessary.Specification.Agreement.Generation;

/// <summary>Facts in which nothing speaks against a request.</summary>
internal static class SoundFacts
{
    /// <summary>Stands in every id, subject and free text, and so in nothing that is said of a decision.</summary>
    public const string Canary = "ZQ-";

    public const string Actor = "ZQ-u-17";

    public const string Subject = "ZQ-MRN-0000007";

    public static PlainFacts For(string activity, string? recipient, string purpose, string[] categories, string[] approved, string? exemption, string[] reliance, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return new PlainFacts
        {
            Conditions = Names.BuiltInConditions.Concat(Names.OwnConditions).ToDictionary(name => name, _ => true),
            AgreementId = "ZQ-agreement-1",
            Restrictions = [],
            Exemptions = exemption is null or "Authorization" ? [] : [new PlainExemption(exemption, "ZQ-evidence-1")],
            Authorization = new PlainAuthorization
            {
                Id = "ZQ-authorization-1",
                Subject = Subject,
                Categories = categories.Length == 0 ? ["Name"] : categories,
                Discloser = "ZQ-The office",
                Recipients = recipient is null ? [] : [recipient],
                Purposes = [purpose],
                ExpiresOn = today.AddDays(20),
                SignedOn = today.AddDays(-3),
                StatesRightToRevoke = true,
                StatesConditioning = true,
                StatesRedisclosure = true,
            },
            Reliance = reliance.Length == 0 ? null : new PlainReliance(reliance[0], "ZQ-representation-1", true),
            Approval = recipient is null ? null : new PlainApproval
            {
                Id = "ZQ-approval-1",
                Activity = activity,
                Recipient = recipient,
                Purpose = purpose,
                Subject = Subject,
                IsApproved = true,
                ReviewerId = "ZQ-u-99",
                ReviewerRole = "Officer",
                Rationale = "ZQ-It is needed",
                Categories = approved,
                ReviewedAt = now.AddHours(-1),
                ExpiresAt = now.AddDays(3),
                EntireRecordJustificationId = "ZQ-justification-1",
            },
            Consent = new PlainConsent
            {
                Id = "ZQ-consent-1",
                Subject = Subject,
                CoversTreatmentPaymentOperations = true,
                Purposes = [purpose],
                Recipients = recipient is null ? [] : [recipient],
                SignedOn = today.AddDays(-9),
                ExpiresOn = today.AddDays(40),
            },
            IsEmergencyReviewOverdue = false,
        };
    }
}
