namespace MinNecessary.Operations;

/// <summary>Which records are read. Every condition that is not null has to hold. Immutable.</summary>
public sealed record OperationsQuery
{
    /// <summary>What the histories are of.</summary>
    public required string Kind { get; init; }

    /// <summary>The id of one history; null for all.</summary>
    public string? Id { get; init; }

    /// <summary>What it is found by; null for anything. Compared ordinally with that of the history's last record.</summary>
    public string? About { get; init; }

    /// <summary>Whether it is unresolved, by the history's last record; null for either.</summary>
    public bool? IsOpen { get; init; }

    /// <summary>The first moment of the records; null for the first there is.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The moment before which the records are; null for the last there is.</summary>
    public DateTimeOffset? Until { get; init; }
}
