namespace MinNecessary.Operations;

/// <summary>How one kind of history is kept: its rules of change stand with whoever decides what happens.</summary>
/// <typeparam name="TState">The state.</typeparam>
/// <typeparam name="TEvent">What happens.</typeparam>
internal interface IHistoryRules<TState, TEvent>
    where TState : class
    where TEvent : class
{
    /// <summary>What it is a history of.</summary>
    string Kind { get; }

    /// <summary>The state after something happened; it decides nothing.</summary>
    TState Apply(TState? before, string id, TEvent happened, DateTimeOffset at);

    /// <summary>The next moment at which a time limit passes; null where none runs.</summary>
    DateTimeOffset? NextLimit(TState state);

    /// <summary>Whether it is unresolved.</summary>
    bool IsOpen(TState state);

    /// <summary>What else it is found by; null for nothing.</summary>
    string? About(TState state);

    /// <summary>As UTF-8 JSON.</summary>
    byte[] Write(TEvent happened);

    TEvent Read(ReadOnlySpan<byte> content);
}
