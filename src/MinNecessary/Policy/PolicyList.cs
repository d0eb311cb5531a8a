namespace MinNecessary.Policy;

/// <summary>A list of names in a policy, with the place of each.</summary>
internal sealed class PolicyList
{
    public static readonly PolicyList Empty = new([]);

    public PolicyList(IReadOnlyList<PolicyNode> items)
    {
        Values = items.Select(item => item.Text).ToList().AsReadOnly();
        Positions = items.ToDictionary(item => item.Text, item => item.Position, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Values { get; }

    public IReadOnlyDictionary<string, PolicyPosition> Positions { get; }
}
