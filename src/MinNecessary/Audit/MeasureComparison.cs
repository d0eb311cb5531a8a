namespace MinNecessary.Policy;

/// <summary>Aging, measures, reviews, recertification and feedback.</summary>
internal static class MeasureComparison
{
    public static void Compare(OperationsPartComparison parts, OperationsDefinition was, OperationsDefinition @is)
    {
        parts.Text("The clock of unresolved work", was.Aging?.From.ToString(), @is.Aging?.From.ToString());
        parts.Text("The last day of each bucket", Bounds(was.Aging), Bounds(@is.Aging));
        parts.Each("Measure", Named(was), Named(@is), kpi => [kpi.Owner], Measure);
        Review(parts, "weekly", was.WeeklyReview, @is.WeeklyReview);
        Review(parts, "monthly", was.MonthlyReview, @is.MonthlyReview);
        parts.Text("Who recertifies roles", was.Recertification?.Owner, @is.Recertification?.Owner, Roles(was.Recertification?.Owner, @is.Recertification?.Owner));
        parts.Limit("The time that a recertification lasts", was.Recertification?.Every, @is.Recertification?.Every, Roles(@is.Recertification?.Owner));
        parts.Text("The percentage of views that feedback observes", Percent(was.Feedback), Percent(@is.Feedback));
        parts.Limit("The time that feedback observes", was.Feedback?.Period, @is.Feedback?.Period);

        void Measure(string name, KpiDefinition earlier, KpiDefinition kpi)
        {
            parts.Text($"The owner of measure {name}", earlier.Owner, kpi.Owner, earlier.Owner, kpi.Owner);
            parts.Number($"The target of measure {name}", earlier.Target, kpi.Target, kpi.Owner);
            parts.Text($"The action for measure {name}", earlier.Action, kpi.Action, kpi.Owner);
        }
    }

    private static void Review(OperationsPartComparison parts, string name, PeriodicReview? was, PeriodicReview? @is)
    {
        string[] roles = Roles(was?.Owner, @is?.Owner);
        parts.Text($"The owner of the {name} review", was?.Owner, @is?.Owner, roles);
        parts.Limit($"The time limit of the {name} review", was?.Within, @is?.Within, roles);
        parts.List($"The {name} review shows", Shown(was), Shown(@is), roles);
    }

    private static IEnumerable<string> Shown(PeriodicReview? review) => review?.Kpis.Select(kpi => kpi.ToString()) ?? [];

    private static string[] Roles(params string?[] owners) => [.. owners.OfType<string>().Distinct(StringComparer.Ordinal)];

    private static Dictionary<string, KpiDefinition> Named(OperationsDefinition operations) => operations.Kpis.Values.ToDictionary(kpi => kpi.Kpi.ToString());

    private static string? Bounds(AgingDefinition? aging) => aging is null ? null : string.Join(", ", aging.Bounds);

    private static string? Percent(FeedbackDefinition? feedback) => feedback is null ? null : FormattableString.Invariant($"{feedback.Percent}");
}
