using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>What <see cref="PolicyEvaluator"/> found. Immutable and safe for concurrent use.</summary>
public sealed class Evaluation
{
    internal Evaluation(EvaluationDraft draft)
    {
        Grant = draft.Grant;
        Criteria = draft.Criteria;
        Reasons = draft.Reasons;
        Waived = draft.Waived;
        Outcome = draft.Outcome;
        Categories = Outcome == Outcome.Allowed ? draft.Categories : [];
        WithheldCategories = draft.WithheldCategories;
        RestrictedCategories = draft.RestrictedCategories;
        WithheldLabels = draft.WithheldLabels;
        LabelsThatHaveToBeCarried = draft.LabelsThatHaveToBeCarried;
        Obligations = Outcome == Outcome.Allowed ? draft.Obligations : [];
        Advisories = Outcome == Outcome.Allowed ? draft.Advisories : [];
        EvidenceIds = Outcome == Outcome.Allowed ? draft.EvidenceIds : [];
        Exemption = Outcome == Outcome.Allowed ? draft.Exemption : null;
        ExpiresAt = draft.ExpiresAt;
    }

    /// <summary>Allowed where no reason speaks against it; needs review where only that does; else denied.</summary>
    public Outcome Outcome { get; private set; }

    /// <summary>The grant that covers the request; null where none does.</summary>
    public GrantDefinition? Grant { get; }

    /// <summary>What a review goes by, where the request is not routine; null where it is.</summary>
    public ReviewCriteria? Criteria { get; }

    /// <summary>Every reason against it, in the order of evaluation; empty where allowed.</summary>
    public IReadOnlyList<Reason> Reasons { get; private set; }

    /// <summary>The reasons that an emergency set aside; empty where it is none (45 CFR 164.312(a)(2)(ii)).</summary>
    public IReadOnlyList<Reason> Waived { get; private set; }

    /// <summary>Whether it is allowed only because it is an emergency.</summary>
    public bool IsEmergency => Outcome == Outcome.Allowed && Waived.Count > 0;

    /// <summary>The categories that may be shown, in full or masked as the grant says, in ordinal order; empty where not allowed.</summary>
    public IReadOnlyList<string> Categories { get; private set; }

    /// <summary>The categories of the grant that are withheld from this request, in ordinal order. May be empty.</summary>
    public IReadOnlyList<string> WithheldCategories { get; }

    /// <summary>
    /// Of <see cref="WithheldCategories"/> those that a restriction withholds, or the want of a consent (45 CFR 164.522(a), 42 CFR 2.31): the others are beyond what was
    /// approved or authorized. In ordinal order. May be empty.
    /// </summary>
    public IReadOnlyList<string> RestrictedCategories { get; }

    /// <summary>The sensitivity labels whose records, lines and elements are withheld, in ordinal order. May be empty.</summary>
    public IReadOnlyList<string> WithheldLabels { get; }

    /// <summary>What the caller has to do with what is shown. May be empty.</summary>
    public IReadOnlyList<Obligation> Obligations { get; private set; }

    /// <summary>What a privacy officer should look at. May be empty.</summary>
    public IReadOnlyList<Advisory> Advisories { get; private set; }

    /// <summary>The ids of the papers that it rests on, for the record; never PHI, and empty where not allowed.</summary>
    public IReadOnlyList<string> EvidenceIds { get; private set; }

    /// <summary>The exemption that it rests on; null for none.</summary>
    public Exemption? Exemption { get; private set; }

    /// <summary>When what it rests on ends, at the latest; null where nothing does.</summary>
    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>The same, but it ends earlier: with an emergency that began before.</summary>
    internal Evaluation EndingAt(DateTimeOffset end)
    {
        if (ExpiresAt is { } before && before <= end)
        {
            return this;
        }

        var copy = (Evaluation)MemberwiseClone();
        copy.ExpiresAt = end;
        return copy;
    }

    /// <summary>The same, but denied for one reason more.</summary>
    internal Evaluation DeniedFor(Reason against)
    {
        var copy = (Evaluation)MemberwiseClone();
        copy.Outcome = Outcome.Denied;
        copy.Reasons = [.. Reasons, against];
        (copy.Waived, copy.Categories, copy.Obligations, copy.Advisories, copy.EvidenceIds, copy.Exemption) = ([], [], [], [], [], null);
        return copy;
    }

    /// <summary>Of <see cref="WithheldLabels"/> those that are known to concern this individual: a model that carries no label is not shown.</summary>
    internal IReadOnlyList<string> LabelsThatHaveToBeCarried { get; }
}
