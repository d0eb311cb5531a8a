namespace MinNecessary;

/// <summary>
/// The answer to one request: for one grant, one subject, and a limited time. Only the gate makes one.
/// Nothing that a decision shows is protected health information; the subject is kept and not shown.
/// Immutable and safe for concurrent use.
/// </summary>
public abstract class Decision
{
    private static readonly Reason Expired = new(
        ReasonCodes.DecisionExpired, ReasonKind.NotPermitted, "45 CFR 164.514(d)(2)(ii)", "The decision has expired. Decide again.");

    private static readonly Reason OtherSubject = new(
        ReasonCodes.OtherSubject, ReasonKind.NotPermitted, "45 CFR 164.514(d)(2)(ii)", "The decision is for another subject than the model's. Decide for this one.");

    private static readonly Reason NoView = new(
        ReasonCodes.NoView, ReasonKind.NotPermitted, "45 CFR 164.514(d)(2)(ii)", "The grant has no view of this model.");

    private protected Decision(Grant grant, Evaluation evaluation, DateTimeOffset decidedAt, DateTimeOffset expiresAt, MaskContext context)
    {
        Grant = grant;
        Outcome = evaluation.Outcome;
        Reasons = evaluation.Reasons;
        DecidedAt = decidedAt;
        ExpiresAt = expiresAt;
        Masking = context;
    }

    /// <summary>The grant that was asked for. Never null.</summary>
    public Grant Grant { get; }

    /// <summary>Allowed or denied, at the time of the decision.</summary>
    public Outcome Outcome { get; }

    /// <summary>Whether <see cref="Outcome"/> is allowed. The decision may have expired since.</summary>
    public bool IsAllowed => Outcome == Outcome.Allowed;

    /// <summary>Every reason for a denial, in the order of evaluation; empty where allowed.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The version of the policy that decided. Never null.</summary>
    public string PolicyVersion => Grant.Policy.Version;

    /// <summary>The hash of the policy that decided, as 64 lower-case hexadecimal digits.</summary>
    public string PolicyHash => Grant.Policy.Hash;

    /// <summary>When it was decided.</summary>
    public DateTimeOffset DecidedAt { get; }

    /// <summary>From when on it no longer permits anything.</summary>
    public DateTimeOffset ExpiresAt { get; }

    /// <summary>What masks need. Read by generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public MaskContext Masking { get; }

    /// <summary>Returns where the decision permits access now, and throws where it does not.</summary>
    /// <exception cref="AccessDeniedException">It is denied or has expired.</exception>
    public void EnsureAllowed()
    {
        if (!IsAllowed)
        {
            throw new AccessDeniedException(Grant.Name, Reasons);
        }

        if (Masking.Now >= ExpiresAt)
        {
            throw new AccessDeniedException(Grant.Name, [Expired]);
        }
    }

    /// <summary>Returns where the decision permits access to <paramref name="subject"/> now, and throws where it does not.</summary>
    /// <param name="subject">Whose information it is, compared ordinally.</param>
    /// <exception cref="AccessDeniedException">It is denied, has expired, or is for another subject.</exception>
    public void EnsureAllowed(string? subject)
    {
        EnsureAllowed();
        if (!string.Equals(Masking.Subject, subject, StringComparison.Ordinal))
        {
            throw new AccessDeniedException(Grant.Name, [OtherSubject]);
        }
    }

    /// <summary>The exception for a model that the grant has no view of. Called by generated code.</summary>
    /// <returns>The exception to throw.</returns>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public AccessDeniedException NoViewOfModel() => new(Grant.Name, [NoView]);

    /// <summary>The grant, the outcome and the reason codes. It leaves the subject out, which is PHI.</summary>
    /// <returns>For example <c>Coding: Denied (TrainingUnknown)</c>.</returns>
    public override string ToString() =>
        Reasons.Count == 0 ? $"{Grant.Name}: {Outcome}" : $"{Grant.Name}: {Outcome} ({string.Join(", ", Reasons.Select(reason => reason.Code))})";
}
