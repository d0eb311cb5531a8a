namespace MinNecessary.Operations;

/// <summary>
/// Runs every time limit of operations. Call <see cref="RunAsync"/> every few minutes, from a hosted service or a scheduler, on as many machines as there are:
/// no machine needs to know of another, since each limit fires by one record at one place, which only one of them adds. Safe for concurrent use.
/// </summary>
public sealed class CaseEscalation
{
    private const int Page = 500;

    private readonly IOperationsStore _store;
    private readonly History<Case, CaseEvent> _cases;
    private readonly PracticeClock _clock;
    private readonly IReadOnlyList<ITimeLimits> _others;

    internal CaseEscalation(IOperationsStore store, PracticeClock clock, IEnumerable<ITimeLimits> others)
    {
        _store = store;
        _cases = new History<Case, CaseEvent>(store, new CaseRules());
        _clock = clock;
        _others = [.. others];
    }

    /// <summary>
    /// Does what is due: escalates cases, marks those whose expected turnaround has passed, and opens those for other limits. Each limit that passed since the
    /// last run fires once, in order. Where a run breaks off, the next one goes on.
    /// </summary>
    /// <param name="cancellationToken">Ends the run; what was done stays done.</param>
    /// <returns>What this call escalated; may be empty. Another machine may have done the rest.</returns>
    /// <exception cref="CaseEscalationException">Something could not be done, and is due still. Everything else was tried, and is in <see cref="CaseEscalationException.Escalated"/>.</exception>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    public async Task<IReadOnlyList<EscalatedCase>> RunAsync(CancellationToken cancellationToken = default)
    {
        List<Exception> failures = [];
        foreach (ITimeLimits other in _others)
        {
            await TryAsync(() => other.RunAsync(cancellationToken)).ConfigureAwait(false);
        }

        DateTimeOffset now = _clock.Now;
        List<EscalatedCase> escalated = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (true)
        {
            // What failed is still due and stands in front, and must not keep the rest from its turn.
            string[] next = [];
            await TryAsync(async () => next = [.. (await _store.FindDueAsync(CaseRules.Name, now, Page + failures.Count, cancellationToken).ConfigureAwait(false)).Where(seen.Add)]).ConfigureAwait(false);
            foreach (string id in next)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await TryAsync(() => EscalateAsync(id, now, escalated, cancellationToken)).ConfigureAwait(false);
            }

            if (next.Length == 0)
            {
                return failures.Count == 0 ? escalated : throw new CaseEscalationException(failures, escalated);
            }
        }

        async ValueTask TryAsync(Func<ValueTask> act)
        {
            try
            {
                await act().ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                failures.Add(exception);
            }
        }
    }

    private async ValueTask EscalateAsync(string id, DateTimeOffset now, List<EscalatedCase> escalated, CancellationToken cancellationToken)
    {
        bool happened = true;
        while (happened)
        {
            CaseEvent? last = null;
            (Case? state, happened) = await _cases.HappenAsync(id, now, found => last = PassedLimits.Next(found, now), cancellationToken).ConfigureAwait(false);
            if (happened)
            {
                (int? step, DateTimeOffset due) = last is CaseEscalated went ? (went.Step, went.DueAt) : (default(int?), state!.DueAt);
                escalated.Add(new EscalatedCase { CaseId = id, Kind = state!.Kind, Step = step, Owner = state.Owner, DueAt = due });
            }
        }
    }
}
