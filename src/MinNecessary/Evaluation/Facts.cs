using System.Collections.Frozen;

namespace MinNecessary;

/// <summary>
/// What is known about one request. Null means not known, and a condition on an unknown fact denies.
/// Immutable and safe for concurrent use.
/// </summary>
public sealed record Facts
{
    private static readonly FrozenDictionary<string, bool> NoConditions = FrozenDictionary<string, bool>.Empty;

    /// <summary>Nothing is known.</summary>
    public static Facts Unknown { get; } = new();

    /// <summary>Whether the actor has completed the role's training (45 CFR 164.530(b)). Condition <c>TrainingCurrent</c>.</summary>
    public bool? TrainingCurrent { get; init; }

    /// <summary>Whether the subject's work is assigned to the actor (45 CFR 164.514(d)(2)(ii)). Condition <c>AssignedWork</c>.</summary>
    public bool? AssignedWork { get; init; }

    /// <summary>Whether an agreement with the recipient is in force and permits the purpose (45 CFR 164.504(e)). Condition <c>AgreementInForce</c>.</summary>
    public bool? AgreementInForce { get; init; }

    /// <summary>Whether the recipient's identity and authority are verified (45 CFR 164.514(h)). Condition <c>IdentityVerified</c>.</summary>
    public bool? IdentityVerified { get; init; }

    /// <summary>The id of the agreement with the recipient, which a limited data set needs (45 CFR 164.514(e)(4)); null where it is not known.</summary>
    public string? AgreementId { get; init; }

    /// <summary>
    /// The individual's restrictions (45 CFR 164.522(a)); empty where there are none. Null means that nobody has looked, and denies
    /// where the policy has <c>restrictable</c>.
    /// </summary>
    public IReadOnlyCollection<Restriction>? Restrictions { get; init; }

    /// <summary>Whether conditions of the organisation's own hold, by name. What is not in it is not known.</summary>
    public IReadOnlyDictionary<string, bool> Conditions { get; init; } = NoConditions;

    /// <summary>Evidence for exemptions (45 CFR 164.502(b)(2)). May be empty.</summary>
    public IReadOnlyCollection<ExemptionEvidence> Exemptions { get; init; } = [];

    /// <summary>The individual's authorization (45 CFR 164.508); null for none.</summary>
    public Authorization? Authorization { get; init; }

    /// <summary>Why the request may be relied on (45 CFR 164.514(d)(3)(iii)); null for no reliance.</summary>
    public RelianceEvidence? Reliance { get; init; }

    /// <summary>What a person decided about a request that is not routine (45 CFR 164.514(d)(3)(ii)); null where nobody has yet.</summary>
    public ReviewApproval? Approval { get; init; }

    /// <summary>The consent for substance use disorder records (42 CFR 2.31); null for none.</summary>
    public SubstanceUseConsent? SubstanceUseConsent { get; init; }

    /// <summary>
    /// Whether the record is from a substance use disorder programme (42 CFR 2.11): then all of it counts as such a record, labelled or
    /// not. Null counts as no.
    /// </summary>
    public bool? IsFromSubstanceUseProgram { get; init; }

    /// <summary>
    /// Whether a review of an earlier emergency of this actor is overdue (45 CFR 164.312(a)(2)(ii)). The gate states it; where it is
    /// not known, no emergency is.
    /// </summary>
    public bool? IsEmergencyReviewOverdue { get; init; }

    /// <summary>
    /// The papers of which two sources knew different ones. Nobody can tell here which of them holds, so none of them does: what needs
    /// one is denied, however many more sources there are and in whatever order.
    /// </summary>
    internal PaperKinds InConflict { get; init; }

    /// <summary>
    /// Puts together what two sources know, in whatever order. Where one of them says that a fact does not hold, it does not hold.
    /// </summary>
    /// <param name="other">What the other source knows.</param>
    /// <returns>
    /// For each fact: false where either says false, else true where either says true, else null. Restrictions and evidence of both. A
    /// paper of which there can be one (authorization, reliance, approval, consent, the agreement's id) where one of them knows it, or both
    /// know the same; where they know different ones, neither, and a request that needs it is denied with
    /// <see cref="ReasonCodes.FactsDisagree"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Facts And(Facts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if ((ReferenceEquals(this, Unknown) && other.InConflict == PaperKinds.None) || (ReferenceEquals(other, Unknown) && InConflict == PaperKinds.None))
        {
            return ReferenceEquals(this, Unknown) ? other : this;
        }

        PaperKinds conflict = InConflict | other.InConflict;
        return new Facts
        {
            TrainingCurrent = Both(TrainingCurrent, other.TrainingCurrent),
            AssignedWork = Both(AssignedWork, other.AssignedWork),
            AgreementInForce = Both(AgreementInForce, other.AgreementInForce),
            IdentityVerified = Both(IdentityVerified, other.IdentityVerified),
            AgreementId = One(PaperKinds.Agreement, AgreementId, other.AgreementId, SamePaper.Is, ref conflict),
            Restrictions = Restrictions is null || other.Restrictions is null ? Restrictions ?? other.Restrictions : [.. Restrictions, .. other.Restrictions],
            Conditions = Both(Conditions, other.Conditions),
            Exemptions = Exemptions.Count == 0 ? other.Exemptions : [.. Exemptions, .. other.Exemptions],
            Authorization = One(PaperKinds.Authorization, Authorization, other.Authorization, SamePaper.Is, ref conflict),
            Reliance = One(PaperKinds.Reliance, Reliance, other.Reliance, SamePaper.Is, ref conflict),
            Approval = One(PaperKinds.Approval, Approval, other.Approval, SamePaper.Is, ref conflict),
            SubstanceUseConsent = One(PaperKinds.SubstanceUseConsent, SubstanceUseConsent, other.SubstanceUseConsent, SamePaper.Is, ref conflict),

            // Of these two it is true that narrows.
            IsFromSubstanceUseProgram = Either(IsFromSubstanceUseProgram, other.IsFromSubstanceUseProgram),
            IsEmergencyReviewOverdue = Either(IsEmergencyReviewOverdue, other.IsEmergencyReviewOverdue),

            // Last, when each paper has been compared.
            InConflict = conflict,
        };
    }

    /// <summary>That these are facts, and not which: they are about a person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(Facts);

    private static TPaper? One<TPaper>(PaperKinds paper, TPaper? left, TPaper? right, Func<TPaper, TPaper, bool> isSame, ref PaperKinds conflict)
        where TPaper : class
    {
        if (left is not null && right is not null && !isSame(left, right))
        {
            conflict |= paper;
        }

        return conflict.HasFlag(paper) ? null : left ?? right;
    }

    private static bool? Either(bool? left, bool? right) =>
        left == true || right == true ? true : left ?? right;

    private static IReadOnlyDictionary<string, bool> Both(IReadOnlyDictionary<string, bool> left, IReadOnlyDictionary<string, bool> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return left.Count == 0 ? right : left;
        }

        Dictionary<string, bool> both = new(left, StringComparer.Ordinal);
        foreach ((string name, bool holds) in right)
        {
            both[name] = holds && (!both.TryGetValue(name, out bool other) || other);
        }

        return both;
    }

    private static bool? Both(bool? left, bool? right) =>
        left == false || right == false ? false : left ?? right;
}
