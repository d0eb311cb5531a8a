using System.Runtime.CompilerServices;

namespace MinNecessary.Operations;

/// <summary>Keeps operations in memory, for tests and for trying them out: they are gone when the process ends. Safe for concurrent use.</summary>
public sealed class InMemoryOperationsStore : IOperationsStore
{
    private readonly object _lock = new();
    private readonly Dictionary<string, Dictionary<string, List<OperationsRecord>>> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Kind, string About), Dictionary<string, List<OperationsRecord>>> _abouts = [];
    private readonly SortedSet<(string Kind, DateTimeOffset Limit, string? Id)> _limits = new(Comparer<(string Kind, DateTimeOffset Limit, string? Id)>.Create(Compare));

    /// <inheritdoc/>
    public ValueTask<bool> AppendAsync(OperationsRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        lock (_lock)
        {
            if (!_kinds.TryGetValue(record.Kind, out Dictionary<string, List<OperationsRecord>>? histories))
            {
                _kinds.Add(record.Kind, histories = new(StringComparer.Ordinal));
            }

            List<OperationsRecord> history = histories.GetValueOrDefault(record.Id) ?? [];
            if (record.Sequence != history.Count)
            {
                return new ValueTask<bool>(false);
            }

            if (history is [.., { NextLimit: { } before }])
            {
                _limits.Remove((record.Kind, before, record.Id));
            }

            if (record.NextLimit is { } limit)
            {
                _limits.Add((record.Kind, limit, record.Id));
            }

            if (record.About is { } about)
            {
                // What it was found by before is not taken out: the query looks at the last record.
                if (!_abouts.TryGetValue((record.Kind, about), out Dictionary<string, List<OperationsRecord>>? found))
                {
                    _abouts.Add((record.Kind, about), found = new(StringComparer.Ordinal));
                }

                found[record.Id] = history;
            }

            // The caller's buffer stays the caller's.
            history.Add(record with { Content = record.Content.ToArray() });
            histories[record.Id] = history;
            return new ValueTask<bool>(true);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<OperationsRecord> ReadAsync(OperationsQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        await Task.CompletedTask.ConfigureAwait(false);
        OperationsRecord[] found;
        lock (_lock)
        {
            found = [.. Find(query)];
        }

        foreach (OperationsRecord record in found)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record;
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<string>> FindDueAsync(string kind, DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        StoredText.Require(kind, StoredText.LongestKind, nameof(kind));
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        lock (_lock)
        {
            var due = _limits.GetViewBetween((kind, DateTimeOffset.MinValue, ""), (kind, now, null));
            return new ValueTask<IReadOnlyList<string>>([.. due.Take(most).Select(limit => limit.Id!)]);
        }
    }

    // No id comes after every id.
    private static int Compare((string Kind, DateTimeOffset Limit, string? Id) left, (string Kind, DateTimeOffset Limit, string? Id) right)
    {
        int kind = string.CompareOrdinal(left.Kind, right.Kind);
        int limit = kind != 0 ? kind : left.Limit.CompareTo(right.Limit);
        return limit != 0 ? limit : left.Id is null || right.Id is null ? (left.Id is null).CompareTo(right.Id is null) : CodePoints.Compare(left.Id, right.Id);
    }

    private IEnumerable<OperationsRecord> Find(OperationsQuery query)
    {
        if (!_kinds.TryGetValue(query.Kind, out Dictionary<string, List<OperationsRecord>>? histories))
        {
            return [];
        }

        IEnumerable<List<OperationsRecord>> which = query switch
        {
            { Id: { } id } => histories.TryGetValue(id, out List<OperationsRecord>? one) ? [one] : [],
            { About: { } about } => _abouts.TryGetValue((query.Kind, about), out Dictionary<string, List<OperationsRecord>>? found) ? found.Values : [],
            _ => histories.Values,
        };
        return which
            .Where(history => query.About is null || history[^1].About == query.About)
            .Where(history => query.IsOpen is null || history[^1].IsOpen == query.IsOpen)
            .SelectMany(history => history)
            .Where(record => (query.From is null || record.At >= query.From) && (query.Until is null || record.At < query.Until));
    }
}
