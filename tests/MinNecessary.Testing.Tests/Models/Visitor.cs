namespace MinNecessary.Testing.Tests.Models;

/// <summary>A model with an inherited member.</summary>
[PhiModel]
public sealed class Visitor : Person
{
    [Phi.Subject, Phi.AccountNumber]
    public string Account { get; set; } = "";

    [Phi.Name]
    internal string? Nickname { get; set; }

    [Phi.Charge, X12Usage("837P", X12Usage.Required)]
    public decimal Charge { get; set; }

    [Phi.Charge, X12Usage("837P", X12Usage.Situational)]
    public decimal Discount { get; set; }

    [Phi.Charge, Phi.Ssn]
    public string? ChargeBySsn { get; set; }
}
