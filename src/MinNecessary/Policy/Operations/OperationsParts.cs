namespace MinNecessary.Policy;

/// <summary>What the operations of a document say, once bound.</summary>
internal sealed class OperationsParts
{
    public required string Zone { get; init; }

    public required bool CountsBusinessDays { get; init; }

    public required IReadOnlyList<StageDefinition> Stages { get; init; }

    public required IReadOnlyList<HandoffDefinition> Handoffs { get; init; }

    public required IReadOnlyDictionary<string, EscalationDefinition> Escalations { get; init; }

    public required IReadOnlyDictionary<string, CaseDefinition> Cases { get; init; }

    public required AgingDefinition? Aging { get; init; }

    public required IReadOnlyDictionary<Kpi, KpiDefinition> Kpis { get; init; }

    public required PeriodicReview? WeeklyReview { get; init; }

    public required PeriodicReview? MonthlyReview { get; init; }

    public required RecertificationDefinition? Recertification { get; init; }

    public required IReadOnlyDictionary<string, VendorDefinition> Vendors { get; init; }

    public required IReadOnlyDictionary<string, CurriculumDefinition> Curricula { get; init; }

    public required IReadOnlyDictionary<string, TermDefinition> Definitions { get; init; }

    public required FeedbackDefinition? Feedback { get; init; }
}
