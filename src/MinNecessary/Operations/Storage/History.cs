namespace MinNecessary.Operations;

/// <summary>Something whose state follows from what happened to it.</summary>
/// <typeparam name="TState">Its state; null before it began.</typeparam>
/// <typeparam name="TEvent">What happens to it.</typeparam>
/// <param name="store">Where it is kept.</param>
/// <param name="rules">How it is kept.</param>
internal sealed class History<TState, TEvent>(IOperationsStore store, IHistoryRules<TState, TEvent> rules)
    where TState : class
    where TEvent : class
{
    private const int MostAttempts = 32;

    /// <summary>The state of one; null where it never began.</summary>
    public async ValueTask<TState?> FindAsync(string id, CancellationToken cancellationToken) => (await LoadAsync(id, cancellationToken).ConfigureAwait(false)).State;

    /// <summary>
    /// The states of those that a query finds by their last records. It reads their histories whole; where the query has a first moment, those that began at it or
    /// later, since of the others it does not read the beginning.
    /// </summary>
    /// <exception cref="FormatException">A record is missing, and so it is not known what happened.</exception>
    public async IAsyncEnumerable<TState> ReadAsync(OperationsQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Dictionary<string, (TState? State, long Count)> states = new(StringComparer.Ordinal);
        List<string> order = [];
        await foreach (OperationsRecord record in store.ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            if (!states.TryGetValue(record.Id, out (TState? State, long Count) before))
            {
                if (record.Sequence != 0 && query.From is not null)
                {
                    continue;
                }

                order.Add(record.Id);
            }

            RequireNext(record, before.Count);
            states[record.Id] = (rules.Apply(before.State, record.Id, rules.Read(record.Content.Span), record.At), before.Count + 1);
        }

        foreach (string id in order)
        {
            yield return states[id].State!;
        }
    }

    /// <summary>
    /// Lets something happen. What happens is decided on the state as it is, and again where somebody else was first: <paramref name="decide"/> may
    /// be called several times, and throws or gives null where nothing is to happen.
    /// </summary>
    /// <returns>The state after it; the state as it is where nothing happened.</returns>
    public async ValueTask<(TState? State, bool Happened)> HappenAsync(string id, DateTimeOffset now, Func<TState?, TEvent?> decide, CancellationToken cancellationToken)
    {
        for (int attempt = 0; attempt < MostAttempts; attempt++)
        {
            (TState? before, long count, DateTimeOffset last) = await LoadAsync(id, cancellationToken).ConfigureAwait(false);
            if (decide(before) is not { } happened)
            {
                return (before, false);
            }

            // A clock that was set back must not reorder what happened.
            DateTimeOffset at = now > last ? now : last;
            TState after = rules.Apply(before, id, happened, at);
            var record = new OperationsRecord
            {
                Kind = rules.Kind,
                Id = id,
                Sequence = count,
                At = at,
                Content = rules.Write(happened),
                NextLimit = rules.NextLimit(after),
                IsOpen = rules.IsOpen(after),
                About = rules.About(after),
            };
            if (await store.AppendAsync(record, cancellationToken).ConfigureAwait(false))
            {
                return (after, true);
            }
        }

        throw new InvalidOperationException($"{rules.Kind} {id} was changed by others {MostAttempts} times while it was being changed. Try again.");
    }

    // To go on without what is missing would be to take a restriction that was lost for none.
    private void RequireNext(OperationsRecord record, long count)
    {
        if (record.Sequence != count)
        {
            throw new FormatException($"A record of a {rules.Kind} is missing: it was deleted from its store.");
        }
    }

    private async ValueTask<(TState? State, long Count, DateTimeOffset Last)> LoadAsync(string id, CancellationToken cancellationToken)
    {
        TState? state = null;
        long count = 0;
        DateTimeOffset last = DateTimeOffset.MinValue;
        await foreach (OperationsRecord record in store.ReadAsync(new OperationsQuery { Kind = rules.Kind, Id = id }, cancellationToken).ConfigureAwait(false))
        {
            RequireNext(record, count);
            state = rules.Apply(state, record.Id, rules.Read(record.Content.Span), record.At);
            last = record.At;
            count++;
        }

        return (state, count, last);
    }
}
