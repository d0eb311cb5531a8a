namespace MinNecessary.Operations;

/// <summary>The answers of reviews, as they are kept.</summary>
internal sealed class ApprovalBook(IOperationsStore store, PaperSubjects subjects, PracticeClock clock)
{
    private readonly History<RegisteredApproval, ApprovalEvent> _approvals = new(store, new ApprovalRules());

    public PaperSubjects Subjects => subjects;

    public DateTimeOffset Now => clock.Now;

    public ValueTask<RegisteredApproval?> FindAsync(string? tenant, string id, CancellationToken cancellationToken) => _approvals.FindAsync(PaperIds.Of(tenant, id), cancellationToken);

    public async ValueTask<RegisteredApproval> HappenAsync(string? tenant, string id, Func<RegisteredApproval?, ApprovalEvent> decide, CancellationToken cancellationToken) =>
        (await _approvals.HappenAsync(PaperIds.Of(tenant, id), clock.Now, decide, cancellationToken).ConfigureAwait(false)).State!;

    /// <summary>Everyone's, of every covered entity; also what was taken back.</summary>
    public ValueTask<IReadOnlyList<RegisteredApproval>> ReadAllAsync(CancellationToken cancellationToken) => ReadAsync(stored: null, _ => true, cancellationToken);

    /// <summary>Those about one subject as it is stored, or about all, of one tenant; in the order of their reviews.</summary>
    public async ValueTask<IReadOnlyList<RegisteredApproval>> ReadAsync(string? tenant, string? stored, CancellationToken cancellationToken)
    {
        await subjects.RequireSameAsync(cancellationToken).ConfigureAwait(false);

        // The tenant goes into a keyed subject, and not into a plain one.
        return await ReadAsync(stored, each => string.Equals(each.Tenant, tenant, StringComparison.Ordinal), cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<IReadOnlyList<RegisteredApproval>> ReadAsync(string? stored, Func<RegisteredApproval, bool> isMeant, CancellationToken cancellationToken)
    {
        List<RegisteredApproval> found = [];
        await foreach (RegisteredApproval each in _approvals.ReadAsync(new OperationsQuery { Kind = ApprovalRules.Name, About = stored }, cancellationToken).ConfigureAwait(false))
        {
            if (isMeant(each))
            {
                found.Add(each);
            }
        }

        return [.. found.OrderBy(each => each.Approval.ReviewedAt).ThenBy(each => each.RecordedAt).ThenBy(each => each.Approval.Id, StringComparer.Ordinal)];
    }
}
