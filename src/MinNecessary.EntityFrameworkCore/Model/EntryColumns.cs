namespace MinNecessary.EntityFrameworkCore;

/// <summary>The columns of an entry, in the order in which they are inserted where the framework is gone round. A test holds them to its model.</summary>
internal static class EntryColumns
{
    public const int Count = 14;

    /// <summary>The names, as SQL lists them.</summary>
    public const string Names =
        "writer, sequence, month, content, leaf_hash, occurred_at, tenant, subject, actor_id, grant_name, outcome, activity, is_emergency, is_entire_record";

    /// <summary>What a row has in each.</summary>
    public static object?[] Of(EntryRow row) =>
    [
        row.Writer, row.Sequence, row.Month, row.Content, row.LeafHash, row.OccurredAt, row.Tenant, row.Subject, row.ActorId, row.GrantName,
        row.Outcome?.ToString(), row.Activity?.ToString(), row.IsEmergency, row.IsEntireRecord,
    ];
}
