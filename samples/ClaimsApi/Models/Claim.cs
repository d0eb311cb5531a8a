using MinNecessary;

namespace ClaimsApi.Models;

/// <summary>A claim as the database has it. The number is the service's own: addresses and logs tell of it, and of no patient.</summary>
[PhiModel]
public sealed partial class Claim
{
    /// <summary>The service's own number.</summary>
    [NotPhi("Counts claims as they come, and stands on nothing that leaves the office.")]
    public int Number { get; set; }

    /// <summary>The patient's account.</summary>
    [Phi.Subject, Phi.AccountNumber]
    public required string Account { get; set; }

    /// <summary>The medical record number.</summary>
    [Phi.MedicalRecordNumber]
    public string? MedicalRecordNumber { get; set; }

    /// <summary>The patient's name.</summary>
    [Phi.Name]
    public required string PatientName { get; set; }

    /// <summary>The patient's birth date.</summary>
    [Phi.BirthDate]
    public DateOnly BirthDate { get; set; }

    /// <summary>The social security number.</summary>
    [Phi.Ssn]
    public string? Ssn { get; set; }

    /// <summary>Street and number.</summary>
    [Phi.StreetAddress]
    public string? Street { get; set; }

    /// <summary>The city.</summary>
    [Phi.City]
    public string? City { get; set; }

    /// <summary>The ZIP code.</summary>
    [Phi.ZipCode]
    public string? Zip { get; set; }

    /// <summary>The telephone number.</summary>
    [Phi.Telephone]
    public string? Telephone { get; set; }

    /// <summary>The member id at the health plan.</summary>
    [Phi.HealthPlanBeneficiaryNumber]
    public string? MemberId { get; set; }

    /// <summary>The health plan.</summary>
    [Phi.Payer]
    public required string Payer { get; set; }

    /// <summary>When the patient was seen.</summary>
    [Phi.ServiceDate]
    public DateOnly ServiceDate { get; set; }

    /// <summary>The diagnosis that is billed first (ICD-10-CM).</summary>
    [Phi.Diagnosis]
    public string? Diagnosis { get; set; }

    /// <summary>The procedure that is billed first (CPT).</summary>
    [Phi.Procedure]
    public string? Procedure { get; set; }

    /// <summary>What a clinician wrote.</summary>
    [Phi.ClinicalNote]
    public string? Note { get; set; }

    /// <summary>What is charged, in dollars.</summary>
    [Phi.Charge]
    public decimal Charge { get; set; }

    /// <summary>What was paid, in dollars.</summary>
    [Phi.Payment]
    public decimal Paid { get; set; }

    /// <summary>What is open, in dollars.</summary>
    [Phi.Balance]
    public decimal Balance { get; set; }
}
