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

    private PolicyList(IReadOnlyList<string> values, IReadOnlyDictionary<string, PolicyPosition> positions)
    {
        Values = values;
        Positions = positions;
    }

    public IReadOnlyList<string> Values { get; }

    /// <summary>The place of each that the document itself names.</summary>
    public IReadOnlyDictionary<string, PolicyPosition> Positions { get; }

    /// <summary>The same list with other values.</summary>
    public PolicyList With(IReadOnlyList<string> values) => new(values.ToList().AsReadOnly(), Positions);
}
