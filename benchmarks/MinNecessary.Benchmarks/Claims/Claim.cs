namespace MinNecessary.Benchmarks.Claims;

/// <summary>A claim of thirty members, the last of which are its service lines.</summary>
[PhiModel]
public sealed partial class Claim
{
    [Phi.Subject, Phi.AccountNumber]
    public required string PatientControlNumber { get; init; }

    [Phi.MedicalRecordNumber]
    public string? MedicalRecordNumber { get; init; }

    [Phi.Name]
    public string? PatientName { get; init; }

    [Phi.BirthDate]
    public DateOnly? BirthDate { get; init; }

    [Phi.Ssn]
    public string? Ssn { get; init; }

    [Phi.Sex]
    public string? Sex { get; init; }

    [Phi.StreetAddress]
    public string? StreetAddress { get; init; }

    [Phi.City]
    public string? City { get; init; }

    [Phi.State]
    public string? State { get; init; }

    [Phi.ZipCode]
    public string? ZipCode { get; init; }

    [Phi.Telephone]
    public string? Telephone { get; init; }

    [Phi.Email]
    public string? Email { get; init; }

    [Phi.HealthPlanBeneficiaryNumber]
    public string? MemberNumber { get; init; }

    [Phi.Payer]
    public string? PayerName { get; init; }

    [Phi.Coverage]
    public string? PlanName { get; init; }

    [Phi.AuthorizationNumber]
    public string? AuthorizationNumber { get; init; }

    [Phi.Provider]
    public string? BillingProviderName { get; init; }

    [Phi.Provider]
    public string? RenderingProviderName { get; init; }

    [Phi.Facility]
    public string? PlaceOfService { get; init; }

    [Phi.AdmissionDate]
    public DateOnly? AdmissionDate { get; init; }

    [Phi.DischargeDate]
    public DateOnly? DischargeDate { get; init; }

    [Phi.ServiceDate]
    public DateOnly ServiceDate { get; init; }

    [Phi.Charge]
    public decimal TotalCharge { get; init; }

    [Phi.Payment]
    public decimal AmountPaid { get; init; }

    [Phi.Balance]
    public decimal Balance { get; init; }

    [Phi.Adjustment]
    public decimal Adjustments { get; init; }

    [Phi.Diagnosis]
    public required string[] Diagnoses { get; init; }

    [NotPhi("Says whether the claim is new or a correction, nothing of a person.")]
    public string? Frequency { get; init; }

    [NotPhi("Numbers the batch, not a person.")]
    public int BatchNumber { get; init; }

    public required ServiceLine[] Lines { get; init; }
}
