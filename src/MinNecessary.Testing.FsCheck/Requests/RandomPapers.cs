using FsCheck;
using FsCheck.Fluent;
using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>
/// The papers that a decision rests on: mostly in order at a moment and for a grant that asks for one, and some with one thing wrong. Each is for one of the
/// subjects of the generated requests.
/// </summary>
internal sealed class RandomPapers
{
    private readonly PolicyDocument _policy;
    private readonly DateTimeOffset _moment;
    private readonly DateOnly _today;

    public RandomPapers(PolicyDocument policy, DateTimeOffset moment)
    {
        (_policy, _moment, _today) = (policy, moment, DateOnly.FromDateTime(moment.UtcDateTime));
        Exemptions = Draw.Some([.. Enum.GetValues<Exemption>().Where(exemption => exemption != Exemption.Authorization)], 70)
            .SelectMany(exemptions => Draw.Chance(90).Select(isKept => exemptions.Select(exemption => new ExemptionEvidence(exemption, isKept ? "test-evidence" : " ")).ToArray()));
        Authorization = For(grant => grant.Exemption == Exemption.Authorization, 80).SelectMany(grant => grant is null ? Gen.Constant<Authorization?>(null) : Paper(grant, AuthorizationFor, PaperFlaws.OfAuthorization));
        Approval = For(grant => !grant.IsRoutine, 80).SelectMany(grant => grant is null ? Gen.Constant<ReviewApproval?>(null) : Paper(grant, ApprovalFor, PaperFlaws.OfApproval));
        Consent = For(_ => true, 50).SelectMany(grant => grant is null ? Gen.Constant<SubstanceUseConsent?>(null) : Paper(grant, ConsentFor, PaperFlaws.OfConsent));
        Reliance =
            from basis in Draw.OneOf(Enum.GetValues<RelianceBasis>())
            from used in For(grant => grant.Reliance.Count > 0, 75)
            from isReasonable in Draw.OneOf<bool?>(true, true, true, false, null)
            from id in Draw.OneOf("test-representation", "test-representation", "test-representation", null!)
            select used is null ? null : new RelianceEvidence { Basis = used.Reliance is [{ } first, ..] ? first : basis, RepresentationId = id, IsReasonable = isReasonable };
    }

    public Gen<ExemptionEvidence[]> Exemptions { get; }

    public Gen<Authorization?> Authorization { get; }

    public Gen<RelianceEvidence?> Reliance { get; }

    public Gen<ReviewApproval?> Approval { get; }

    public Gen<SubstanceUseConsent?> Consent { get; }

    // A grant that asks for such a paper; any other where none does.
    private Gen<GrantDefinition?> For(Func<GrantDefinition, bool> asks, int percent)
    {
        GrantDefinition[] asking = [.. _policy.Grants.Where(asks)];
        GrantDefinition[] grants = asking.Length > 0 ? asking : [.. _policy.Grants];
        return grants.Length == 0 ? Gen.Constant<GrantDefinition?>(null) : Draw.Maybe(percent, Draw.OneOf(grants));
    }

    private static Gen<T?> Paper<T>(GrantDefinition grant, Func<GrantDefinition, string, string[], T> make, IReadOnlyList<Func<T, T>> flaws)
        where T : class =>
        from subject in Draw.OneOf(RequestParts.Subjects)
        from some in Draw.Some([.. grant.Disclose.Concat(grant.Mask.Keys).Distinct(StringComparer.Ordinal)], 85)
        from isFlawed in Draw.Chance(25)
        from flaw in Draw.OneOf(flaws.ToArray())
        select isFlawed ? flaw(make(grant, subject, some)) : make(grant, subject, some);

    private Authorization AuthorizationFor(GrantDefinition grant, string subject, string[] categories) => new()
    {
        Id = "test-authorization",
        Subject = subject,
        Categories = categories,
        Discloser = "The office",
        Recipients = grant.Recipient is { } recipient ? [recipient] : [],
        Purposes = [grant.Purpose],
        ExpirationEvent = "The end of the test",
        SignedOn = _today,
        StatesRightToRevoke = true,
        StatesConditioning = true,
        StatesRedisclosure = true,
    };

    private ReviewApproval ApprovalFor(GrantDefinition grant, string subject, string[] categories)
    {
        ReviewCriteria? criteria = _policy.Criteria.FirstOrDefault(each => each.Activity == grant.Activity);
        return new()
        {
            Id = "test-approval",
            Activity = grant.Activity,
            Recipient = grant.Recipient ?? "",
            Purpose = grant.Purpose,
            Subject = subject,
            IsApproved = true,
            ReviewerId = "test-reviewer",
            ReviewerRole = criteria?.Reviewer ?? "",
            Rationale = "A test asks for it.",
            Categories = categories,
            ReviewedAt = _moment,
            ExpiresAt = _moment + (criteria?.ValidFor ?? TimeSpan.FromDays(1)),
            EntireRecordJustificationId = "test-justification",
        };
    }

    private SubstanceUseConsent ConsentFor(GrantDefinition grant, string subject, string[] categories) => new()
    {
        Id = "test-consent",
        Subject = subject,
        CoversTreatmentPaymentOperations = true,
        Purposes = [grant.Purpose],
        Recipients = grant.Recipient is { } recipient ? [recipient] : [],
        SignedOn = _today,
        ExpirationEvent = "The end of the test",
    };
}
