namespace MinNecessary.AspNetCore.Tests.Models;

/// <summary>Derived from a model, and no model that the policy has a view of.</summary>
public record Correction : Claim
{
    public string? Remark { get; init; }
}
