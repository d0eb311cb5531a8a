using Microsoft.EntityFrameworkCore;
using MinNecessary.Operations;

namespace MinNecessary.EntityFrameworkCore;

/// <summary>Narrows the records to those that a query means: the moments are those of the records, all else is judged by the history as it stands.</summary>
internal static class RecordFilter
{
    public static IQueryable<RecordRow> Narrow(LogContext context, OperationsQuery query)
    {
        IQueryable<RecordRow> rows = context.Records.AsNoTracking().Where(row => row.Kind == query.Kind);
        if (query.Id is { } id)
        {
            rows = rows.Where(row => row.Id == id);
        }

        if (query.From?.UtcTicks is { } from)
        {
            rows = rows.Where(row => row.At >= from);
        }

        if (query.Until?.UtcTicks is { } until)
        {
            rows = rows.Where(row => row.At < until);
        }

        return query.About is null && query.IsOpen is null ? rows : rows.Join(
            Histories(context, query), row => new { row.Kind, row.Id }, history => new { history.Kind, history.Id }, (row, _) => row);
    }

    private static IQueryable<HistoryRow> Histories(LogContext context, OperationsQuery query)
    {
        IQueryable<HistoryRow> histories = context.Histories;
        if (query.About is { } about)
        {
            histories = histories.Where(history => history.About == about);
        }

        return query.IsOpen is { } isOpen ? histories.Where(history => history.IsOpen == isOpen) : histories;
    }
}
