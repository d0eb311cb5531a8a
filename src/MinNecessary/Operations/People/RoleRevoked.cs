namespace MinNecessary.Operations;

/// <summary>A person's role was ended.</summary>
internal sealed record RoleRevoked : MemberEvent
{
    public required string Role { get; init; }

    public required string By { get; init; }

    public required string Why { get; init; }
}
