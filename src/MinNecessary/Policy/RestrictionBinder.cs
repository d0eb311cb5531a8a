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
        if (reader.IsObject && reader.Find("withhold") is null && reader.Find("labels") is null)
        {
            reader.Report("MN0104", node.Position, $"{what} withholds nothing. Name categories under 'withhold', or sensitivity labels under 'labels'.");
        }

        string? unless = reader.Find("unless") is { } condition ? NameBinder.Reference(reader, condition, "condition", "MN0111", names.Names.Conditions) : null;
        return new StandingRestriction(
            name,
            withhold.Values,
            labels.Values,
            reader.FindEnums<Activity>("activities"),
            reader.FindList("recipients", names.IsRecipient).Values,
            unless,
            reader.FindEnums<Exemption>("yieldsTo"),
            reader.RequireText("citation") ?? "");
    }
}
