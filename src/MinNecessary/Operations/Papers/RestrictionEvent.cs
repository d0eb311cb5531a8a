using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>What happens to a restriction.</summary>
[JsonDerivedType(typeof(RestrictionAgreed), "Agreed")]
[JsonDerivedType(typeof(RestrictionTerminated), "Terminated")]
internal abstract record RestrictionEvent
{
    public required string By { get; init; }

    public required string Why { get; init; }

    // What a person wrote may be in it.
    public sealed override string ToString() => GetType().Name;
}
