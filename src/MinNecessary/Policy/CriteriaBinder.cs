namespace MinNecessary.Policy;

/// <summary>Reads what reviews of disclosures and requests that are not routine go by.</summary>
internal sealed class CriteriaBinder(List<PolicyError> errors, NameBinder names)
{
    private static readonly TimeSpan LongestApproval = TimeSpan.FromDays(366);

    private readonly Dictionary<Activity, string> _activities = [];

    public ReviewCriteria Bind(string name, PolicyPosition position, PolicyNode node)
    {
        var reader = new ObjectReader(node, $"criteria '{name}'", errors, "activity", "reviewer", "questions", "validFor");
        Activity? activity = reader.RequireEnum<Activity>("activity");
        if (activity == Activity.Use)
        {
            reader.Report("MN0105", reader.Find("activity")!.Position, $"Criteria '{name}' are for a use, and uses are not reviewed one by one. Write Disclosure or Request.");
            activity = null;
        }
        else if (activity is { } known && _activities.TryGetValue(known, out string? other))
        {
            reader.Report("MN0112", position, $"Criteria '{other}' and '{name}' are both for a {known}, so no one knows which hold. Keep one.");
        }
        else if (activity is { } first)
        {
            _activities.Add(first, name);
        }

        string? reviewer = names.Reference(reader, reader.Require("reviewer"), "reviewer", "role", "MN0108", names.Names.Roles);
        PolicyList questions = reader.RequireEntries("questions", "Write what the reviewer has to answer.");
        return new ReviewCriteria(name, activity ?? default, reviewer ?? "", questions.Values, reader.RequireSpan("validFor", LongestApproval) ?? default);
    }
}
