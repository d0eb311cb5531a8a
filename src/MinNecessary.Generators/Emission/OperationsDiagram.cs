using MinNecessary.Policy;

namespace MinNecessary.Generators.Emission;

/// <summary>
/// The stages, handoffs and chains of escalation as Mermaid draws them. Only names stand in it, which are C# identifiers, and each
/// node has a name of its own: a stage may be called end, which ends a part of a drawing.
/// </summary>
internal static class OperationsDiagram
{
    public static void Write(MarkdownWriter writer, OperationsDefinition operations)
    {
        writer.Line().Line("## Flow").Line().Line("```mermaid").Line("flowchart TD");
        Dictionary<string, string> nodes = new(StringComparer.Ordinal);
        foreach (StageDefinition stage in operations.Stages)
        {
            string node = $"s{nodes.Count + 1}";
            nodes.Add(stage.Name, node);
            (string open, string close) = stage.IsOutcome ? ("[[", "]]") : stage.IsEntry ? ("([", "])") : ("[", "]");
            writer.Line($"    {node}{open}\"{stage.Name}<br/>{stage.Owner}\"{close}");
        }

        foreach (HandoffDefinition handoff in operations.Handoffs)
        {
            writer.Line($"    {nodes[handoff.From]} -->|\"{LabelOf(operations, handoff)}\"| {nodes[handoff.To]}");
        }

        writer.Line("```").Line().Line("Work comes in where a stage is round, and ends where it has a double border. Each stage names its owner, each arrow what crosses.");
        WriteChains(writer, operations);
    }

    private static void WriteChains(MarkdownWriter writer, OperationsDefinition operations)
    {
        if (operations.Escalations.Count == 0)
        {
            return;
        }

        writer.Line().Line("## Escalation").Line().Line("```mermaid").Line("flowchart LR");
        int chain = 0;
        foreach (EscalationDefinition escalation in operations.Escalations.Values)
        {
            chain++;
            writer.Line($"    c{chain}x0([\"{escalation.Name}\"])");
            for (int step = 1; step <= escalation.Steps.Count; step++)
            {
                EscalationStep to = escalation.Steps[step - 1];
                writer.Line($"    c{chain}x{step}[\"{to.To}\"]").Line($"    c{chain}x{step - 1} -->|\"after {OperationsWords.Limit(operations, to.After)}\"| c{chain}x{step}");
            }
        }

        writer.Line("```").Line().Line("Every time is from when the case was opened.");
    }

    private static string LabelOf(OperationsDefinition operations, HandoffDefinition handoff)
    {
        List<string> lines = [handoff.Name, .. Wrapped("", handoff.Carries), .. Wrapped("masked: ", handoff.CarriesMasked)];
        if (handoff.Within is { } within)
        {
            lines.Add($"within {OperationsWords.Limit(operations, within)}");
        }

        return string.Join("<br/>", lines);
    }

    // A few names on each line, so that no arrow is as wide as the page.
    private static IEnumerable<string> Wrapped(string before, IReadOnlyList<string> names)
    {
        const int many = 4;
        for (int index = 0; index < names.Count; index += many)
        {
            yield return (index == 0 ? before : "") + string.Join(", ", names.Skip(index).Take(many));
        }
    }
}
