using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>What happens to a person of the workforce.</summary>
[JsonDerivedType(typeof(MemberJoined), "Joined")]
[JsonDerivedType(typeof(MemberLeft), "Left")]
[JsonDerivedType(typeof(RoleGiven), "RoleGiven")]
[JsonDerivedType(typeof(RoleConfirmed), "RoleConfirmed")]
[JsonDerivedType(typeof(RoleRevoked), "RoleRevoked")]
[JsonDerivedType(typeof(CourseTaken), "CourseTaken")]
[JsonDerivedType(typeof(MemberLimitPassed), "LimitPassed")]
internal abstract record MemberEvent
{
    // What a person wrote may be in it.
    public sealed override string ToString() => GetType().Name;
}
