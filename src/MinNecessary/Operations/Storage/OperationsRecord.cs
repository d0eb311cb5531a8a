namespace MinNecessary.Operations;

/// <summary>
/// One step in the history of something that operations keep: of a case, a handoff, a review, a person's training. Records are only ever
/// added (45 CFR 164.530(j), 164.316(b)). Immutable.
/// </summary>
public sealed record OperationsRecord
{
    /// <summary>What the history is of, such as <c>Case</c>. Not empty, at most 40 characters.</summary>
    public required string Kind { get; init; }

    /// <summary>The id of what the history is of, within its kind. Not empty, at most 200 characters. Not PHI.</summary>
    public required string Id { get; init; }

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

    /// <summary>What else it is found by, such as the stored form of a subject; null for nothing. At most 200 characters.</summary>
    public string? About { get; init; }

    /// <summary>What it is, without its content.</summary>
    /// <returns>For example <c>Case 3f2c, 4</c>.</returns>
    public override string ToString() => $"{Kind} {Id}, {Sequence}";
}
