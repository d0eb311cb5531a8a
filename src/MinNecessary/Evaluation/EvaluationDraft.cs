using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>What one evaluation has found so far. Used by one thread; nothing of it leaves but as an <see cref="Evaluation"/>.</summary>
internal sealed class EvaluationDraft(GrantDefinition? grant)
{
    // What nearly every evaluation withholds, for want of a consent, and no other label with it: nothing is allocated for it.
    private static readonly IReadOnlyList<string> SubstanceUseAlone = Array.AsReadOnly([LabelCatalog.SubstanceUse]);

    private List<Reason>? _reasons;
    private List<Reason>? _waived;
    private SortedSet<string>? _withheldCategories;
    private SortedSet<string>? _restrictedCategories;
    private SortedDictionary<string, bool>? _withheldLabels;
    private bool _withholdsSubstanceUse;
    private List<Obligation>? _obligations;
    private List<Advisory>? _advisories;
    private List<string>? _evidenceIds;

    public GrantDefinition? Grant { get; } = grant;

    public ReviewCriteria? Criteria { get; set; }

    public Exemption? Exemption { get; set; }

    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>What may be shown before anything is withheld: the grant's categories, or those that a person approved.</summary>
    public IReadOnlyCollection<string> Shown { get; set; } = grant?.Shown ?? [];

    public IReadOnlyList<Reason> Reasons => _reasons?.AsReadOnly() ?? (IReadOnlyList<Reason>)[];

    public IReadOnlyList<Reason> Waived => _waived?.AsReadOnly() ?? (IReadOnlyList<Reason>)[];

    public Outcome Outcome => _reasons is null ? Outcome.Allowed : _reasons.TrueForAll(reason => reason.Kind == ReasonKind.ReviewNeeded) ? Outcome.NeedsReview : Outcome.Denied;

    public IReadOnlyList<string> Categories => _withheldCategories is null && ReferenceEquals(Shown, Grant?.Shown)
        ? Grant!.SortedShown
        : [.. Shown.Where(category => _withheldCategories is null || !_withheldCategories.Contains(category)).Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> WithheldCategories => _withheldCategories is null ? [] : [.. _withheldCategories];

    public IReadOnlyList<string> RestrictedCategories => _restrictedCategories is null ? [] : [.. _restrictedCategories];

    public IReadOnlyList<string> WithheldLabels => _withheldLabels is not null ? [.. _withheldLabels.Keys] : _withholdsSubstanceUse ? SubstanceUseAlone : [];

    public IReadOnlyList<string> LabelsThatHaveToBeCarried => _withheldLabels is null ? [] : [.. _withheldLabels.Where(label => label.Value).Select(label => label.Key)];

    public IReadOnlyList<Obligation> Obligations => _obligations?.AsReadOnly() ?? (IReadOnlyList<Obligation>)[];

    public IReadOnlyList<Advisory> Advisories => _advisories?.AsReadOnly() ?? (IReadOnlyList<Advisory>)[];

    public IReadOnlyList<string> EvidenceIds => _evidenceIds?.AsReadOnly() ?? (IReadOnlyList<string>)[];

    /// <summary>A reason against; one that stands already is not listed twice.</summary>
    public void Deny(Reason reason)
    {
        _reasons ??= [];
        if (!_reasons.Contains(reason))
        {
            _reasons.Add(reason);
        }
    }

    public void DenyIf(bool fails, Reason reason)
    {
        if (fails)
        {
            Deny(reason);
        }
    }

    /// <summary>A reason against that an emergency sets aside; one that is set aside already is not listed twice.</summary>
    public void Waive(Reason reason)
    {
        _waived ??= [];
        if (!_waived.Contains(reason))
        {
            _waived.Add(reason);
        }
    }

    /// <summary>Whether a category may be shown before anything is withheld.</summary>
    public bool Shows(string category) => Grant is not null && ReferenceEquals(Shown, Grant.Shown) ? Grant.Shows(category) : Shown.Contains(category);

    public void Withhold(string category) => (_withheldCategories ??= new SortedSet<string>(StringComparer.Ordinal)).Add(category);

    /// <summary>Withholds a category for a restriction or for want of a consent, and not because it is beyond what was approved.</summary>
    public void Restrict(string category)
    {
        Withhold(category);
        (_restrictedCategories ??= new SortedSet<string>(StringComparer.Ordinal)).Add(category);
    }

    /// <summary>Withholds what carries a label; where that has to be carried, what carries no labels at all is not shown.</summary>
    public void WithholdLabel(string label, bool hasToBeCarried)
    {
        if (_withheldLabels is null && label == LabelCatalog.SubstanceUse && !hasToBeCarried)
        {
            _withholdsSubstanceUse = true;
            return;
        }

        _withheldLabels ??= new SortedDictionary<string, bool>(StringComparer.Ordinal);
        if (_withholdsSubstanceUse)
        {
            _withheldLabels.TryAdd(LabelCatalog.SubstanceUse, false);
        }

        _withheldLabels[label] = hasToBeCarried || (_withheldLabels.TryGetValue(label, out bool before) && before);
    }

    public void Oblige(Obligation obligation) => (_obligations ??= []).Add(obligation);

    public void Advise(Advisory advisory) => (_advisories ??= []).Add(advisory);

    public void RestOn(string evidenceId) => (_evidenceIds ??= []).Add(evidenceId);

    /// <summary>What the evaluation rests on ends then; the earliest end counts.</summary>
    public void EndAt(DateTimeOffset end) => ExpiresAt = ExpiresAt is { } before && before < end ? before : end;
}
