using FsCheck;
using FsCheck.Fluent;
using MinNecessary.Specification.Reference.Plain;

namespace MinNecessary.Specification.Agreement.Generation;

/// <summary>What may be wrong with the papers that a decision rests on, one thing at a time.</summary>
internal static class Papers
{
    public static Gen<Func<Situation, Situation>> Authorization { get; } = Flaws<PlainAuthorization>(
        facts => facts.Authorization,
        (facts, authorization) => facts with { Authorization = authorization },
        (_, _) => null,
        (paper, _) => paper with { Id = " " },
        (paper, _) => paper with { Subject = "ZQ-MRN-0000008" },
        (paper, _) => paper with { Subject = null },
        (paper, _) => paper with { Categories = [] },
        (paper, _) => paper with { Categories = [.. paper.Categories.Take(1)] },
        (paper, _) => paper with { Categories = [.. paper.Categories.Skip(1), "Photograph"] },
        (paper, _) => paper with { Categories = ["Photograph"] },
        (paper, _) => paper with { Discloser = "" },
        (paper, _) => paper with { Recipients = [] },
        (paper, _) => paper with { Recipients = ["Nobody"] },
        (paper, _) => paper with { Purposes = [] },
        (paper, _) => paper with { Purposes = ["Nothing"] },
        (paper, today) => paper with { ExpiresOn = today },
        (paper, today) => paper with { ExpiresOn = today.AddDays(1) },
        (paper, _) => paper with { ExpiresOn = null },
        (paper, _) => paper with { ExpiresOn = null, ExpirationEvent = "ZQ-The end of the study" },
        (paper, _) => paper with { ExpiresOn = null, ExpirationEvent = "ZQ-The end of the study", HasExpirationEventOccurred = true },
        (paper, today) => paper with { SignedOn = today.AddDays(1) },
        (paper, _) => paper with { SignedOn = null },
        (paper, _) => paper with { IsSignedByRepresentative = true },
        (paper, _) => paper with { IsSignedByRepresentative = true, RepresentativeAuthority = "ZQ-Guardian" },
        (paper, _) => paper with { StatesRightToRevoke = false },
        (paper, _) => paper with { StatesConditioning = false },
        (paper, _) => paper with { StatesRedisclosure = false },
        (paper, _) => paper with { IsRevoked = true },
        (paper, _) => paper with { IsCompound = true },
        (paper, _) => paper with { IsKnownFalse = true });

    public static Gen<Func<Situation, Situation>> Approval { get; } = Gen.Frequency(
        (1, Happening.Facts(Gen.Constant(0), (facts, _) => facts with { Approval = null })),
        (2, FlawedApproval));

    /// <summary>A second source knows another paper, of one kind or of two.</summary>
    public static Gen<Func<Situation, Situation>> Dispute { get; } = Gens.Subset(["Authorization", "Reliance", "Approval", "Consent", "Agreement"]).Select(papers =>
        (Func<Situation, Situation>)(situation => situation.With((PlainFacts facts) => facts with { Disputed = papers })));

    private static Gen<Func<Situation, Situation>> FlawedApproval => Flaws<PlainApproval>(
        facts => facts.Approval,
        (facts, approval) => facts with { Approval = approval },
        (paper, _) => paper with { IsApproved = false },
        (paper, _) => paper with { Id = "" },
        (paper, _) => paper with { ReviewerId = " " },
        (paper, _) => paper with { ReviewerId = SoundFacts.Actor },
        (paper, _) => paper with { ReviewerId = SoundFacts.Actor.ToUpperInvariant() + " " },
        (paper, _) => paper with { ReviewerRole = "Coder" },
        (paper, _) => paper with { Rationale = "" },
        (paper, _) => paper with { Categories = [] },
        (paper, _) => paper with { Categories = [.. paper.Categories, "PsychotherapyNote"] },
        (paper, _) => paper with { Categories = ["SubstanceUseCounselingNote"] },
        (paper, _) => paper with { Categories = [.. paper.Categories, "Nothing"] },
        (paper, _) => paper with { Categories = [.. paper.Categories.Union(Names.Clinical)], EntireRecordJustificationId = null },
        (paper, _) => paper with { Categories = [.. paper.Categories.Union(Names.Clinical)] },
        (paper, _) => paper with { EntireRecordJustificationId = " " },
        (paper, _) => paper with { Activity = paper.Activity == "Request" ? "Disclosure" : "Request" },
        (paper, _) => paper with { Recipient = "Nobody" },
        (paper, _) => paper with { Purpose = "Nothing" },
        (paper, _) => paper with { Subject = "ZQ-MRN-0000008" },
        (paper, _) => paper with { ReviewedAt = paper.ReviewedAt.AddHours(1).AddTicks(1) },
        (paper, _) => paper with { ReviewedAt = paper.ReviewedAt.AddHours(-12) },
        (paper, _) => paper with { ReviewedAt = paper.ReviewedAt.AddDays(-40) },
        (paper, _) => paper with { ExpiresAt = paper.ReviewedAt.AddHours(1) },
        (paper, _) => paper with { ExpiresAt = paper.ReviewedAt.AddDays(400) });

    public static Gen<Func<Situation, Situation>> Reliance { get; } = Flaws<PlainReliance>(
        facts => facts.Reliance,
        (facts, reliance) => facts with { Reliance = reliance },
        (_, _) => null,
        (paper, _) => paper with { IsReasonable = null },
        (paper, _) => paper with { IsReasonable = false },
        (paper, _) => paper with { RepresentationId = null },
        (paper, _) => paper with { RepresentationId = " " },
        (paper, _) => paper with { Basis = "CoveredEntity" },
        (paper, _) => paper with { Basis = "Research" },
        (paper, _) => paper with { Basis = "PublicOfficial" });

    public static Gen<Func<Situation, Situation>> Consent { get; } = Flaws<PlainConsent>(
        facts => facts.Consent,
        (facts, consent) => facts with { Consent = consent },
        (_, _) => null,
        (_, _) => null,
        (paper, _) => paper with { Id = "" },
        (paper, _) => paper with { Subject = "ZQ-MRN-0000008" },
        (paper, _) => paper with { IsRevoked = true },
        (paper, _) => paper with { SignedOn = null },
        (paper, today) => paper with { SignedOn = today.AddDays(1) },
        (paper, today) => paper with { ExpiresOn = today },
        (paper, _) => paper with { ExpiresOn = null },
        (paper, _) => paper with { ExpiresOn = null, ExpirationEvent = "ZQ-The end of the study" },
        (paper, _) => paper with { ExpirationEvent = " ", ExpiresOn = null },
        (paper, _) => paper with { ExpirationEvent = "ZQ-The end of the study", HasExpirationEventOccurred = true },
        (paper, _) => paper with { Purposes = [] },
        (paper, _) => paper with { CoversTreatmentPaymentOperations = false },
        (paper, _) => paper with { CoversTreatmentPaymentOperations = false, Purposes = ["Nothing"] },
        (paper, _) => paper with { CoversTreatmentPaymentOperations = false, Recipients = [] },
        (paper, _) => paper with { Purposes = [], Recipients = [] },
        (paper, _) => paper with { Recipients = ["Nobody"] });

    private static Gen<Func<Situation, Situation>> Flaws<T>(Func<PlainFacts, T?> read, Func<PlainFacts, T?, PlainFacts> write, params Func<T, DateOnly, T?>[] flaws)
        where T : class =>
        Gens.Pick(flaws).Select(flaw => (Func<Situation, Situation>)(situation =>
            read(situation.Facts) is { } paper ? situation with { Facts = write(situation.Facts, flaw(paper, DateOnly.FromDateTime(situation.Now.UtcDateTime))) } : situation));
}
