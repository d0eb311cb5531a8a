namespace MinNecessary.Testing;

/// <summary>What may be wrong with a paper, one thing at a time.</summary>
internal static class PaperFlaws
{
    public static IReadOnlyList<Func<Authorization, Authorization>> OfAuthorization { get; } =
    [
        paper => paper with { Id = " " },
        paper => paper with { Subject = null },
        paper => paper with { Subject = "TEST-0000009" },
        paper => paper with { Categories = [] },
        paper => paper with { Categories = [.. paper.Categories, "Unknown"] },
        paper => paper with { Discloser = "" },
        paper => paper with { Recipients = [] },
        paper => paper with { Recipients = ["Nobody"] },
        paper => paper with { Purposes = [] },
        paper => paper with { ExpirationEvent = null },
        paper => paper with { HasExpirationEventOccurred = true },
        paper => paper with { ExpiresOn = paper.SignedOn },
        paper => paper with { SignedOn = null },
        paper => paper with { SignedOn = paper.SignedOn?.AddDays(1) },
        paper => paper with { IsSignedByRepresentative = true },
        paper => paper with { StatesRightToRevoke = false },
        paper => paper with { StatesConditioning = false },
        paper => paper with { StatesRedisclosure = false },
        paper => paper with { IsRevoked = true },
        paper => paper with { IsCompound = true },
        paper => paper with { IsKnownFalse = true },
    ];

    public static IReadOnlyList<Func<ReviewApproval, ReviewApproval>> OfApproval { get; } =
    [
        paper => paper with { Id = "" },
        paper => paper with { IsApproved = false },
        paper => paper with { ReviewerId = " " },
        paper => paper with { ReviewerId = RequestParts.Actors[0].ToUpperInvariant() },
        paper => paper with { ReviewerRole = "Nobody" },
        paper => paper with { Rationale = "" },
        paper => paper with { Categories = [] },
        paper => paper with { Categories = [.. paper.Categories, "Unknown"] },
        paper => paper with { Recipient = "Nobody" },
        paper => paper with { Purpose = "Nothing" },
        paper => paper with { Subject = "TEST-0000009" },
        paper => paper with { ReviewedAt = paper.ReviewedAt.AddTicks(1) },
        paper => paper with { ExpiresAt = paper.ReviewedAt },
        paper => paper with { EntireRecordJustificationId = null },
    ];

    public static IReadOnlyList<Func<SubstanceUseConsent, SubstanceUseConsent>> OfConsent { get; } =
    [
        paper => paper with { Id = "" },
        paper => paper with { Subject = null },
        paper => paper with { Subject = "TEST-0000009" },
        paper => paper with { CoversTreatmentPaymentOperations = false },
        paper => paper with { CoversTreatmentPaymentOperations = false, Purposes = [] },
        paper => paper with { Recipients = [] },
        paper => paper with { SignedOn = null },
        paper => paper with { ExpiresOn = paper.SignedOn },
        paper => paper with { HasExpirationEventOccurred = true },
        paper => paper with { IsRevoked = true },
    ];
}
