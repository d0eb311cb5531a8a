namespace MinNecessary.Policy;

/// <summary>A JSON value and where it stands.</summary>
internal sealed class PolicyNode(PolicyNodeKind kind, PolicyPosition position)
{
    public PolicyNodeKind Kind { get; } = kind;

    public PolicyPosition Position { get; } = position;

    /// <summary>The unescaped text of a string; the literal of a number, true, false or null; else empty.</summary>
    public string Text { get; set; } = "";

    public List<PolicyNode> Items { get; } = [];

    /// <summary>The members of an object, each with the place of its key.</summary>
    public List<(string Key, PolicyPosition KeyPosition, PolicyNode Value)> Members { get; } = [];
}
