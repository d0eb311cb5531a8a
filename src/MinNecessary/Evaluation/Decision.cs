using System.Collections.Frozen;
using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>
/// The answer to one request: for one grant, one subject or several, and a limited time. Only the gate makes one. Each subject of several has
/// an answer of its own, with its own restrictions. Nothing that a decision shows is protected health information; the subjects are kept and not
/// shown. Immutable and safe for concurrent use.
/// </summary>
public abstract class Decision
{
    private static readonly Reason Expired = new(
        ReasonCodes.DecisionExpired, ReasonKind.NotPermitted, "45 CFR 164.514(d)(2)(ii)", "The decision has expired. Decide again.");

    private static readonly Reason OtherSubject = new(
        ReasonCodes.OtherSubject, ReasonKind.NotPermitted, "45 CFR 164.514(d)(2)(ii)", "The decision is for another subject than the model's. Decide for this one.");

    private static readonly Reason NoView = new(
        ReasonCodes.NoView, ReasonKind.NotPermitted, "45 CFR 164.514(d)(2)(ii)", "The grant has no view of this model.");

    private readonly SubjectDecision? _one;
    private readonly FrozenDictionary<string, SubjectDecision>? _many;
    private readonly bool _withholdsCategories;
    private readonly bool _withholdsLabels;

    private protected Decision(Grant grant, DecisionParts parts)
    {
        Grant = grant;
        Parts = parts;
        _one = parts.Subjects.Count == 1 ? parts.Subjects[0] : null;
        _many = _one is not null ? null : parts.Subjects.ToFrozenDictionary(subject => subject.Subject, StringComparer.Ordinal);
        Evaluations = _one is not null ? [_one.Evaluation] : [.. parts.Subjects.Select(subject => subject.Evaluation)];
        Outcome = AnyOf(static evaluation => evaluation.Outcome == Outcome.Allowed) ? Outcome.Allowed
            : AnyOf(static evaluation => evaluation.Outcome == Outcome.NeedsReview) ? Outcome.NeedsReview : Outcome.Denied;
        Reasons = Distinct(Evaluations, evaluation => evaluation.Reasons, reason => (reason.Code, reason.Citation, reason.Message));
        Obligations = Distinct(Evaluations, evaluation => evaluation.Obligations, obligation => obligation.Code);
        Advisories = Distinct(Evaluations, evaluation => evaluation.Advisories, advisory => advisory.Code);
        _withholdsCategories = AnyOf(static evaluation => evaluation.Outcome == Outcome.Allowed && evaluation.WithheldCategories.Count > 0);
        _withholdsLabels = AnyOf(static evaluation => evaluation.Outcome == Outcome.Allowed && evaluation.WithheldLabels.Count > 0);
        HasLabelsThatHaveToBeCarried = AnyOf(static evaluation => evaluation.Outcome == Outcome.Allowed && evaluation.LabelsThatHaveToBeCarried.Count > 0);
        ExpiresAt = _one is not null ? _one.ExpiresAt : parts.Subjects.Where(subject => subject.IsAllowed || !IsAllowed).Max(subject => subject.ExpiresAt);
    }

    /// <summary>The grant that was asked for. Never null.</summary>
    public Grant Grant { get; }

    /// <summary>Allowed where it is for any of the subjects, at the time of the decision; else needs review where it does for any; else denied.</summary>
    public Outcome Outcome { get; }

    /// <summary>Whether <see cref="Outcome"/> is allowed. The decision may have expired since.</summary>
    public bool IsAllowed => Outcome == Outcome.Allowed;

    /// <summary>Every reason against any of the subjects, each once, in the order of evaluation; empty where all are allowed.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>What the caller has to do with what is shown. May be empty.</summary>
    public IReadOnlyList<Obligation> Obligations { get; }

    /// <summary>What a privacy officer should look at. May be empty.</summary>
    public IReadOnlyList<Advisory> Advisories { get; }

    /// <summary>What was found for each subject, in the order in which they were given. Never empty.</summary>
    public IReadOnlyList<Evaluation> Evaluations { get; }

    /// <summary>Whether it rests on an emergency for any subject, and its review is owed (45 CFR 164.312(a)(2)(ii)).</summary>
    public bool IsEmergency => Evaluations.Any(evaluation => evaluation.IsEmergency);

    /// <summary>The ids of the emergencies that it rests on. May be empty.</summary>
    public IReadOnlyList<string> EmergencyIds => Parts.EmergencyIds;

    /// <summary>The covered entity that the caller acts for; null where there is but one.</summary>
    public string? Tenant => Parts.Tenant;

    /// <summary>The version of the policy that decided. Never null.</summary>
    public string PolicyVersion => Parts.Policy.Version;

    /// <summary>The hash of the policy that decided, as 64 lower-case hexadecimal digits.</summary>
    public string PolicyHash => Parts.Policy.Hash;

    /// <summary>When it was decided.</summary>
    public DateTimeOffset DecidedAt => Parts.DecidedAt;

    /// <summary>From when on it no longer permits anything. For a single one of several subjects that may be earlier.</summary>
    public DateTimeOffset ExpiresAt { get; }

    internal DecisionParts Parts { get; }

    /// <summary>Whether a model that carries no label is not shown, of any of its subjects.</summary>
    internal bool HasLabelsThatHaveToBeCarried { get; }

    /// <summary>The subjects that it permits now, of several; the one, of one. What one subject's answer rests on may end before the others' does.</summary>
    internal string[] AllowedSubjects
    {
        get
        {
            DateTimeOffset now = Parts.Clock.GetUtcNow();
            return [.. Parts.Subjects.Where(subject => subject.IsAllowed && now < subject.ExpiresAt).Select(subject => subject.Subject)];
        }
    }

    /// <summary>Whether it is for one subject alone.</summary>
    internal bool IsForOne => _one is not null;

    /// <summary>What was found for one subject.</summary>
    /// <param name="subject">Whose information it is, compared ordinally.</param>
    /// <returns>What was found; null where the decision is not for that subject.</returns>
    public Evaluation? EvaluationOf(string? subject) => Find(subject)?.Evaluation;

    /// <summary>Returns where the decision permits access now, to any of its subjects, and throws where it does not.</summary>
    /// <exception cref="AccessDeniedException">It is denied or has expired.</exception>
    public void EnsureAllowed() => EnsureAllowed(Parts.Clock.GetUtcNow());

    /// <summary>Returns where the decision permits access to <paramref name="subject"/> now, and throws where it does not.</summary>
    /// <param name="subject">Whose information it is, compared ordinally.</param>
    /// <exception cref="AccessDeniedException">It is denied, has expired, or is for another subject.</exception>
    public void EnsureAllowed(string? subject) => Permit(subject);

    /// <summary>
    /// Waits until the disclosure log durably has what was shown under this decision. Call it before what was shown leaves the process (45 CFR 164.312(b),
    /// 164.528); without a log it does nothing.
    /// </summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>A task that ends when it has.</returns>
    /// <exception cref="AccessDeniedException">The log cannot be written. What was shown must not leave.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public async ValueTask EnsureLoggedAsync(CancellationToken cancellationToken = default)
    {
        Parts.Bulk?.RequireReleased(this);
        await LogShownAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Opens the file of a bulk disclosure, under a decision that <see cref="IMinimumNecessary.DecideForBulkAsync{TGrant}"/> made. Views can be made of it
    /// until it is completed, and one file leaves under it.
    /// </summary>
    /// <param name="file">Where the file will be. There is none there yet.</param>
    /// <param name="manifest">Where its manifest will be: what the file has of whom. Keep it for as long as the log; it is not for the recipient.</param>
    /// <returns>The disclosure, to be completed and disposed of.</returns>
    /// <exception cref="ArgumentException">A path is null or empty.</exception>
    /// <exception cref="AccessDeniedException">It is denied, has expired, or its file was opened before.</exception>
    /// <exception cref="InvalidOperationException">It is no decision for a bulk disclosure.</exception>
    /// <exception cref="IOException">There is such a file, or it cannot be written.</exception>
    public BulkDisclosure OpenBulk(string file, string manifest)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        ArgumentException.ThrowIfNullOrEmpty(manifest);
        EnsureAllowed();
        return Parts.Bulk is { } bulk ? new BulkDisclosure(this, bulk, file, manifest) : throw new InvalidOperationException("The decision is for no bulk disclosure. Ask for one with DecideForBulkAsync.");
    }

    /// <summary>Waits until the log has what was shown. What goes into the file of a bulk disclosure is logged with it.</summary>
    /// <returns>Whether it has; false where it will have it late, as an emergency's may.</returns>
    internal ValueTask<bool> LogShownAsync(CancellationToken cancellationToken) =>
        Parts.Disclosures is null || Parts.Bulk is not null ? new(true) : Parts.Disclosures.FlushAsync(this, cancellationToken);

    /// <summary>The exception for a model that the grant has no view of. Called by generated code.</summary>
    /// <returns>The exception to throw.</returns>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public AccessDeniedException NoViewOfModel() => new(Grant.Name, [NoView]);

    /// <summary>One paragraph for a person: what was asked, what was decided and why, what is withheld, and what to do.</summary>
    /// <returns>The paragraph. Nothing in it is protected health information.</returns>
    public string Explain() => DecisionExplainer.Explain(this);

    /// <summary>The grant, the outcome and the reason codes. It leaves the subject out, which is PHI, and what tells something of the individual: that is <c>Individual</c>.</summary>
    /// <returns>For example <c>Coding: Denied (TrainingUnknown)</c>.</returns>
    public override string ToString() =>
        Reasons.Count == 0 ? $"{Grant.Name}: {Outcome}" : $"{Grant.Name}: {Outcome} ({string.Join(", ", Reasons.Select(reason => reason.TellsOfIndividual ? ReasonScope.OfTheIndividual : reason.Code).Distinct(StringComparer.Ordinal))})";

    /// <summary>Whether anything is withheld at run time from any of its subjects, of a view whose models carry labels or do not.</summary>
    internal bool IsRestricted(bool carriesLabels) => _withholdsCategories || (_withholdsLabels && (carriesLabels || Parts.Classifiers.Length > 0));

    /// <summary>
    /// Whether it is for a model of a tenant. One that names none is for no tenant's models where there are tenants: who made it before they were
    /// known, or by a policy that is in force for all, acts for none of them.
    /// </summary>
    internal bool IsForTenant(string? tenant) => !IsOfTenants || string.Equals(Tenant, tenant, StringComparison.Ordinal);

    /// <summary>Whether models' tenants matter to it.</summary>
    internal bool IsOfTenants => Tenant is not null || Parts.KnowsTenants();

    internal SubjectDecision? Find(string? subject) => subject is null ? null
        : _one is not null ? (string.Equals(_one.Subject, subject, StringComparison.Ordinal) ? _one : null)
        : _many!.GetValueOrDefault(subject);

    /// <summary>The decision for one subject, where it permits access now.</summary>
    /// <exception cref="AccessDeniedException">It does not.</exception>
    internal SubjectDecision Permit(string? subject)
    {
        DateTimeOffset now = Parts.Clock.GetUtcNow();
        EnsureAllowed(now);
        SubjectDecision found = Find(subject) ?? throw new AccessDeniedException(Grant.Name, [OtherSubject]);
        if (!found.IsAllowed)
        {
            throw new AccessDeniedException(Grant.Name, found.Evaluation.Reasons);
        }

        return now < found.ExpiresAt ? found : throw new AccessDeniedException(Grant.Name, [Expired]);
    }

    private protected void EnsureNotDenied()
    {
        if (!IsAllowed)
        {
            throw new AccessDeniedException(Grant.Name, Reasons);
        }
    }

    private void EnsureAllowed(DateTimeOffset now)
    {
        EnsureNotDenied();
        if (now >= ExpiresAt)
        {
            throw new AccessDeniedException(Grant.Name, [Expired]);
        }
    }

    private bool AnyOf(Func<Evaluation, bool> holds)
    {
        for (int index = 0; index < Evaluations.Count; index++)
        {
            if (holds(Evaluations[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<T> Distinct<T, TKey>(IReadOnlyList<Evaluation> evaluations, Func<Evaluation, IReadOnlyList<T>> listed, Func<T, TKey> key) =>
        evaluations.Count == 1 ? listed(evaluations[0]) : [.. evaluations.SelectMany(listed).DistinctBy(key)];
}
