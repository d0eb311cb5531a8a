namespace MinNecessary.Policy;

/// <summary>
/// The operations around a policy: who owns which stage of the work, what crosses between stages, how exceptions are worked and
/// escalated, and what is measured and reviewed (45 CFR 164.530(i), 164.308(a)(1)(ii)(D)). Immutable and safe for concurrent use.
/// </summary>
public sealed class OperationsDefinition
{
    private readonly OperationsParts _parts;

    internal OperationsDefinition(OperationsParts parts) => _parts = parts;

    /// <summary>The IANA time zone in which the practice has its days, such as <c>America/New_York</c>. Never null.</summary>
    public string Zone => _parts.Zone;

    /// <summary>Whether the whole days of a time limit are business days. Hours and minutes go by the clock either way.</summary>
    public bool CountsBusinessDays => _parts.CountsBusinessDays;

    /// <summary>The stages, in the order of the document, which says nothing. Never empty.</summary>
    public IReadOnlyList<StageDefinition> Stages => _parts.Stages;

    /// <summary>The handoffs between stages, in the order of the document. May be empty.</summary>
    public IReadOnlyList<HandoffDefinition> Handoffs => _parts.Handoffs;

    /// <summary>The chains of escalation, by name. May be empty.</summary>
    public IReadOnlyDictionary<string, EscalationDefinition> Escalations => _parts.Escalations;

    /// <summary>The kinds of cases, by name. May be empty.</summary>
    public IReadOnlyDictionary<string, CaseDefinition> Cases => _parts.Cases;

    /// <summary>How unresolved work ages; null where the policy does not say.</summary>
    public AgingDefinition? Aging => _parts.Aging;

    /// <summary>What is measured, by what it is. May be empty.</summary>
    public IReadOnlyDictionary<Kpi, KpiDefinition> Kpis => _parts.Kpis;

    /// <summary>The weekly review; null where the policy has none.</summary>
    public PeriodicReview? WeeklyReview => _parts.WeeklyReview;

    /// <summary>The monthly review of the policy itself; null where the policy has none.</summary>
    public PeriodicReview? MonthlyReview => _parts.MonthlyReview;

    /// <summary>How often a person's roles are confirmed; null where the policy does not say.</summary>
    public RecertificationDefinition? Recertification => _parts.Recertification;

    /// <summary>What is exchanged with vendors, by name. May be empty.</summary>
    public IReadOnlyDictionary<string, VendorDefinition> Vendors => _parts.Vendors;

    /// <summary>The courses, by the name that roles call them by. May be empty.</summary>
    public IReadOnlyDictionary<string, CurriculumDefinition> Curricula => _parts.Curricula;

    /// <summary>What the policy's words mean, by name, such as <c>CleanClaim</c>. May be empty.</summary>
    public IReadOnlyDictionary<string, TermDefinition> Definitions => _parts.Definitions;

    /// <summary>How it is observed which members of views are read; null where it is not.</summary>
    public FeedbackDefinition? Feedback => _parts.Feedback;

    /// <summary>Every role that answers for a part of it, once or more.</summary>
    internal IEnumerable<string> Owners() => Stages.Select(stage => stage.Owner).Concat(Cases.Values.Select(kind => kind.Owner)).Concat(Escalations.Values.SelectMany(chain => chain.Steps).Select(step => step.To))
        .Concat(Kpis.Values.Select(kpi => kpi.Owner)).Concat(Vendors.Values.Select(vendor => vendor.Owner)).Concat(new[] { WeeklyReview?.Owner, MonthlyReview?.Owner, Recertification?.Owner }.OfType<string>());

    /// <summary>Finds a stage by its name.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <returns>The stage; null where there is none.</returns>
    public StageDefinition? FindStage(string name) => Stages.FirstOrDefault(stage => stage.Name == name);

    /// <summary>Finds the kind of cases that something opens.</summary>
    /// <param name="trigger">What opens it.</param>
    /// <returns>The kind; null where nothing is opened. For <see cref="CaseTrigger.Manual"/>, the first that people open.</returns>
    public CaseDefinition? FindCase(CaseTrigger trigger) => Cases.Values.FirstOrDefault(kind => kind.Trigger == trigger);
}
