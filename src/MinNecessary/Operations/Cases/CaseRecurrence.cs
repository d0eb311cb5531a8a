namespace MinNecessary.Operations;

/// <summary>Finds what comes back.</summary>
internal sealed class CaseRecurrence(IOperationsStore store, History<Case, CaseEvent> cases, PracticeClock clock, OperationsOptions options)
{
    // A case that names a thousand others helps nobody; the list of recurring causes has them all.
    private const int MostLinks = 20;

    /// <summary>The cases with which one of a root cause makes it recurring, the latest; empty where it does not.</summary>
    public async ValueTask<IReadOnlyList<string>> EarlierAsync(Case found, string rootCause, CancellationToken cancellationToken)
    {
        var query = new OperationsQuery { Kind = CaseRules.Name, About = CaseRules.CauseOf(found, rootCause), From = Start };
        List<OperationsRecord> openings = [];
        await foreach (OperationsRecord record in store.ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            // The first record of those that were logged since: their contents need not be read.
            if (record.Sequence == 0 && record.Id != found.Id)
            {
                openings.Add(record);
            }
        }

        return openings.Count + 1 < options.RecurrenceCount
            ? []
            : [.. openings.OrderByDescending(record => record.At).ThenBy(record => record.Id, StringComparer.Ordinal).Take(MostLinks).Select(record => record.Id)];
    }

    public async ValueTask<IReadOnlyList<RecurringCause>> FindAsync(CancellationToken cancellationToken)
    {
        List<Case> found = [];
        await foreach (Case each in cases.ReadAsync(new OperationsQuery { Kind = CaseRules.Name, From = Start }, cancellationToken).ConfigureAwait(false))
        {
            if (each.RootCause is not null)
            {
                found.Add(each);
            }
        }

        return
        [
            .. found.GroupBy(each => (each.Tenant, each.Kind, each.Payer, each.DenialClass, each.RootCause))
                .Where(group => group.Count() >= options.RecurrenceCount)
                .Select(group => CauseOf([.. group.OrderBy(each => each.LoggedAt).ThenBy(each => each.Id, StringComparer.Ordinal)]))
                .OrderByDescending(cause => cause.Cases.Count).ThenBy(cause => cause.FirstAt).ThenBy(cause => cause.Cases[0], StringComparer.Ordinal),
        ];
    }

    private DateTimeOffset Start => clock.Now - options.RecurrencePeriod;

    private static RecurringCause CauseOf(Case[] cases) => new()
    {
        Kind = cases[0].Kind,
        Tenant = cases[0].Tenant,
        Payer = cases[0].Payer,
        DenialClass = cases[0].DenialClass,
        RootCause = cases[0].RootCause!,
        Cases = [.. cases.Select(each => each.Id)],
        FirstAt = cases[0].LoggedAt,
        LastAt = cases[^1].LoggedAt,
    };
}
