using MinNecessary.Policy;

namespace MinNecessary.Operations;

public sealed partial class CaseDesk
{
    /// <summary>
    /// Closes a case, where nothing is lacking that the policy asks for. A limit that passed before it and that no run has found yet is entered first: who closes late does not
    /// look as if in time.
    /// </summary>
    /// <param name="caseId">The case.</param>
    /// <param name="actorId">The unique id of the person who closes it.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it happened.</param>
    /// <returns>The case after it.</returns>
    /// <exception cref="CaseNotClosableException">Something is lacking: evidence, a verification step, the root cause, the review of its emergency, or who closes it.</exception>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is blank.</exception>
    /// <exception cref="InvalidOperationException">There is no such case, or it is closed already.</exception>
    public async ValueTask<Case> CloseAsync(string caseId, string? actorId, CancellationToken cancellationToken = default)
    {
        Checked.Line(caseId, Checked.LongestReference, nameof(caseId));
        bool isNamed = !string.IsNullOrWhiteSpace(actorId);
        if (isNamed)
        {
            Checked.Line(actorId, Checked.LongestActor, nameof(actorId));
        }

        bool lacksReview = await FindAsync(caseId, cancellationToken).ConfigureAwait(false) is { Trigger: CaseTrigger.EmergencyAccess, IsOpen: true, Reference: { } emergency }
            && (await _emergencies.GetOpenAsync(cancellationToken).ConfigureAwait(false)).Any(access => access.Id == emergency);
        DateTimeOffset now = Now;
        CaseEvent? last = null;
        Case? state = null;
        while (last is not CaseClosed)
        {
            (state, _) = await _cases.HappenAsync(caseId, now, found => last = Close(found), cancellationToken).ConfigureAwait(false);
        }

        return state!;

        CaseEvent Close(Case? found)
        {
            if (found is not { IsOpen: true })
            {
                throw new InvalidOperationException(found is null ? "There is no case of that id." : "The case is closed already.");
            }

            string[] missing = [.. found.Missing, .. lacksReview ? ["the review of the emergency"] : Array.Empty<string>(), .. isNamed ? [] : new[] { "the person who closes it" }];
            return missing.Length > 0 ? throw new CaseNotClosableException(found.Id, missing) : PassedLimits.Next(found, now) ?? new CaseClosed { By = actorId };
        }
    }

    /// <summary>
    /// Opens a closed case again. Its history stays, and its limits run anew; it is closed again only with evidence and verification of its own.
    /// </summary>
    /// <param name="caseId">The case.</param>
    /// <param name="why">Why, at most 4,000 characters. It may hold PHI.</param>
    /// <param name="actorId">The unique id of who opens it.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it happened.</param>
    /// <returns>The case after it.</returns>
    /// <exception cref="ArgumentException">The reason is blank or too long, or an id is blank.</exception>
    /// <exception cref="InvalidOperationException">There is no such case, it is open, or the policy no longer has its kind.</exception>
    public ValueTask<Case> ReopenAsync(string caseId, string why, string actorId, CancellationToken cancellationToken = default)
    {
        Checked.Text(why, nameof(why));
        return ActOnAnyAsync(caseId, actorId, found => found.IsOpen ? throw new InvalidOperationException("The case is open.") : _policy.Reopening(found, why, actorId, Now), cancellationToken);
    }

    /// <summary>Finds a case.</summary>
    /// <param name="caseId">Its id.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The case as it stands; null where there is none of that id.</returns>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is blank.</exception>
    public ValueTask<Case?> FindAsync(string caseId, CancellationToken cancellationToken = default)
    {
        Checked.Line(caseId, Checked.LongestReference, nameof(caseId));
        return _cases.FindAsync(caseId, cancellationToken);
    }

    /// <summary>Reads cases as they stand, in any order.</summary>
    /// <param name="isOpen">Whether they are unresolved; null for either.</param>
    /// <param name="loggedFrom">Those that were logged at this moment or later; null for all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The cases; may be empty.</returns>
    public IAsyncEnumerable<Case> ReadAsync(bool? isOpen = null, DateTimeOffset? loggedFrom = null, CancellationToken cancellationToken = default) =>
        _cases.ReadAsync(new OperationsQuery { Kind = CaseRules.Name, IsOpen = isOpen, From = loggedFrom }, cancellationToken);

    /// <summary>What comes back: the causes of as many cases as the options say, in the time that they say, the most frequent first.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The causes with their cases; may be empty.</returns>
    public ValueTask<IReadOnlyList<RecurringCause>> FindRecurringCausesAsync(CancellationToken cancellationToken = default) => _recurrence.FindAsync(cancellationToken);
}
