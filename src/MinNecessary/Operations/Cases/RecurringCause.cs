namespace MinNecessary.Operations;

/// <summary>What comes back: cases of one kind, payer, denial class and root cause. Immutable.</summary>
public sealed record RecurringCause
{
    /// <summary>The kind of the cases.</summary>
    public required string Kind { get; init; }

    /// <summary>The covered entity; null where there is but one.</summary>
    public string? Tenant { get; init; }

    /// <summary>The payer; null for none.</summary>
    public string? Payer { get; init; }

    /// <summary>The class of the denial; null for none.</summary>
    public string? DenialClass { get; init; }

    /// <summary>The root cause.</summary>
    public required string RootCause { get; init; }

    /// <summary>The ids of the cases, the earliest first. Their number is how often.</summary>
    public required IReadOnlyList<string> Cases { get; init; }

    /// <summary>When the first of them was logged.</summary>
    public required DateTimeOffset FirstAt { get; init; }

    /// <summary>When the last of them was logged.</summary>
    public required DateTimeOffset LastAt { get; init; }
}
