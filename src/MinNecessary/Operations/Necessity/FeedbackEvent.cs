using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>What happens while a version of a policy is observed. The names under which they are stored never change.</summary>
[JsonDerivedType(typeof(FeedbackBegun), "Begun")]
[JsonDerivedType(typeof(FeedbackChecked), "Checked")]
[JsonDerivedType(typeof(ProposalDecided), "Decided")]
internal abstract record FeedbackEvent
{
    // What a person wrote may be in it.
    public sealed override string ToString() => GetType().Name;
}
