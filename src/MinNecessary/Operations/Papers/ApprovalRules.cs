using System.Text.Json;

namespace MinNecessary.Operations;

/// <summary>How the answers of reviews are kept.</summary>
internal sealed class ApprovalRules : IHistoryRules<RegisteredApproval, ApprovalEvent>
{
    public const string Name = "Approval";

    public string Kind => Name;

    public RegisteredApproval Apply(RegisteredApproval? before, string id, ApprovalEvent happened, DateTimeOffset at) => happened switch
    {
        ApprovalRecorded recorded when before is null => new RegisteredApproval { Approval = recorded.Approval, Tenant = recorded.Tenant, RecordedAt = at },
        ApprovalRevoked revoked when before is not null => before with { RevokedAt = at, RevokedBy = revoked.By, RevokedWhy = revoked.Why },
        _ => throw new FormatException("A record of an approval does not follow on the one before it."),
    };

    // One that runs out denies, and so needs no one to notice.
    public DateTimeOffset? NextLimit(RegisteredApproval state) => null;

    public bool IsOpen(RegisteredApproval state) => state.RevokedAt is null;

    public string? About(RegisteredApproval state) => state.Approval.Subject;

    public byte[] Write(ApprovalEvent happened) => JsonSerializer.SerializeToUtf8Bytes(happened, PapersJson.Default.ApprovalEvent);

    public ApprovalEvent Read(ReadOnlySpan<byte> content) => OperationsJson.Read(content, PapersJson.Default.ApprovalEvent, "approval");
}
