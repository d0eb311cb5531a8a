namespace MinNecessary;

/// <summary>A decision for one subject of those that were asked for.</summary>
internal sealed class SubjectDecision(string subject, Evaluation evaluation, DateTimeOffset expiresAt, MaskContext masking)
{
    /// <summary>Whose information it is. It is PHI.</summary>
    public string Subject { get; } = subject;

    public Evaluation Evaluation { get; } = evaluation;

    public DateTimeOffset ExpiresAt { get; } = expiresAt;

    public MaskContext Masking { get; } = masking;

    public bool IsAllowed => Evaluation.Outcome == Outcome.Allowed;
}
