namespace MinNecessary.Policy;

/// <summary>One mistake in a policy document: what, where, and how to mend it. Immutable.</summary>
public sealed class PolicyError
{
    internal PolicyError(string id, PolicyPosition position, string message)
    {
        Id = id;
        Position = position;
        Message = message;
    }

    /// <summary>The diagnostic's id, such as <c>MN0106</c>. Never null.</summary>
    public string Id { get; }

    /// <summary>What is wrong and how to mend it. Never null.</summary>
    public string Message { get; }

    /// <summary>The line, from 1.</summary>
    public int Line => Position.Line;

    /// <summary>The column, from 1, in UTF-16 code units.</summary>
    public int Column => Position.Column;

    /// <summary>The length in UTF-16 code units; 0 where it is a place between two characters.</summary>
    public int Length => Position.Length;

    internal PolicyPosition Position { get; }

    /// <summary>Place, id and message.</summary>
    /// <returns>For example <c>(12,8): MN0106: …</c>.</returns>
    public override string ToString() => $"({Line},{Column}): {Id}: {Message}";
}
