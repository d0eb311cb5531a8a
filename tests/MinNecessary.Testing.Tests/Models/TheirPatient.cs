namespace MinNecessary.Testing.Tests.Models;

/// <summary>As if it came from another package.</summary>
public sealed class TheirPatient
{
    public TheirReference? Self { get; set; }

    public string? Name { get; set; }

    public object? Born { get; set; }
}
