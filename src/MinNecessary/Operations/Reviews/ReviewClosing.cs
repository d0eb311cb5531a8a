namespace MinNecessary.Operations;

/// <summary>How a review was closed. What people wrote may hold PHI: do not log it. Immutable.</summary>
public sealed record ReviewClosing
{
    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The person who closed it, and held the role that the policy names.</summary>
    public required string By { get; init; }

    /// <summary>What came out, in that person's words.</summary>
    public required string Summary { get; init; }

    /// <summary>What lay on the table when the policy was reviewed; null for a week.</summary>
    public PolicyReviewMaterial? Material { get; init; }

    /// <summary>Who closed it.</summary>
    /// <returns>For example <c>actor-3</c>.</returns>
    public override string ToString() => By;
}
