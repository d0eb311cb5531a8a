namespace MinNecessary;

/// <summary>What a review has to be to close a case; for every register.</summary>
public static class EmergencyReviews
{
    /// <summary>Closes a case, or throws where the review is no evidence.</summary>
    /// <param name="access">The case; null where there is none of that id.</param>
    /// <param name="review">What the review found.</param>
    /// <returns>The case with its review.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="review"/> is null.</exception>
    /// <exception cref="InvalidOperationException">There is no such case, it is closed, the reviewer is the actor, or reviewer or finding is missing.</exception>
    public static EmergencyAccess Close(EmergencyAccess? access, EmergencyReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        string? problem = access is null ? "There is no emergency of that id."
            : access.Review is not null ? "The emergency is reviewed already. What was found stands; open a case of its own for what is new."
            : string.IsNullOrWhiteSpace(review.ReviewerId) || string.IsNullOrWhiteSpace(review.Finding) ? "A review names its reviewer and what was found."
            : string.Equals(review.ReviewerId, access.ActorId, StringComparison.Ordinal) ? "Nobody reviews their own emergency. Let another person review it."
            : review.ReviewedAt < access.StartedAt ? "The review is dated before the emergency."
            : null;
        return problem is null ? access! with { Review = review } : throw new InvalidOperationException(problem);
    }
}
