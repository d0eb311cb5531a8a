namespace MinNecessary.Operations;

/// <summary>
/// What people decided about disclosures and requests that are not routine (45 CFR 164.514(d)(3)(ii), (d)(4)(iii)): what was approved, for whom and until
/// when, and what was refused. Nothing is deleted (45 CFR 164.530(j)). Registered as a singleton; safe for concurrent use.
/// </summary>
public sealed class ApprovalRegister
{
    private readonly ApprovalBook _book;
    private readonly OperatedPolicy _policy;

    internal ApprovalRegister(ApprovalBook book, OperatedPolicy policy) => (_book, _policy) = (book, policy);

    /// <summary>Records a review's answer. What is decided of the same request from then on goes by it.</summary>
    /// <param name="approval">The answer, under an id of the organisation's own. Its subject is stored as the disclosure log stores subjects.</param>
    /// <param name="by">The reviewer, who holds the role that the policy's criteria name, and for which covered entity.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it is recorded.</param>
    /// <returns>The answer, as it is kept.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A part of it is empty, too long or makes no sense; the policy has no such name; or the caller is not who reviewed.</exception>
    /// <exception cref="InvalidOperationException">The covered entity has one of that id already; or subjects are stored by another key than before.</exception>
    public async Task<RegisteredApproval> RecordAsync(ReviewApproval approval, Caller by, CancellationToken cancellationToken = default)
    {
        (string? tenant, _) = Given.Actor(by);
        ReviewApproval complete = ApprovalTerms.Require(approval, by, _policy.Document, _book.Now, nameof(approval));
        var recorded = new ApprovalRecorded { Tenant = tenant, Approval = complete with { Subject = _book.Subjects.Of(tenant, complete.Subject, nameof(approval)) } };
        await _book.Subjects.NoteAsync(cancellationToken).ConfigureAwait(false);
        return await _book.HappenAsync(
            tenant, complete.Id, before => before is null ? recorded : throw new InvalidOperationException("There is an approval of that id already."), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes an approval back: from then on it refuses.</summary>
    /// <param name="id">The approval, of the caller's covered entity.</param>
    /// <param name="by">Who takes it back, and for which covered entity.</param>
    /// <param name="why">Why, in at most 4,000 characters.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it is taken back.</param>
    /// <returns>The answer, as it is kept.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="by"/> is null.</exception>
    /// <exception cref="ArgumentException">An argument is empty or too long.</exception>
    /// <exception cref="InvalidOperationException">There is none of that id, or it was taken back already.</exception>
    public async Task<RegisteredApproval> RevokeAsync(string id, Caller by, string why, CancellationToken cancellationToken = default)
    {
        Given.Id(id);
        (string? tenant, string actor) = Given.Actor(by);
        var revoked = new ApprovalRevoked { By = actor, Why = Given.Text(why) };
        return await _book.HappenAsync(
            tenant,
            id,
            before => before is null ? throw new InvalidOperationException("There is no approval of that id.")
                : before.RevokedAt is not null ? throw new InvalidOperationException("The approval was taken back already.")
                : revoked,
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Finds a review's answer.</summary>
    /// <param name="tenant">The covered entity; null where the application serves one.</param>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The answer, also one that was taken back or has ended; null where the covered entity has none of that id.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or too long.</exception>
    public async Task<RegisteredApproval?> FindAsync(string? tenant, string id, CancellationToken cancellationToken = default) =>
        await _book.FindAsync(tenant, Given.Id(id), cancellationToken).ConfigureAwait(false);

    /// <summary>Reads the answers of reviews.</summary>
    /// <param name="tenant">The covered entity; null where the application serves one.</param>
    /// <param name="subject">About whom; null for everyone.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The answers, also those that were taken back or have ended, in the order of the reviews. May be empty.</returns>
    /// <exception cref="InvalidOperationException">Subjects were stored by another key, or in another form, than the application has now.</exception>
    public async Task<IReadOnlyList<RegisteredApproval>> ReadAsync(string? tenant, string? subject = null, CancellationToken cancellationToken = default)
    {
        string? stored = subject is null ? null : _book.Subjects.Find(tenant, subject);
        return subject is not null && stored is null ? [] : await _book.ReadAsync(tenant, stored, cancellationToken).ConfigureAwait(false);
    }
}
