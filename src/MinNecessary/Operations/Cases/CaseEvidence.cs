using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>One piece of evidence of a case. Immutable.</summary>
public sealed record CaseEvidence
{
    /// <summary>Which of the evidence that the policy asks for.</summary>
    public required string Item { get; init; }

    /// <summary>Where it is kept. It may hold PHI: do not log it. Left out of JSON. Never empty.</summary>
    [JsonIgnore]
    public string Reference { get; init; } = "";

    /// <summary>The unique id of who added it.</summary>
    public required string AddedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>Which evidence it is. It leaves out where it is kept.</summary>
    /// <returns>For example <c>Remittance, by u-7</c>.</returns>
    public override string ToString() => $"{Item}, by {AddedBy}";
}
