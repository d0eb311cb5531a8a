namespace MinNecessary.Testing.Tests.Models;

/// <summary>A line of a claim.</summary>
[PhiModel]
public sealed partial record Line
{
    [Phi.Procedure]
    public string? Code { get; init; }

    [Phi.ServiceDate]
    public DateOnly? Served { get; init; }

    [Phi.Charge]
    public decimal Charge { get; init; }
}
