namespace MinNecessary.Benchmarks.Claims;

/// <summary>A claim as a table has it: a row of columns.</summary>
[PhiModel]
public sealed partial class ClaimRecord
{
    [NotPhi("The row's number.")]
    public int Id { get; init; }

    [Phi.Subject, Phi.AccountNumber]
    public required string PatientControlNumber { get; init; }

    [Phi.Name]
    public string? PatientName { get; init; }

    [Phi.Ssn]
    public string? Ssn { get; init; }

    [Phi.Sex]
    public string? Sex { get; init; }

    [Phi.Payer]
    public string? PayerName { get; init; }

    [Phi.Provider]
    public string? BillingProviderName { get; init; }

    [Phi.ServiceDate]
    public DateOnly ServiceDate { get; init; }

    [Phi.Diagnosis]
    public string? PrincipalDiagnosis { get; init; }

    [Phi.ClinicalNote]
    public string? Note { get; init; }

    [Phi.Charge]
    public decimal TotalCharge { get; init; }

    [Phi.Balance]
    public decimal Balance { get; init; }
}
