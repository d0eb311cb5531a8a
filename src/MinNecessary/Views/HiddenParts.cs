namespace MinNecessary;

/// <summary>What was taken out of one view and of all that it holds, by members' names.</summary>
internal sealed class HiddenParts
{
    /// <summary>Members that something is hidden of, or that were computed again.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Those from which nothing is computed: they are withheld themselves, or more rows are hidden than say so.</summary>
    public HashSet<string> Uncomputable { get; } = new(StringComparer.Ordinal);

    /// <summary>How many rows were left out of a list, by the list that is shown in its place.</summary>
    public Dictionary<object, int> Left { get; } = new(ReferenceEqualityComparer.Instance);
}
