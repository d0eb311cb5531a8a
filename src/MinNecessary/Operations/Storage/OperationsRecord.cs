namespace MinNecessary.Operations;

/// <summary>
/// One step in the history of something that operations keep: of a case, a handoff, a review, a person's training. Records are only ever
/// added (45 CFR 164.530(j), 164.316(b)). Immutable.
/// </summary>
public sealed record OperationsRecord
{
    private readonly string _kind = "";
    private readonly string _id = "";
    private readonly string? _about;

    /// <summary>What the history is of, such as <c>Case</c>. Not empty, at most 40 characters, without a NUL character or half a surrogate pair.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public required string Kind
    {
        get => _kind;
        init => _kind = StoredText.Require(value, StoredText.LongestKind);
    }

    /// <summary>
    /// The id of what the history is of, within its kind. Not empty, at most 200 characters, without a NUL character or half a surrogate pair. Not PHI.
    /// </summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public required string Id
    {
        get => _id;
        init => _id = StoredText.Require(value, StoredText.LongestId);
    }

    /// <summary>The place in the history: 0 for the first, without a gap.</summary>
    public required long Sequence { get; init; }

    /// <summary>When. Not before the record that it follows.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What happened, as UTF-8 JSON. It may hold what a person wrote: do not log it.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The moment at which the next time limit passes, as things stand after this record; null where none runs.</summary>
    public DateTimeOffset? NextLimit { get; init; }

    /// <summary>Whether it is unresolved, as things stand after this record.</summary>
    public bool IsOpen { get; init; }

    /// <summary>
    /// What else it is found by, such as the stored form of a subject; null for nothing. Not empty, at most 200 characters, without a NUL character or half a
    /// surrogate pair.
    /// </summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public string? About
    {
        get => _about;
        init => _about = StoredText.RequireOrNull(value, StoredText.LongestId);
    }

    /// <summary>What it is, without its content.</summary>
    /// <returns>For example <c>Case 3f2c, 4</c>.</returns>
    public override string ToString() => $"{Kind} {Id}, {Sequence}";
}
