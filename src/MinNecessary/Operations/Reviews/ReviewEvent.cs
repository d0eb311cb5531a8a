using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>What happens in a review.</summary>
[JsonDerivedType(typeof(ReviewDecided), "Decided")]
[JsonDerivedType(typeof(ReviewActionSet), "ActionSet")]
[JsonDerivedType(typeof(ReviewActionDone), "ActionDone")]
[JsonDerivedType(typeof(ReviewClosed), "Closed")]
[JsonDerivedType(typeof(ReviewLimitPassed), "LimitPassed")]
internal abstract record ReviewEvent
{
    // What a person wrote may be in it.
    public sealed override string ToString() => GetType().Name;
}
