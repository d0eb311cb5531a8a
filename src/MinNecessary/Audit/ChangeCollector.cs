namespace MinNecessary.Policy;

/// <summary>Takes what one comparison finds. Used by one thread.</summary>
internal sealed class ChangeCollector
{
    private readonly List<PolicyChange> _found = [];

    /// <summary>What widens first, since it is what has to be looked at; otherwise in the order of the documents.</summary>
    public IReadOnlyList<PolicyChange> InOrder() => _found.OrderBy(change => change.Kind).ToList().AsReadOnly();

    public void Add(
        PolicyChangeKind kind,
        PolicyAspect aspect,
        string sentence,
        IEnumerable<string>? roles = null,
        GrantDefinition? grant = null,
        IEnumerable<string>? categories = null,
        string? before = null,
        string? after = null) =>
        _found.Add(new PolicyChange(kind, aspect, sentence, grant, Ordered(roles), Ordered(categories), before, after));

    private static IReadOnlyList<string> Ordered(IEnumerable<string>? names) =>
        (names ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList().AsReadOnly();
}
