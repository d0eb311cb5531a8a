namespace MinNecessary.Policy;

/// <summary>Reads the operations of a policy. Each part is read by a class of its own; this one brings them together.</summary>
internal sealed class OperationsBinder(List<PolicyError> errors, NameBinder names, IReadOnlyDictionary<string, RecipientDefinition> recipients, IReadOnlyDictionary<string, GrantDefinition> grants)
{
    private static readonly string[] Keys =
    [
        "zone", "days", "stages", "handoffs", "escalations", "cases", "aging", "kpis", "reviews", "recertification", "vendors", "curricula", "definitions", "feedback",
    ];

    public OperationsDefinition? Bind(ObjectReader policy)
    {
        if (policy.Find("operations") is not { } node)
        {
            return null;
        }

        var operations = new ObjectReader(node, "'operations'", errors, Keys);
        if (!operations.IsObject)
        {
            return null;
        }

        string? zone = operations.RequireText("zone");
        string? days = operations.RequireChoice("days", "Business", "Calendar");
        var declared = new OperationsNames(policy, operations);
        var known = new OperationsReferences(errors, names, declared, grants);
        var flow = new FlowBinder(errors, known);
        IReadOnlyList<StageDefinition> stages = [.. NamedBinder.Bind(operations, "stages", "'operations'", isRequired: true, errors, flow.Stage).Values];
        IReadOnlyList<HandoffDefinition> handoffs = [.. NamedBinder.Bind(operations, "handoffs", "'operations'", isRequired: false, errors, flow.Handoff).Values];
        flow.CheckFlow(operations, stages, handoffs);
        var exceptions = new CaseBinder(errors, known);
        IReadOnlyDictionary<string, EscalationDefinition> escalations = NamedBinder.Bind(operations, "escalations", "'operations'", isRequired: false, errors, exceptions.Escalation);
        IReadOnlyDictionary<string, CaseDefinition> cases = NamedBinder.Bind(operations, "cases", "'operations'", isRequired: false, errors, exceptions.Case);
        var measures = new MeasureBinder(errors, known);
        var partners = new PartnerBinder(errors, known);
        (PeriodicReview? weekly, PeriodicReview? monthly) = measures.Reviews(operations, days == "Business");
        var parts = new OperationsParts
        {
            Zone = zone ?? "UTC",
            CountsBusinessDays = days == "Business",
            Stages = stages,
            Handoffs = handoffs,
            Escalations = escalations,
            Cases = cases,
            Aging = measures.Aging(operations),
            Kpis = measures.Kpis(operations),
            WeeklyReview = weekly,
            MonthlyReview = monthly,
            Recertification = measures.Recertification(operations),
            Vendors = NamedBinder.Bind(operations, "vendors", "'operations'", isRequired: false, errors, partners.Vendor),
            Curricula = NamedBinder.BindTexts(operations, "curricula", errors, partners.Curriculum),
            Definitions = NamedBinder.Bind(operations, "definitions", "'operations'", isRequired: false, errors, partners.Term),
            Feedback = measures.Feedback(operations),
        };
        OperationsRules.Check(operations, parts, declared);
        partners.CheckTraining(policy, operations);
        new MachineRules(policy, recipients, grants).Check(partners.KnowsProtocols && HasAll(operations.Find("vendors"), parts.Vendors.Count), parts.Vendors.Values);
        return new OperationsDefinition(parts);
    }

    private static bool HasAll(PolicyNode? written, int bound) => written is null || (written.Kind == PolicyNodeKind.Object && written.Members.Count == bound);
}
