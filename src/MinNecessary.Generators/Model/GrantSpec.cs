namespace MinNecessary.Generators.Model;

/// <summary>A grant as the policy class shows it.</summary>
internal sealed record GrantSpec(string Name, string TypeName, string Why);
