namespace MinNecessary.Policy;

/// <summary>What a grant says, once bound, with the places that later checks report.</summary>
internal sealed class GrantParts
{
    public required string Name { get; init; }

    public required Activity Activity { get; init; }

    public required string Role { get; init; }

    public required string? Recipient { get; init; }

    public required string Purpose { get; init; }

    public required DisclosurePreset? Preset { get; init; }

    public required PolicyList Disclose { get; init; }

    public required IReadOnlyDictionary<string, string> Mask { get; init; }

    public required IReadOnlyDictionary<string, PolicyPosition> MaskPositions { get; init; }

    public required PolicyList When { get; init; }

    public required PolicyList Models { get; init; }

    public required string Why { get; init; }

    public required Exemption? Exemption { get; init; }

    public required bool IsRoutine { get; init; }

    public required IReadOnlyList<RelianceBasis> Reliance { get; init; }

    public required string? Transaction { get; init; }

    public required string? EntireRecord { get; init; }

    public required EmergencyDefinition? Emergency { get; init; }

    public required AccessHours? Hours { get; init; }

    public required IReadOnlyList<RowCondition> Rows { get; init; }

    public required IReadOnlyDictionary<string, PolicyPosition> RowPositions { get; init; }
}
