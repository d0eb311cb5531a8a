namespace MinNecessary.Operations;

/// <summary>A person was given a role.</summary>
internal sealed record RoleGiven : MemberEvent
{
    public required string Role { get; init; }

    public required string By { get; init; }
}
