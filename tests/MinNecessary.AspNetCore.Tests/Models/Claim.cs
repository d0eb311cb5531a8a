namespace MinNecessary.AspNetCore.Tests.Models;

/// <summary>A claim as applications have one.</summary>
[PhiModel]
public partial record Claim
{
    [Phi.Subject, Phi.AccountNumber]
    public required string Account { get; init; }

    [Phi.Name]
    public required string PatientName { get; init; }

    [Phi.Ssn]
    public string? Ssn { get; init; }

    [Phi.BirthDate]
    public DateOnly BirthDate { get; init; }

    [Phi.Charge]
    public decimal Total { get; init; }

    [Phi.Diagnosis]
    public IReadOnlyList<string>? Diagnoses { get; init; }

    [NotPhi("Our own number for a claim")]
    public required string Number { get; init; }
}
