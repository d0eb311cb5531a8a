namespace MinNecessary.Testing.Tests.Models;

/// <summary>A record that can only be made with its values.</summary>
[PhiModel]
public sealed partial record Positional([property: Phi.Name] string First, [property: Phi.Name] string Last, [property: Phi.BirthDate] DateOnly Born);
