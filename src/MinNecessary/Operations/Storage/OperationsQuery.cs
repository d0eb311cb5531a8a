namespace MinNecessary.Operations;

/// <summary>Which records are read. Every condition that is not null has to hold. Immutable.</summary>
public sealed record OperationsQuery
{
    private readonly string _kind = "";
    private readonly string? _id;
    private readonly string? _about;

    /// <summary>What the histories are of.</summary>
    /// <exception cref="ArgumentException">It is none that a record may have.</exception>
    public required string Kind
    {
        get => _kind;
        init => _kind = StoredText.Require(value, StoredText.LongestKind);
    }

    /// <summary>The id of one history; null for all.</summary>
    /// <exception cref="ArgumentException">It is none that a record may have.</exception>
    public string? Id
    {
        get => _id;
        init => _id = StoredText.RequireOrNull(value, StoredText.LongestId);
    }

    /// <summary>What it is found by; null for anything. Compared ordinally with that of the history's last record.</summary>
    /// <exception cref="ArgumentException">It is none that a record may have.</exception>
    public string? About
    {
        get => _about;
        init => _about = StoredText.RequireOrNull(value, StoredText.LongestId);
    }

    /// <summary>Whether it is unresolved, by the history's last record; null for either.</summary>
    public bool? IsOpen { get; init; }

    /// <summary>The first moment of the records; null for the first there is.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The moment before which the records are; null for the last there is.</summary>
    public DateTimeOffset? Until { get; init; }
}
