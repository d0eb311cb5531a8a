namespace MinNecessary.AspNetCore.Tests.Models;

/// <summary>A payment about one patient that holds a claim of, it may be, another.</summary>
[PhiModel]
public sealed partial record Remittance
{
    [Phi.Subject, Phi.AccountNumber]
    public required string Account { get; init; }

    public required Claim Paid { get; init; }
}
