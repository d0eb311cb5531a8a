using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary.EntityFrameworkCore;

/// <summary>An entry as a row: its bytes and its leaf hash, which are the log, and columns of what it says, which are for finding it.</summary>
internal sealed class EntryRow
{
    public required string Writer { get; init; }

    public required long Sequence { get; init; }

    /// <summary>The month in which it happened, as 202611: what PostgreSQL partitions by. It stays when the content is deleted.</summary>
    public required int Month { get; init; }

    /// <summary>The canonical bytes; null where they were deleted when their retention ended. Then every column below is null too.</summary>
    public byte[]? Content { get; init; }

    public required byte[] LeafHash { get; init; }

    /// <summary>When it happened, in ticks of UTC: the databases' own types are not as exact as the entry is.</summary>
    public long? OccurredAt { get; init; }

    /// <summary>The tenant; empty for an entry without one.</summary>
    public string? Tenant { get; init; }

    public string? Subject { get; init; }

    /// <summary>Null for a release, as all that follow are.</summary>
    public string? ActorId { get; init; }

    /// <summary>The grant; null for a decision without one too.</summary>
    public string? GrantName { get; init; }

    public Outcome? Outcome { get; init; }

    public Activity? Activity { get; init; }

    public bool? IsEmergency { get; init; }

    public bool? IsEntireRecord { get; init; }

    /// <exception cref="FormatException">The bytes are no entry of this place.</exception>
    public static EntryRow Of(SealedEntry place)
    {
        DisclosureEntry entry = place.Read() ?? throw new FormatException($"The entry at {place} has no content to be stored.");
        var decision = entry as DecisionEntry;
        return new EntryRow
        {
            Writer = place.Writer,
            Sequence = place.Sequence,
            Month = MonthOf(entry.OccurredAt),
            Content = place.Content!.Value.ToArray(),
            LeafHash = place.LeafHash.ToArray(),
            OccurredAt = entry.OccurredAt.UtcTicks,
            Tenant = ColumnText.Of(entry.Tenant ?? ""),
            Subject = ColumnText.Of(entry.Subject),
            ActorId = decision is null ? null : ColumnText.Of(decision.ActorId),
            GrantName = decision?.GrantName is { } grant ? ColumnText.Of(grant) : null,
            Outcome = decision?.Outcome,
            Activity = decision?.Activity,
            IsEmergency = decision is null ? null : decision.EmergencyId is not null,
            IsEntireRecord = decision?.IsEntireRecord,
        };
    }

    public static int MonthOf(DateTimeOffset moment) => (moment.UtcDateTime.Year * 100) + moment.UtcDateTime.Month;

    public SealedEntry ToSealed() => new(Writer, Sequence, Content, LeafHash);

    /// <summary>Whether the columns say what the bytes say. What the bytes are worth is not judged here: of bytes that are no entry they say nothing.</summary>
    public bool IsIndexedAsWritten()
    {
        if (Content is null)
        {
            return Columns.Skip(1).All(column => column is null);
        }

        try
        {
            return Columns.SequenceEqual(Of(ToSealed()).Columns);
        }
        catch (FormatException)
        {
            return true;
        }
    }

    private object?[] Columns => [Month, OccurredAt, Tenant, Subject, ActorId, GrantName, Outcome, Activity, IsEmergency, IsEntireRecord];
}
