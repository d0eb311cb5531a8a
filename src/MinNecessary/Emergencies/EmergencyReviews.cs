namespace MinNecessary;

/// <summary>What a new claim opens, and what a review has to be to close a case; for every register.</summary>
public static class EmergencyReviews
{
    /// <summary>
    /// What a register keeps for a claim. Where one runs and covers it, that one, so that asking again makes nothing longer. Where the claim sets
    /// more aside than the one that runs, a case of its own that ends with it, so that the review sees it. One that was reviewed covers nothing
    /// more: what is seen after the review needs another.
    /// </summary>
    /// <param name="cases">The cases that are kept, or those of the actor.</param>
    /// <param name="access">The claim.</param>
    /// <returns>One of <paramref name="cases"/>, or the case to keep.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EmergencyAccess Continue(IEnumerable<EmergencyAccess> cases, EmergencyAccess access)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(access);
        EmergencyAccess[] running = [.. cases.Where(other => IsSame(other, access) && other.Review is null && other.EndsAt > access.StartedAt)];
        if (running.FirstOrDefault(other => !access.Waived.Except(other.Waived, StringComparer.Ordinal).Any()) is { } covering)
        {
            return covering;
        }

        DateTimeOffset end = running.Select(other => other.EndsAt).Append(access.EndsAt).Min();
        return access with { EndsAt = end };
    }

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
            : ExactNames.MayBeSameActor(review.ReviewerId, access.ActorId) ? "Nobody reviews their own emergency. Let another person review it."
            : review.ReviewedAt < access.StartedAt ? "The review is dated before the emergency."
            : null;
        return problem is null ? access! with { Review = review } : throw new InvalidOperationException(problem);
    }

    private static bool IsSame(EmergencyAccess left, EmergencyAccess right) =>
        ExactNames.MayBeSameActor(left.ActorId, right.ActorId) && left.Tenant == right.Tenant && left.PolicyName == right.PolicyName && left.GrantName == right.GrantName && left.Subject == right.Subject;
}
