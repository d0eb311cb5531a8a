using MinNecessary.Operations;

namespace MinNecessary.EntityFrameworkCore;

/// <summary>A record of operations as a row. It is never changed.</summary>
internal sealed class RecordRow
{
    public required string Kind { get; init; }

    public required string Id { get; init; }

    public required long Sequence { get; init; }

    /// <summary>In ticks of UTC: the databases' own types are not as exact as the record is.</summary>
    public required long At { get; init; }

    public required byte[] Content { get; init; }

    public long? NextLimit { get; init; }

    public bool IsOpen { get; init; }

    public string? About { get; init; }

    public static RecordRow Of(OperationsRecord record) => new()
    {
        Kind = record.Kind,
        Id = record.Id,
        Sequence = record.Sequence,
        At = record.At.UtcTicks,
        Content = record.Content.ToArray(),
        NextLimit = record.NextLimit?.UtcTicks,
        IsOpen = record.IsOpen,
        About = record.About,
    };

    public OperationsRecord ToRecord() => new()
    {
        Kind = Kind,
        Id = Id,
        Sequence = Sequence,
        At = new DateTimeOffset(At, TimeSpan.Zero),
        Content = Content,
        NextLimit = NextLimit is { } limit ? new DateTimeOffset(limit, TimeSpan.Zero) : null,
        IsOpen = IsOpen,
        About = About,
    };
}
