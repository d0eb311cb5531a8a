namespace MinNecessary;

/// <summary>What a person found who reviewed an emergency: the evidence that closes the case. Immutable.</summary>
public sealed record EmergencyReview
{
    /// <summary>The unique id of who reviewed. Not who claimed the emergency.</summary>
    public required string ReviewerId { get; init; }

    /// <summary>Whether it was an emergency.</summary>
    public required bool WasJustified { get; init; }

    /// <summary>What was found and done. Not empty.</summary>
    public required string Finding { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset ReviewedAt { get; init; }

    /// <summary>Who, and whether it was justified. It leaves out the finding, which may hold PHI.</summary>
    /// <returns>For example <c>Reviewed by u-7: justified</c>.</returns>
    public override string ToString() => $"Reviewed by {ReviewerId}: {(WasJustified ? "justified" : "not justified")}";
}
