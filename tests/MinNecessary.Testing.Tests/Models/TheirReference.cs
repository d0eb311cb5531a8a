namespace MinNecessary.Testing.Tests.Models;

/// <summary>As if it came from another package.</summary>
public sealed class TheirReference
{
    public string? Reference { get; set; }
}
