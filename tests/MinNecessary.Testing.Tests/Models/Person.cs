namespace MinNecessary.Testing.Tests.Models;

/// <summary>What a model inherits from.</summary>
public abstract class Person
{
    [Phi.Name]
    public string? Name { get; set; }
}
