namespace MinNecessary.Operations;

/// <summary>A person reviewed a disclosure or request, and approved all of it, a part, or nothing.</summary>
internal sealed record ApprovalRecorded : ApprovalEvent
{
    public required string? Tenant { get; init; }

    /// <summary>The answer. Its subject is as it is stored.</summary>
    public required ReviewApproval Approval { get; init; }
}
