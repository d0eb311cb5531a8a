using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// Opens the cases that handoffs owe: for what was missing at once, and for those that were not taken over in time. A handoff owes them until its own history
/// says that they are open, so that none is lost where a machine stops between the two; and a case is one case, however often it is opened.
/// </summary>
internal sealed class HandoffCases(Practice practice, IOperationsStore store, History<Handoff, HandoffEvent> handoffs, CaseDesk desk) : ITimeLimits
{
    private const int Page = 500;

    public async ValueTask RunAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset now = practice.Clock.Now;
        List<Exception> failures = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (true)
        {
            IReadOnlyList<string> due = await store.FindDueAsync(HandoffRules.Name, now, Page + failures.Count, cancellationToken).ConfigureAwait(false);
            string[] next = [.. due.Where(seen.Add)];
            foreach (string id in next)
            {
                try
                {
                    await ReportAsync(id, cancellationToken).ConfigureAwait(false);
                }
                catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
                {
                    failures.Add(exception);
                }
            }

            if (next.Length == 0)
            {
                if (failures.Count > 0)
                {
                    throw new AggregateException("Some handoffs owe cases still. See the inner exceptions, and run again.", failures);
                }

                return;
            }
        }
    }

    /// <summary>Opens what one of them owes now, if it owes anything and is there.</summary>
    public async ValueTask SettleAsync(string id, CancellationToken cancellationToken)
    {
        if (await handoffs.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } state && state.IsOwing(practice.Clock.Now))
        {
            await ReportAsync(id, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Opens what one of them owes now.</summary>
    public async ValueTask<Handoff> ReportAsync(string id, CancellationToken cancellationToken)
    {
        DateTimeOffset now = practice.Clock.Now;
        Handoff state = await handoffs.FindAsync(id, cancellationToken).ConfigureAwait(false) ?? throw new InvalidOperationException("There is no such handoff.");
        int times = state.Times;
        if (state.Missing.Count > 0 && !state.HasReportedItems)
        {
            foreach (string item in state.Missing)
            {
                var draft = new CaseDraft { OccurredAt = state.HandedOverAt, Stage = StageOf(state.From), Reference = Checked.AsLine($"{state.WorkItem}: {item}") };
                await desk.OpenForMissingItemAsync($"{id} {times}", item, draft, cancellationToken).ConfigureAwait(false);
            }

            state = await HappenAsync(new MissingItemsReported(), owing => owing.HasReportedItems).ConfigureAwait(false);
        }

        if (state.Times == times && state.IsLimitOwed(now))
        {
            var draft = new CaseDraft { OccurredAt = state.DueAt!.Value, Stage = StageOf(state.To), Reference = Checked.AsLine($"{state.WorkItem}: {state.Name}") };
            await desk.OpenForLimitAsync($"{id} {times}", draft, cancellationToken).ConfigureAwait(false);
            state = await HappenAsync(new HandoffLimitReported(), owing => owing.HasReportedLimit).ConfigureAwait(false);
        }

        return state;

        async ValueTask<Handoff> HappenAsync(HandoffEvent reported, Func<Handoff, bool> isReported) =>
            (await handoffs.HappenAsync(id, now, found => found is null || found.Times != times || isReported(found) ? null : reported, cancellationToken).ConfigureAwait(false)).State!;
    }

    // A stage of an earlier policy may be gone: the case is opened all the same, for the kind's owner.
    private string? StageOf(string name) => practice.Operations.FindStage(name)?.Name;
}
