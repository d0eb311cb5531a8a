using MinNecessary.Disclosures;

namespace MinNecessary.EntityFrameworkCore;

/// <summary>Narrows the rows to those that a query may mean. Each that is left is held to its bytes before anyone has it.</summary>
internal static class EntryFilter
{
    /// <summary>Whether a query is for whole chains: then nothing is judged by what an entry says, and deleted content is found too.</summary>
    public static bool IsWhole(DisclosureQuery query) => query == DisclosureQuery.All with { Writer = query.Writer };

    public static IQueryable<EntryRow> Narrow(this IQueryable<EntryRow> rows, DisclosureQuery query)
    {
        if (query.Writer is { } writer)
        {
            rows = rows.Where(row => row.Writer == writer);
        }

        if (query.Tenant is { } tenant)
        {
            string text = ColumnText.Of(tenant);
            rows = rows.Where(row => row.Tenant == text);
        }

        if (query.Subject is { } subject)
        {
            string text = ColumnText.Of(subject);
            rows = rows.Where(row => row.Subject == text);
        }

        return rows.NarrowByTime(query).NarrowByDecision(query);
    }

    // The month too: with it PostgreSQL leaves out the partitions of other months.
    private static IQueryable<EntryRow> NarrowByTime(this IQueryable<EntryRow> rows, DisclosureQuery query)
    {
        if (query.From is { } from)
        {
            (long ticks, int month) = (from.UtcTicks, EntryRow.MonthOf(from));
            rows = rows.Where(row => row.OccurredAt >= ticks && row.Month >= month);
        }

        if (query.Until is { } until)
        {
            (long ticks, int month) = (until.UtcTicks, EntryRow.MonthOf(until));
            rows = rows.Where(row => row.OccurredAt < ticks && row.Month <= month);
        }

        return rows;
    }

    private static IQueryable<EntryRow> NarrowByDecision(this IQueryable<EntryRow> rows, DisclosureQuery query)
    {
        if (query.ActorId is { } actor)
        {
            string text = ColumnText.Of(actor);
            rows = rows.Where(row => row.ActorId == text);
        }

        if (query.GrantName is { } grant)
        {
            string text = ColumnText.Of(grant);
            rows = rows.Where(row => row.GrantName == text);
        }

        if (query.Outcome is { } outcome)
        {
            rows = rows.Where(row => row.Outcome == outcome);
        }

        if (query.Activity is { } activity)
        {
            rows = rows.Where(row => row.Activity == activity);
        }

        // Written out rather than as parameters: the index of the few that are is used only where the SQL says so.
        rows = query.IsEmergency switch
        {
            true => rows.Where(row => row.IsEmergency == true),
            false => rows.Where(row => row.IsEmergency == false),
            null => rows,
        };
        return query.IsEntireRecord switch
        {
            true => rows.Where(row => row.IsEntireRecord == true),
            false => rows.Where(row => row.IsEntireRecord == false),
            null => rows,
        };
    }
}
