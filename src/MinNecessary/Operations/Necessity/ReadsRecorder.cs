using System.Text.Json;

namespace MinNecessary.Operations;

/// <summary>
/// Writes what one process observes to the store. Each record has the counts since the process began to observe, and not since the last record: what fails to be
/// written is in the next, and what is written twice counts once. Safe for concurrent use.
/// </summary>
internal sealed class ReadsRecorder(IOperationsStore store, string policyHash, ReadObserver observer) : IDisposable
{
    public const string Kind = "ViewReads";

    private readonly string _process = Guid.NewGuid().ToString("N");
    private readonly Dictionary<(string Grant, string Model), long> _written = [];
    private readonly SemaphoreSlim _turn = new(1, 1);
    private long _sequence;
    private DateTimeOffset _last = DateTimeOffset.MinValue;

    /// <summary>Whether so much time has gone by since it last wrote. A record has every view that grew, and one every minute would make a long history of little.</summary>
    public bool IsDue(DateTimeOffset now, TimeSpan interval) => _last == DateTimeOffset.MinValue || now - _last >= interval;

    /// <summary>Writes what grew since the last time.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="begin">Called before anything is written; not where nothing grew.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async ValueTask FlushAsync(DateTimeOffset now, Func<ValueTask> begin, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObservedView[] grown = [.. observer.Count().Where(view => view.Total != _written.GetValueOrDefault((view.Grant, view.Model)))];
            if (grown.Length == 0)
            {
                return;
            }

            await begin().ConfigureAwait(false);
            await AppendAsync(now, JsonSerializer.SerializeToUtf8Bytes(new ReadsRecorded { Views = grown }, NecessityJson.Default.ReadsRecorded), cancellationToken).ConfigureAwait(false);
            foreach (ObservedView view in grown)
            {
                _written[(view.Grant, view.Model)] = view.Total;
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        observer.Dispose();
        _turn.Dispose();
    }

    private async ValueTask AppendAsync(DateTimeOffset now, byte[] content, CancellationToken cancellationToken)
    {
        // A clock that was set back must not reorder what was written.
        _last = now > _last ? now : _last;
        OperationsRecord record = new() { Kind = Kind, Id = _process, Sequence = _sequence, At = _last, Content = content, About = policyHash };
        if (!await store.AppendAsync(record, cancellationToken).ConfigureAwait(false))
        {
            // No one else writes here: the record before was stored though its writing failed.
            record = record with { Sequence = ++_sequence };
            if (!await store.AppendAsync(record, cancellationToken).ConfigureAwait(false))
            {
                throw new InvalidOperationException("The store refuses the counts of reads at the place where the last ones end. They are kept, and written at the next call.");
            }
        }

        _sequence++;
    }
}
