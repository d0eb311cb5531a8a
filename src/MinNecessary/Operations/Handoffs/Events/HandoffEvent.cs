using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>Something that happened to a handoff. The names under which they are stored never change.</summary>
[JsonDerivedType(typeof(HandedOver), "HandedOver")]
[JsonDerivedType(typeof(TakenOver), "TakenOver")]
[JsonDerivedType(typeof(MissingItemsReported), "MissingItemsReported")]
[JsonDerivedType(typeof(HandoffLimitReported), "LimitReported")]
internal abstract record HandoffEvent
{
    /// <summary>The unique id of who did it; null where it happened by itself.</summary>
    public string? By { get; init; }

    public sealed override string ToString() => GetType().Name;
}
