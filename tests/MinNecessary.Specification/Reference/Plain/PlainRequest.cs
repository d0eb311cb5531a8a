namespace MinNecessary.Specification.Reference.Plain;

/// <summary>A request in words: the names that the regulation and the policy use, and none of the library's types.</summary>
internal sealed record PlainRequest
{
    public required string Activity { get; init; }

    public required string Role { get; init; }

    public required string? Recipient { get; init; }

    public required string Purpose { get; init; }

    public required string? Actor { get; init; }

    public required IReadOnlyList<string> Held { get; init; }

    public required string? Subject { get; init; }

    public string? EmergencyReason { get; init; }
}
