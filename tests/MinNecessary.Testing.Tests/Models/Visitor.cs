namespace MinNecessary.Testing.Tests.Models;

/// <summary>A model with an inherited member.</summary>
[PhiModel]
public sealed class Visitor : Person
{
    [Phi.Subject, Phi.AccountNumber]
    public string Account { get; set; } = "";

    [Phi.Name]
    internal string? Nickname { get; set; }
}
