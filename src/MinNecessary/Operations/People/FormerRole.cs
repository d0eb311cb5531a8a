namespace MinNecessary.Operations;

/// <summary>A role that a person held, and holds no more. Immutable.</summary>
public sealed record FormerRole
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>Since when they held it.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>When it ended.</summary>
    public required DateTimeOffset EndedAt { get; init; }

    /// <summary>Who ended it.</summary>
    public required string EndedBy { get; init; }

    /// <summary>Why, in that person's words: do not log it. Null where the person left.</summary>
    public string? Why { get; init; }

    /// <summary>The role, without why it ended.</summary>
    /// <returns>For example <c>Coder</c>.</returns>
    public override string ToString() => Role;
}
