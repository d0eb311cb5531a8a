namespace MinNecessary;

/// <summary>
/// Keeps emergencies and their reviews. The gate opens a case before it returns a decision, and denies where it cannot. Without one of the
/// application's, they are kept in memory and gone when the process ends: register one that lasts. Implementations are safe for concurrent use.
/// </summary>
public interface IEmergencyRegister
{
    /// <summary>Whether the review of an emergency of the actor is overdue. An id in another case, or with space around it, is no other actor.</summary>
    /// <param name="actorId">The actor.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Cancels the look-up.</param>
    /// <returns>True where one was due by <paramref name="now"/> and is still open; null where that is not known, which denies.</returns>
    ValueTask<bool?> IsReviewOverdueAsync(string actorId, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Keeps an emergency. Where the actor has one that runs for the same tenant, policy, grant and subject, the answer ends with that one: asking
    /// again does not make it longer. <see cref="EmergencyReviews.Continue"/> says what is kept.
    /// </summary>
    /// <param name="access">The emergency, without a review.</param>
    /// <param name="cancellationToken">Cancels it; then it is not kept.</param>
    /// <returns>The emergency that is kept.</returns>
    ValueTask<EmergencyAccess> OpenAsync(EmergencyAccess access, CancellationToken cancellationToken);

    /// <summary>Closes the case.</summary>
    /// <param name="id">The emergency's id.</param>
    /// <param name="review">What the review found.</param>
    /// <param name="cancellationToken">Cancels it; then the case stays open.</param>
    /// <returns>The emergency with its review.</returns>
    /// <exception cref="InvalidOperationException">There is no open case of that id, the reviewer is the actor, or the review has no reviewer or finding.</exception>
    ValueTask<EmergencyAccess> CloseAsync(string id, EmergencyReview review, CancellationToken cancellationToken);

    /// <summary>The cases that nobody has closed yet, the oldest first.</summary>
    /// <param name="cancellationToken">Cancels the look-up.</param>
    /// <returns>The cases; may be empty.</returns>
    ValueTask<IReadOnlyList<EmergencyAccess>> GetOpenAsync(CancellationToken cancellationToken);
}
