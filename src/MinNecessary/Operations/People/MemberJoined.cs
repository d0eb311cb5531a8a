namespace MinNecessary.Operations;

/// <summary>A person joined, or came back.</summary>
internal sealed record MemberJoined : MemberEvent
{
    public required DateTimeOffset JoinedAt { get; init; }

    public required string[] Roles { get; init; }

    public required string By { get; init; }
}
