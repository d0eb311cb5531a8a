namespace MinNecessary.Operations;

/// <summary>An approval was taken back.</summary>
internal sealed record ApprovalRevoked : ApprovalEvent
{
    public required string By { get; init; }

    public required string Why { get; init; }
}
