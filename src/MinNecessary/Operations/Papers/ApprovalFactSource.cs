using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// Answers what a person decided about a request that is not routine: the answer that the caller names, or else the last one about just this request.
/// Where that cannot be read, it throws, and no decision is made.
/// </summary>
internal sealed class ApprovalFactSource(ApprovalBook book, OperatedPolicy policy) : IFactSource
{
    public async ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        string? tenant = request.Caller.Tenant;

        // What is routine rests on no review, and what was reviewed by one policy's criteria was not by another's.
        if (request.Request.Activity == Activity.Use || request.Grant is { IsRoutine: true } || request.Policy.Name != policy.Document.Name || book.Subjects.Find(tenant, request.Subject) is not { } stored)
        {
            return Facts.Unknown;
        }

        IReadOnlyList<RegisteredApproval> all = await book.ReadAsync(tenant, stored, cancellationToken).ConfigureAwait(false);
        if (all.LastOrDefault(each => IsMeant(each.Approval, request)) is not { } found)
        {
            return Facts.Unknown;
        }

        // Nobody chooses an earlier approval over a refusal that came after it. Its subject is this one: by that it was found. One that was taken back is a refusal.
        RegisteredApproval holding = all.SkipWhile(each => each != found).FirstOrDefault(each => !each.Approval.IsApproved && IsOf(each.Approval, request)) ?? found;
        return new Facts { Approval = holding.Approval with { Subject = request.Subject, IsApproved = holding.Approval.IsApproved && holding.RevokedAt is null } };
    }

    private static bool IsMeant(ReviewApproval approval, FactRequest request) =>
        request.Evidence.ApprovalId is { } id ? string.Equals(approval.Id, id, StringComparison.Ordinal) : IsOf(approval, request);

    private static bool IsOf(ReviewApproval approval, FactRequest request) =>
        approval.Activity == request.Request.Activity
        && string.Equals(approval.Recipient, request.Recipient, StringComparison.Ordinal)
        && string.Equals(approval.Purpose, request.Purpose, StringComparison.Ordinal);
}
