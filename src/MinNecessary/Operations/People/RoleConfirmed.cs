namespace MinNecessary.Operations;

/// <summary>Somebody confirmed that a person still needs a role.</summary>
internal sealed record RoleConfirmed : MemberEvent
{
    public required string Role { get; init; }

    public required string By { get; init; }
}
