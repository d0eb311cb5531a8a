namespace MinNecessary.Policy;

/// <summary>Reads the restrictions that a policy holds for everyone.</summary>
internal sealed class RestrictionBinder(List<PolicyError> errors, NameBinder names)
{
    public StandingRestriction Bind(string name, PolicyPosition position, PolicyNode node)
    {
        string what = $"restriction '{name}'";
        var reader = new ObjectReader(node, what, errors, "withhold", "labels", "activities", "recipients", "unless", "yieldsTo", "citation");
        PolicyList withhold = reader.FindList("withhold", item => names.IsCategory(what, item.Text, item.Position));
        PolicyList labels = reader.FindList("labels", names.IsLabel);
        if (reader.IsObject && IsEmpty(reader.Find("withhold")) && IsEmpty(reader.Find("labels")))
        {
            reader.Report("MN0104", node.Position, $"{what} withholds nothing. Name categories under 'withhold', or sensitivity labels under 'labels'.");
        }

        return new StandingRestriction(
            name,
            withhold.Values,
            labels.Values,
            reader.FindEnums<Activity>("activities"),
            reader.FindList("recipients", names.IsRecipient).Values,
            names.Reference(reader, reader.Find("unless"), "unless", "condition", "MN0111", names.Names.Conditions),
            reader.FindEnums<Exemption>("yieldsTo"),
            reader.RequireText("citation") ?? "");
    }

    // What stands in it counts, mistaken or not: that is reported already.
    private static bool IsEmpty(PolicyNode? node) => node is null or { Kind: PolicyNodeKind.List, Items.Count: 0 };
}
