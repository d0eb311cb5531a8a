namespace MinNecessary.Policy;

/// <summary>Reads the stages of the work, and what crosses between them.</summary>
internal sealed class FlowBinder(List<PolicyError> errors, OperationsReferences known)
{
    // By stage what is known of its grants; null where one of them is mistaken, and no one knows what the stage sees.
    private readonly Dictionary<string, GrantDefinition[]?> _grants = new(StringComparer.Ordinal);
    private bool _knowsFlow = true;

    public StageDefinition Stage(string name, PolicyPosition position, PolicyNode node)
    {
        var reader = new ObjectReader(node, $"stage '{name}'", errors, "owner", "grants", "checklist", "entry", "outcome", "description");
        bool? isEntry = reader.FindTruth("entry");
        bool? isOutcome = reader.FindTruth("outcome");
        PolicyList grants = reader.FindList("grants", known.IsGrant);
        _grants.Add(name, known.GrantsOf(grants, reader.Find("grants")));
        _knowsFlow &= reader.IsObject && IsRead(reader, "entry", isEntry) && IsRead(reader, "outcome", isOutcome);
        return new StageDefinition(
            name, known.Role(reader, "owner"), grants.Values, reader.FindList("checklist").Values, isEntry ?? false, isOutcome ?? false, reader.FindText("description"));
    }

    public HandoffDefinition Handoff(string name, PolicyPosition position, PolicyNode node)
    {
        var reader = new ObjectReader(node, $"handoff '{name}'", errors, "from", "to", "carries", "carriesMasked", "within", "triggers");
        string? from = known.Stage(reader, "from");
        string? to = known.Stage(reader, "to");
        _knowsFlow &= from is not null && to is not null && from != to;
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
    public void CheckFlow(ObjectReader operations, IReadOnlyList<StageDefinition> stages, IReadOnlyList<HandoffDefinition> handoffs)
    {
        if (operations.Find("stages") is { Kind: PolicyNodeKind.Object, Members.Count: 0 } empty)
        {
            operations.Report("MN0105", empty.Position, "'stages' of 'operations' is empty. Write the first stage, or remove 'operations'.");
        }

        // With a mistake in a stage or handoff no one knows where work goes, and that is reported already.
        PolicyNode? written = operations.Find("handoffs");
        if (!_knowsFlow || written is { Kind: not PolicyNodeKind.Object } || stages.Count != (operations.Find("stages")?.Members.Count ?? 0) || handoffs.Count != (written?.Members.Count ?? 0))
        {
            return;
        }

        // The order of an object's members says nothing: two texts of one hash would be two flows, were the first stage the entry.
        if (stages.Count > 0 && !stages.Any(stage => stage.IsEntry))
        {
            operations.Report("MN0137", operations.Find("stages")!.Position, "No stage is one where work comes in. Write \"entry\": true in the stage with which it begins.");
            return;
        }

        ILookup<string, string> next = handoffs.ToLookup(handoff => handoff.From, handoff => handoff.To, StringComparer.Ordinal);
        ILookup<string, string> before = handoffs.ToLookup(handoff => handoff.To, handoff => handoff.From, StringComparer.Ordinal);
        HashSet<string> reached = Reach(stages.Where(stage => stage.IsEntry).Select(stage => stage.Name), next);
        HashSet<string> ending = Reach(stages.Where(stage => stage.IsOutcome).Select(stage => stage.Name), before);
        foreach ((string name, PolicyPosition position, _) in operations.Find("stages")?.Members ?? [])
        {
            if (!reached.Contains(name))
            {
                operations.Report("MN0137", position, $"No handoff leads to stage '{name}' from one where work comes in. Add the handoff, write \"entry\": true where it begins a queue of its own, or remove the stage.");
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
        HashSet<string> reported = new(StringComparer.Ordinal);
        foreach (string name in new[] { handoff.From, handoff.To })
        {
            if (!_grants.TryGetValue(name, out GrantDefinition[]? grants) || grants is null)
            {
                continue;
            }

            // A category that neither stage may see is one mistake.
            foreach (string category in categories.Values.Where(category => !grants.Any(grant => Shows(grant, category, inFull)) && reported.Add(category)))
            {
                string how = inFull ? " in full" : "";
                string masked = inFull && grants.Any(grant => grant.Shows(category)) ? ", or move it to 'carriesMasked'" : "";
                known.Report("MN0138", categories.Positions[category], $"Handoff '{handoff.Name}' carries '{category}', which no grant of stage '{name}' shows{how}. Remove it{masked}.");
            }
        }
    }

    // Not by the list of what it discloses: a text may name thousands of categories in thousands of handoffs.
    private static bool Shows(GrantDefinition grant, string category, bool inFull) => grant.Shows(category) && (!inFull || !grant.Mask.ContainsKey(category));

    private static bool IsRead(ObjectReader reader, string key, bool? value) => value is not null || reader.Find(key) is null;
}
