namespace MinNecessary.Policy;

/// <summary>What the parts of operations owe each other: a limit that passes, and an item that is missing, open a case.</summary>
internal static class OperationsRules
{
    /// <summary>The longest time limit.</summary>
    public static readonly TimeSpan LongestLimit = TimeSpan.FromDays(999);

    public static void Check(ObjectReader operations, OperationsParts parts, OperationsNames declared)
    {
        if (LimitOf(parts) is { } limit && !declared.Opens(CaseTrigger.LimitPassed, parts.Cases.Values))
        {
            operations.Report("MN0142", operations.Find(limit)!.Position, $"'{limit}' of 'operations' has a time limit, and no case is opened when it passes. Add a kind of cases that LimitPassed opens under 'cases', or remove the limit.");
        }

        if (ChecklistOf(parts) is { } checklist && !declared.Opens(CaseTrigger.ItemMissing, parts.Cases.Values))
        {
            operations.Report("MN0142", operations.Find(checklist)!.Position, $"'{checklist}' of 'operations' has a checklist, and no case is opened where an item is missing. Add a kind of cases that ItemMissing opens under 'cases', or remove the checklist.");
        }

        CheckEscalations(operations, parts, declared);
    }

    // Where a kind of cases is mistaken, or the chain that it names, no one knows along which it goes.
    private static void CheckEscalations(ObjectReader operations, OperationsParts parts, OperationsNames declared)
    {
        if (!declared.HasAllKinds(parts.Cases.Values) || parts.Cases.Values.Any(kind => !declared.Escalations.Has(kind.Escalation)))
        {
            return;
        }

        foreach ((string name, PolicyPosition position, _) in operations.Find("escalations")?.Members ?? [])
        {
            if (parts.Cases.Values.All(kind => kind.Escalation != name))
            {
                operations.Report("MN0142", position, $"Escalation '{name}' has time limits, and no kind of cases goes up along it, so that none of them ever passes. Name it as the 'escalation' of a kind under 'cases', or remove it.");
            }
        }
    }

    private static string? LimitOf(OperationsParts parts)
    {
        if (parts.Handoffs.Any(handoff => handoff.Within is not null))
        {
            return "handoffs";
        }

        if (parts.WeeklyReview is not null || parts.MonthlyReview is not null)
        {
            return "reviews";
        }

        return parts.Recertification is not null ? "recertification" : parts.Curricula.Count > 0 ? "curricula" : parts.Feedback is not null ? "feedback" : null;
    }

    private static string? ChecklistOf(OperationsParts parts) =>
        parts.Stages.Any(stage => stage.Checklist.Count > 0) ? "stages" : parts.Vendors.Values.Any(vendor => vendor.Checklist.Count > 0 || vendor.Required.Count > 0) ? "vendors" : null;
}
