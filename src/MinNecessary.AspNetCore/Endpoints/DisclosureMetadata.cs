namespace MinNecessary.AspNetCore;

/// <summary>What an endpoint's responses are shown under: a grant, or a purpose by which the caller's roles choose one. Immutable.</summary>
internal sealed record DisclosureMetadata
{
    public Grant? Grant { get; init; }

    public string? Purpose { get; init; }

    /// <summary>The outside party; null for a use.</summary>
    public string? Recipient { get; init; }

    /// <summary>Whether a grant is for the purpose. Without a recipient it is a use, and with one a disclosure or a request.</summary>
    public bool Covers(Grant grant) => grant.Definition.Purpose == Purpose && grant.Definition.Recipient == Recipient;

    public override string ToString() => Grant is { } grant ? $"Grant {grant.Name}" : Recipient is null ? $"Purpose {Purpose}" : $"Purpose {Purpose}, to {Recipient}";
}
