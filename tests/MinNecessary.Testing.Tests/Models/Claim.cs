namespace MinNecessary.Testing.Tests.Models;

/// <summary>A claim as applications have one.</summary>
[PhiModel]
public sealed partial record Claim
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

    [LoyaltyNumber]
    public string? Loyalty { get; init; }

    [Phi.Diagnosis]
    public required IReadOnlyList<string> Diagnoses { get; init; }

    [Phi.Demographic]
    public bool IsVeteran { get; init; }

    [NotPhi("Our own number for a day's work")]
    public required string Batch { get; init; }

    public required IReadOnlyList<Line> Lines { get; init; }
}
