using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>What happens to a review's answer.</summary>
[JsonDerivedType(typeof(ApprovalRecorded), "Recorded")]
[JsonDerivedType(typeof(ApprovalRevoked), "Revoked")]
internal abstract record ApprovalEvent
{
    // What a person wrote may be in it.
    public sealed override string ToString() => GetType().Name;
}
