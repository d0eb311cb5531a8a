namespace MinNecessary.Policy;

/// <summary>Stages and handoffs.</summary>
internal static class FlowComparison
{
    public static void Compare(OperationsPartComparison parts, OperationsDefinition was, OperationsDefinition @is)
    {
        parts.Text("The time zone of operations", was.Zone, @is.Zone);
        parts.Text("What time limits count", Days(was), Days(@is));
        parts.Each("Stage", was.Stages.ToDictionary(stage => stage.Name), @is.Stages.ToDictionary(stage => stage.Name), stage => [stage.Owner], Stage);
        parts.Each("Handoff", was.Handoffs.ToDictionary(handoff => handoff.Name), @is.Handoffs.ToDictionary(handoff => handoff.Name), handoff => RolesOf(handoff, was, @is), Handoff);

        void Stage(string name, StageDefinition earlier, StageDefinition stage)
        {
            parts.Text($"The owner of stage {name}", earlier.Owner, stage.Owner, earlier.Owner, stage.Owner);
            parts.List($"Stage {name} works under", earlier.Grants, stage.Grants, [stage.Owner], discloses: true);
            parts.List($"Stage {name} checks:", earlier.Checklist, stage.Checklist, [stage.Owner]);
            parts.Text($"Whether work comes in at stage {name}", YesNo(earlier.IsEntry), YesNo(stage.IsEntry), stage.Owner);
            parts.Text($"Whether work ends at stage {name}", YesNo(earlier.IsOutcome), YesNo(stage.IsOutcome), stage.Owner);
            parts.Text($"What stage {name} does", earlier.Description, stage.Description, stage.Owner);
        }

        void Handoff(string name, HandoffDefinition earlier, HandoffDefinition handoff)
        {
            string[] roles = [.. RolesOf(handoff, was, @is)];
            parts.Text($"Where handoff {name} comes from", earlier.From, handoff.From, roles);
            parts.Text($"Where handoff {name} goes to", earlier.To, handoff.To, roles);

            // What crossed masked and now crosses whole is more; the other way around it is less.
            parts.List($"Handoff {name} carries in full", earlier.Carries, handoff.Carries, roles, discloses: true, areCategories: true);
            parts.List($"Handoff {name} carries masked or in full", Carried(earlier), Carried(handoff), roles, discloses: true, areCategories: true);
            parts.Limit($"The time limit of handoff {name}", earlier.Within, handoff.Within, roles);
            parts.List($"Handoff {name} opens a case when:", earlier.Triggers, handoff.Triggers, roles);
        }
    }

    private static IEnumerable<string> Carried(HandoffDefinition handoff) => handoff.Carries.Concat(handoff.CarriesMasked);

    private static IEnumerable<string> RolesOf(HandoffDefinition handoff, params OperationsDefinition[] policies) =>
        policies.SelectMany(policy => new[] { policy.FindStage(handoff.From), policy.FindStage(handoff.To) }).OfType<StageDefinition>().Select(stage => stage.Owner).Distinct(StringComparer.Ordinal);

    private static string Days(OperationsDefinition operations) => operations.CountsBusinessDays ? "business days" : "days of the calendar";

    private static string YesNo(bool value) => value ? "yes" : "no";
}
