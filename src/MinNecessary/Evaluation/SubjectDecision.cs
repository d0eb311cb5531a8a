namespace MinNecessary;

/// <summary>A decision for one subject of those that were asked for.</summary>
internal sealed class SubjectDecision(string subject, Evaluation evaluation, DateTimeOffset expiresAt, MaskContext masking, string? entryId = null)
{
    /// <summary>Whose information it is. It is PHI.</summary>
    public string Subject { get; } = subject;

    public Evaluation Evaluation { get; } = evaluation;

    public DateTimeOffset ExpiresAt { get; } = expiresAt;

    public MaskContext Masking { get; } = masking;

    /// <summary>The id of the decision's entry in the disclosure log; null where there is no log.</summary>
    public string? EntryId { get; } = entryId;

    public bool IsAllowed => Evaluation.Outcome == Outcome.Allowed;

    public SubjectDecision LoggedAs(string id) => new(Subject, Evaluation, ExpiresAt, Masking, id);

    public SubjectDecision DeniedFor(Reason against) => new(Subject, Evaluation.DeniedFor(against), ExpiresAt, Masking);
}
