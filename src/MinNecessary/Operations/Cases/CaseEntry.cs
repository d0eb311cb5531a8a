using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>One thing that happened to a case. Immutable.</summary>
public sealed record CaseEntry
{
    /// <summary>What.</summary>
    public required CaseAct Act { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The unique id of who did it; null where it happened by itself.</summary>
    public string? By { get; init; }

    /// <summary>A role, a verification step, an evidence item, a root cause or another case's id, by what happened; null for none. Not PHI.</summary>
    public string? Name { get; init; }

    /// <summary>What a person wrote; null for nothing. It may hold PHI: do not log it. Left out of JSON.</summary>
    [JsonIgnore]
    public string? Text { get; init; }

    /// <summary>What happened. It leaves out what a person wrote.</summary>
    /// <returns>For example <c>Escalated BillingManager</c>.</returns>
    public override string ToString() => Name is null ? $"{Act}" : $"{Act} {Name}";
}
