namespace MinNecessary.Policy;

/// <summary>Reads the stages of the work, and what crosses between them.</summary>
internal sealed class FlowBinder(List<PolicyError> errors, OperationsReferences known)
{
    private readonly Dictionary<string, StageDefinition> _stages = new(StringComparer.Ordinal);

    public StageDefinition Stage(string name, PolicyPosition position, PolicyNode node)
    {
        var reader = new ObjectReader(node, $"stage '{name}'", errors, "owner", "grants", "checklist", "outcome", "description");
        var stage = new StageDefinition(
            name, known.Role(reader, "owner"), reader.FindList("grants", known.IsGrant).Values, reader.FindList("checklist").Values, reader.FindTruth("outcome") ?? false, reader.FindText("description"));
        _stages.Add(name, stage);
        return stage;
    }

    public HandoffDefinition Handoff(string name, PolicyPosition position, PolicyNode node)
    {
        var reader = new ObjectReader(node, $"handoff '{name}'", errors, "from", "to", "carries", "carriesMasked", "within", "triggers");
        string? from = known.Stage(reader, "from");
        string? to = known.Stage(reader, "to");
        if (from is not null && from == to)
        {
            reader.Report("MN0105", reader.Find("to")!.Position, $"Handoff '{name}' leads from '{from}' to itself. Correct one of the stages.");
        }

        PolicyList carries = reader.FindList("carries", item => known.IsCategory($"handoff '{name}'", item));
        PolicyList masked = reader.FindList("carriesMasked", item => known.IsCategory($"handoff '{name}'", item));
        foreach (string twice in masked.Values.Intersect(carries.Values))
        {
            reader.Report("MN0115", masked.Positions[twice], $"'{twice}' stands under 'carries' and under 'carriesMasked' of handoff '{name}'. Keep one.");
        }

        var handoff = new HandoffDefinition(
            name, from ?? "", to ?? "", carries.Values, masked.Values, reader.Find("within") is null ? null : reader.RequireSpan("within", OperationsRules.LongestLimit), reader.FindList("triggers").Values);
        CheckCarried(handoff, carries, inFull: true);
        CheckCarried(handoff, masked, inFull: false);
        return handoff;
    }

    /// <summary>Reports stages that no work reaches, and those out of which none gets.</summary>
    public static void CheckFlow(ObjectReader operations, IReadOnlyList<StageDefinition> stages, IReadOnlyList<HandoffDefinition> handoffs)
    {
        if (operations.Find("stages") is { Kind: PolicyNodeKind.Object, Members.Count: 0 } empty)
        {
            operations.Report("MN0105", empty.Position, "'stages' of 'operations' is empty. Write the first stage, or remove 'operations'.");
        }

        // With a mistake in a stage or handoff no one knows where work goes, and that is reported already.
        int written = operations.Find("handoffs") is { } node ? node.Members.Count : 0;
        if (stages.Count != (operations.Find("stages")?.Members.Count ?? 0) || handoffs.Count != written || handoffs.Any(handoff => handoff.From.Length == 0 || handoff.To.Length == 0))
        {
            return;
        }

        ILookup<string, string> next = handoffs.ToLookup(handoff => handoff.From, handoff => handoff.To, StringComparer.Ordinal);
        ILookup<string, string> before = handoffs.ToLookup(handoff => handoff.To, handoff => handoff.From, StringComparer.Ordinal);
        HashSet<string> reached = Reach(stages.Take(1).Select(stage => stage.Name), next);
        HashSet<string> ending = Reach(stages.Where(stage => stage.IsOutcome).Select(stage => stage.Name), before);
        foreach ((string name, PolicyPosition position, _) in operations.Find("stages")?.Members ?? [])
        {
            if (!reached.Contains(name))
            {
                operations.Report("MN0137", position, $"No handoff leads from '{stages[0].Name}', the first stage, to stage '{name}'. Add the handoff, or remove the stage.");
            }
            else if (!ending.Contains(name))
            {
                operations.Report("MN0137", position, $"From stage '{name}' no handoff leads to an outcome. Add the handoff, or write \"outcome\": true where work ends.");
            }
        }
    }

    private static HashSet<string> Reach(IEnumerable<string> from, ILookup<string, string> next)
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        var open = new Stack<string>(from);
        while (open.Count > 0)
        {
            string stage = open.Pop();
            if (reached.Add(stage))
            {
                foreach (string other in next[stage])
                {
                    open.Push(other);
                }
            }
        }

        return reached;
    }

    private void CheckCarried(HandoffDefinition handoff, PolicyList categories, bool inFull)
    {
        foreach (string name in known.KnowsGrants ? new[] { handoff.From, handoff.To }.Distinct() : [])
        {
            if (!_stages.TryGetValue(name, out StageDefinition? stage))
            {
                continue;
            }

            GrantDefinition[] grants = [.. stage.Grants.Select(known.Grant).OfType<GrantDefinition>()];
            foreach (string category in categories.Values.Where(category => !grants.Any(grant => inFull ? grant.Disclose.Contains(category) : grant.Shows(category))))
            {
                string how = inFull ? " in full" : "";
                string masked = inFull && grants.Any(grant => grant.Shows(category)) ? ", or move it to 'carriesMasked'" : "";
                known.Report("MN0138", categories.Positions[category], $"Handoff '{handoff.Name}' carries '{category}', which no grant of stage '{name}' shows{how}. Remove it{masked}.");
            }
        }
    }
}
