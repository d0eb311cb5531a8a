namespace MinNecessary.Testing.Tests.Models;

/// <summary>A record that its constructor gives another of its own.</summary>
[PhiModel]
public sealed partial record Chain([property: Phi.Name] string Name, Chain? Next);
