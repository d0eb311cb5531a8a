namespace MinNecessary;

/// <summary>
/// What some masks need beside the value: the clock, the subject, the organisation's key. A decision carries it to
/// generated code. Immutable and safe for concurrent use.
/// </summary>
public sealed class MaskContext
{
    private readonly TimeProvider _clock;
    private readonly string? _subject;
    private readonly IMaskKeySource? _keys;

    internal MaskContext(TimeProvider clock, string? subject, IMaskKeySource? keys, ISurrogateSource surrogates)
    {
        _clock = clock;
        _subject = subject;
        _keys = keys;
        Surrogates = surrogates;
    }

    internal DateTimeOffset Now => _clock.GetUtcNow();

    internal DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    internal string Subject => _subject ?? throw new InvalidOperationException("A mask by subject was asked for without one.");

    internal ISurrogateSource Surrogates { get; }

    internal ReadOnlyMemory<byte> Key => _keys?.Key is { Length: >= IMaskKeySource.ShortestKey } key
        ? key
        : throw new InvalidOperationException($"A keyed mask needs a key of {IMaskKeySource.ShortestKey} bytes or more. Register one: services.AddMinNecessary(...).AddMaskKey(...).");
}
