namespace MinNecessary.Operations;

public sealed partial class CaseDesk
{
    /// <summary>Gives an open case to another role. Its limits run on.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="role">The role, as the policy names it.</param>
    /// <param name="actorId">The unique id of who does it.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it happened.</param>
    /// <returns>The case after it.</returns>
    /// <exception cref="ArgumentException">The role is none of the policy's, or an id is blank.</exception>
    /// <exception cref="InvalidOperationException">There is no such case, or it is closed.</exception>
    public ValueTask<Case> AssignAsync(string caseId, string role, string actorId, CancellationToken cancellationToken = default)
    {
        _policy.RoleOf(role, nameof(role));
        return ActAsync(caseId, actorId, open => open.Owner == role ? null : new CaseAssigned { By = actorId, To = role }, cancellationToken);
    }

    /// <summary>Takes an open case, from whoever had taken it too. The role that owns it stays the same.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="actorId">The unique id of who takes it.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it happened.</param>
    /// <returns>The case after it.</returns>
    /// <exception cref="ArgumentException">An id is blank.</exception>
    /// <exception cref="InvalidOperationException">There is no such case, or it is closed.</exception>
    public ValueTask<Case> TakeAsync(string caseId, string actorId, CancellationToken cancellationToken = default) =>
        ActAsync(caseId, actorId, open => open.TakenBy == actorId ? null : new CaseTaken { By = actorId }, cancellationToken);

    /// <summary>Confirms a verification step of an open case. Confirmed already, it stays as it is.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="step">The step, as the policy names it.</param>
    /// <param name="actorId">The unique id of who confirms it.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it happened.</param>
    /// <returns>The case after it.</returns>
    /// <exception cref="ArgumentException">The case has no such step, or an id is blank.</exception>
    /// <exception cref="InvalidOperationException">There is no such case, or it is closed.</exception>
    public ValueTask<Case> VerifyAsync(string caseId, string step, string actorId, CancellationToken cancellationToken = default) => ActAsync(
        caseId,
        actorId,
        open => open.Verification.FirstOrDefault(known => known.Name == step) is not { } found
            ? throw new ArgumentException($"The case has no such step. It has: {string.Join(", ", open.Verification.Select(known => known.Name))}.", nameof(step))
            : found.ConfirmedBy is null ? new CaseVerified { By = actorId, Step = found.Name } : null,
        cancellationToken);

    /// <summary>Says why an open case came about. Where that makes it a recurring cause, the case is linked to the earlier ones.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="rootCause">A code of letters, digits, spaces and hyphens, at most 60 characters: reports print it.</param>
    /// <param name="actorId">The unique id of who says so.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it happened.</param>
    /// <returns>The case after it.</returns>
    /// <exception cref="ArgumentException">The root cause is no such code, or an id is blank.</exception>
    /// <exception cref="InvalidOperationException">There is no such case, or it is closed.</exception>
    public async ValueTask<Case> SetRootCauseAsync(string caseId, string rootCause, string actorId, CancellationToken cancellationToken = default)
    {
        Checked.Code(rootCause, nameof(rootCause));
        IReadOnlyList<string> earlier = await FindAsync(caseId, cancellationToken).ConfigureAwait(false) is { } found
            ? await _recurrence.EarlierAsync(found, rootCause, cancellationToken).ConfigureAwait(false)
            : [];
        return await ActAsync(caseId, actorId, open => open.RootCause == rootCause ? null : new CaseRootCauseSet { By = actorId, RootCause = rootCause, Earlier = earlier }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds evidence to an open case: says where it is kept.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="item">Which of the evidence that the policy asks for.</param>
    /// <param name="reference">Where it is kept, at most 200 characters. It may hold PHI.</param>
    /// <param name="actorId">The unique id of who adds it.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it happened.</param>
    /// <returns>The case after it.</returns>
    /// <exception cref="ArgumentException">The case needs no such evidence, the reference is blank or too long, or an id is blank.</exception>
    /// <exception cref="InvalidOperationException">There is no such case, or it is closed.</exception>
    public ValueTask<Case> AddEvidenceAsync(string caseId, string item, string reference, string actorId, CancellationToken cancellationToken = default)
    {
        Checked.Line(reference, Checked.LongestReference, nameof(reference));
        return ActAsync(
            caseId,
            actorId,
            open => !open.RequiredEvidence.Contains(item, StringComparer.Ordinal)
                ? throw new ArgumentException($"The case needs no such evidence. It needs: {string.Join(", ", open.RequiredEvidence)}.", nameof(item))
                : open.Evidence.Skip(open.EvidenceBefore).Any(evidence => evidence.Item == item && evidence.Reference == reference)
                    ? null
                    : new CaseEvidenceAdded { By = actorId, Item = item, Reference = reference },
            cancellationToken);
    }

    /// <summary>Notes something at a case, a closed one too.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="text">The note, at most 4,000 characters. It may hold PHI.</param>
    /// <param name="actorId">The unique id of who notes it.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it happened.</param>
    /// <returns>The case after it.</returns>
    /// <exception cref="ArgumentException">The note is blank or too long, or an id is blank.</exception>
    /// <exception cref="InvalidOperationException">There is no such case.</exception>
    public ValueTask<Case> NoteAsync(string caseId, string text, string actorId, CancellationToken cancellationToken = default)
    {
        Checked.Text(text, nameof(text));
        return ActOnAnyAsync(caseId, actorId, _ => new CaseNoted { By = actorId, Text = text }, cancellationToken);
    }

    /// <summary>Links a case to another one, a closed one too. The other one stays as it is.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="otherId">The other case.</param>
    /// <param name="actorId">The unique id of who links them.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it happened.</param>
    /// <returns>The case after it.</returns>
    /// <exception cref="ArgumentException">The two are one case, or an id is blank.</exception>
    /// <exception cref="InvalidOperationException">There is no such case, or no such other one.</exception>
    public async ValueTask<Case> LinkAsync(string caseId, string otherId, string actorId, CancellationToken cancellationToken = default)
    {
        if (string.Equals(caseId, otherId, StringComparison.Ordinal))
        {
            throw new ArgumentException("A case is not linked to itself.", nameof(otherId));
        }

        if (await FindAsync(otherId, cancellationToken).ConfigureAwait(false) is not { } other)
        {
            throw new InvalidOperationException("There is no case of that other id.");
        }

        return await ActOnAnyAsync(caseId, actorId, found => found.Links.Contains(other.Id, StringComparer.Ordinal) ? null : new CaseLinked { By = actorId, To = other.Id }, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<Case> ActAsync(string caseId, string actorId, Func<Case, CaseEvent?> decide, CancellationToken cancellationToken) => ActOnAnyAsync(
        caseId, actorId, found => found.IsOpen ? decide(found) : throw new InvalidOperationException("The case is closed. Open it again first."), cancellationToken);

    private async ValueTask<Case> ActOnAnyAsync(string caseId, string actorId, Func<Case, CaseEvent?> decide, CancellationToken cancellationToken)
    {
        Checked.Line(caseId, Checked.LongestReference, nameof(caseId));
        Checked.Line(actorId, Checked.LongestActor, nameof(actorId));

        // The id is not repeated: who confuses ids may have given a patient's.
        return (await _cases.HappenAsync(caseId, Now, found => decide(found ?? throw new InvalidOperationException("There is no case of that id.")), cancellationToken).ConfigureAwait(false)).State!;
    }
}
