namespace MinNecessary.Operations;

/// <summary>A person left, and all their roles ended.</summary>
internal sealed record MemberLeft : MemberEvent
{
    public required DateTimeOffset LeftAt { get; init; }

    public required string By { get; init; }
}
