namespace MinNecessary.Testing.FsCheck.Tests.Models;

/// <summary>A model that is a value.</summary>
[PhiModel]
public partial record struct Place
{
    [Phi.City]
    public string? City { get; init; }
}
