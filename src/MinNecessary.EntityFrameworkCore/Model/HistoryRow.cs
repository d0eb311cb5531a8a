namespace MinNecessary.EntityFrameworkCore;

/// <summary>A history of operations, as things stand after its last record. Whoever appends to it moves <see cref="LastSequence"/> on.</summary>
internal sealed class HistoryRow
{
    public required string Kind { get; init; }

    public required string Id { get; init; }

    public required long LastSequence { get; init; }

    /// <summary>In ticks of UTC, as in a record.</summary>
    public long? NextLimit { get; init; }

    public bool IsOpen { get; init; }

    public string? About { get; init; }
}
