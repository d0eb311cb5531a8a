namespace MinNecessary.Testing.Tests.Models;

/// <summary>A model that is a value.</summary>
[PhiModel]
public partial record struct Point
{
    [Phi.StreetAddress]
    public string? Street { get; set; }

    [Phi.City]
    public string? City { get; init; }
}
