namespace MinNecessary.Operations;

/// <summary>Who holds a role, and until when that is confirmed. Immutable.</summary>
public sealed record RoleConfirmation
{
    /// <summary>The person.</summary>
    public required string PersonId { get; init; }

    /// <summary>The role, since when, and who confirmed it last.</summary>
    public required HeldRole Held { get; init; }

    /// <summary>The moment by which it is confirmed again; null where the policy asks for no confirmation.</summary>
    public required DateTimeOffset? DueAt { get; init; }

    /// <summary>Whether that moment has passed.</summary>
    public required bool IsOverdue { get; init; }

    /// <summary>Person and role.</summary>
    /// <returns>For example <c>actor-17 as Coder</c>.</returns>
    public override string ToString() => $"{PersonId} as {Held.Role}";
}
