namespace MinNecessary.Operations;

/// <summary>The counts of one process since it began to observe, of the views whose counts grew: the last of them holds, so that one that is stored twice counts once.</summary>
internal sealed record ReadsRecorded
{
    public required IReadOnlyList<ObservedView> Views { get; init; }
}
