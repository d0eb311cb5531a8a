namespace MinNecessary.Policy;

/// <summary>Reads the kinds of cases, and the chains along which they go up.</summary>
internal sealed class CaseBinder(List<PolicyError> errors, OperationsReferences known)
{
    private readonly Dictionary<CaseTrigger, string> _triggers = [];

    public EscalationDefinition Escalation(string name, PolicyPosition position, PolicyNode node)
    {
        var reader = new ObjectReader(node, $"escalation '{name}'", errors, "steps");
        List<EscalationStep> steps = [];
        PolicyNode? list = reader.Require("steps");
        if (list is { Kind: not PolicyNodeKind.List } or { Items.Count: 0 })
        {
            reader.Report("MN0105", list.Position, $"'steps' of escalation '{name}' should be a list in brackets of at least one step.");
        }

        foreach (PolicyNode item in list?.Items ?? [])
        {
            var step = new ObjectReader(item, $"a step of escalation '{name}'", errors, "to", "after");
            string to = known.Role(step, "to");
            TimeSpan? after = step.RequireSpan("after", OperationsRules.LongestLimit);
            if (after is { } time && steps.Count > 0 && time <= steps[steps.Count - 1].After)
            {
                step.Report("MN0105", step.Find("after")!.Position, $"The step of escalation '{name}' is not later than the one before it. All times are from when the case is opened: write a longer one, or change their order.");
            }

            steps.Add(new EscalationStep(to, after ?? default));
        }

        return new EscalationDefinition(name, steps.AsReadOnly());
    }

    public CaseDefinition Case(string name, PolicyPosition position, PolicyNode node)
    {
        var reader = new ObjectReader(node, $"case kind '{name}'", errors, "opens", "owner", "expected", "escalation", "verification", "evidence");
        CaseTrigger? trigger = reader.RequireEnum<CaseTrigger>("opens");
        if (trigger is { } other and not CaseTrigger.Manual)
        {
            if (_triggers.TryGetValue(other, out string? first))
            {
                reader.Report("MN0139", position, $"Case kinds '{first}' and '{name}' are both opened by {other}, so no one knows which is. Keep one, or let a person open the other: Manual.");
            }
            else
            {
                _triggers.Add(other, name);
            }
        }

        return new CaseDefinition(
            name, trigger ?? default, known.Role(reader, "owner"), reader.RequireSpan("expected", OperationsRules.LongestLimit) ?? default, known.Escalation(reader) ?? "",
            reader.FindList("verification").Values, reader.RequireEntries("evidence", "Name what shows that the case is solved: without evidence none is closed.").Values);
    }
}
