using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>What happens to a submission.</summary>
[JsonDerivedType(typeof(SubmissionMade), "Made")]
[JsonDerivedType(typeof(SubmissionCasesOpened), "CasesOpened")]
internal abstract record SubmissionEvent
{
    public sealed override string ToString() => GetType().Name;
}
