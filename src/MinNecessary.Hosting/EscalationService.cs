using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MinNecessary.Disclosures;
using MinNecessary.Operations;

namespace MinNecessary.Hosting;

/// <summary>
/// Runs every time limit of operations, again and again. It holds no lock and knows of no other machine: each limit fires by one record at one place, which the store
/// lets one of them add. A run that fails does not end the host; what was due is due still.
/// </summary>
internal sealed class EscalationService(IServiceProvider services, EscalationStatus status, TimeProvider time, IOptions<EscalationOptions> options, ILogger<EscalationService> logger) : BackgroundService
{
    // Doubled so often, an interval of a second is longer than any back-off that may be set.
    private const int MostDoublings = 20;

    private readonly EscalationOptions _options = options.Value;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The start of the host waits for no store.
        await Task.Yield();
        EscalationLog.Started(logger, _options.Interval);
        DateTimeOffset? catchUpFrom = _options.CatchUp > TimeSpan.Zero && services.GetService<IDisclosureStore>() is not null ? time.GetUtcNow() - _options.CatchUp : null;
        try
        {
            while (true)
            {
                // That the log cannot be read must not keep the limits from their turn.
                Exception? failure = catchUpFrom is { } from ? await TryAsync(() => services.GetRequiredService<DecisionCases>().CatchUpAsync(from, stoppingToken), stoppingToken).ConfigureAwait(false) : null;
                catchUpFrom = failure is null ? null : catchUpFrom;
                failure = await TryAsync(() => EscalateAsync(stoppingToken), stoppingToken).ConfigureAwait(false) ?? failure;
                await Task.Delay(Note(failure), time, stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What was done stays done, and the next start goes on.
        }
    }

    private async Task EscalateAsync(CancellationToken stoppingToken)
    {
        try
        {
            await TellAsync(await services.GetRequiredService<CaseEscalation>().RunAsync(stoppingToken).ConfigureAwait(false), stoppingToken).ConfigureAwait(false);
        }
        catch (CaseEscalationException exception)
        {
            // One case that fails each time must not keep everybody else from being told.
            await TellAsync(exception.Escalated, stoppingToken).ConfigureAwait(false);
            throw;
        }
    }

    private async Task TellAsync(IReadOnlyList<EscalatedCase> escalated, CancellationToken stoppingToken)
    {
        foreach (EscalatedCase each in escalated)
        {
            EscalationLog.Escalated(logger, each.CaseId, each.Kind, each.Owner, each.Step is null ? "its expected turnaround passed" : "a step of its escalation passed");
            if (_options.Escalated is { } tell && await TryAsync(() => tell(each, stoppingToken).AsTask(), stoppingToken).ConfigureAwait(false) is { } failure)
            {
                EscalationLog.NotTold(logger, each.CaseId, TypesOf(failure));
            }
        }
    }

    /// <summary>Notes how a run went.</summary>
    /// <returns>How long to wait.</returns>
    private TimeSpan Note(Exception? failure)
    {
        if (failure is null)
        {
            if (status.FailuresInARow > 0)
            {
                EscalationLog.Recovered(logger, status.FailuresInARow);
            }

            status.Succeeded();
            return _options.Interval;
        }

        int failures = status.Failed(failure);
        TimeSpan wait = _options.Interval * Math.Pow(2, Math.Min(failures - 1, MostDoublings));
        wait = wait < _options.LongestBackOff ? wait : _options.LongestBackOff;
        EscalationLog.Failed(logger, failures, TypesOf(failure), wait);
        return wait;
    }

    private static async Task<Exception?> TryAsync(Func<Task> act, CancellationToken stoppingToken)
    {
        try
        {
            await act().ConfigureAwait(false);
            return null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            return exception;
        }
    }

    // Only the types: a store's message may repeat what it was given.
    private static string TypesOf(Exception failure)
    {
        List<string> types = [];
        Add(failure);
        return string.Join(", ", types.Distinct(StringComparer.Ordinal));

        void Add(Exception exception)
        {
            types.Add(exception.GetType().Name);
            IReadOnlyList<Exception> within = exception is AggregateException several ? several.InnerExceptions : exception.InnerException is { } one ? [one] : [];
            foreach (Exception inner in within)
            {
                Add(inner);
            }
        }
    }
}
