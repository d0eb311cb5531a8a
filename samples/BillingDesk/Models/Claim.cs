using MinNecessary;

namespace BillingDesk.Models;

/// <summary>A professional claim (X12 005010X222, loop 2300) with its patient, coverage and service lines.</summary>
[PhiModel]
public sealed partial record Claim
{
    /// <summary>The patient control number (CLM01), by which this sample tells subjects apart.</summary>
    [Phi.Subject, Phi.AccountNumber]
    public required string PatientControlNumber { get; init; }

    /// <summary>The medical record number (REF*EA).</summary>
    [Phi.MedicalRecordNumber]
    public string? MedicalRecordNumber { get; init; }

    /// <summary>The patient (loop 2010CA, or 2010BA where the patient is the subscriber).</summary>
    public required Person Patient { get; init; }

    /// <summary>The subscriber (loop 2010BA) where the patient is another person.</summary>
    public Person? Subscriber { get; init; }

    /// <summary>The coverage that is billed (loops 2000B and 2010BB).</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>The billing provider (NM1*85).</summary>
    [Phi.Provider]
    public string? BillingProviderName { get; init; }

    /// <summary>The prior authorization number (REF*G1).</summary>
    [Phi.AuthorizationNumber]
    public string? AuthorizationNumber { get; init; }

    /// <summary>The admission date (DTP*435).</summary>
    [Phi.AdmissionDate]
    public DateOnly? AdmissionDate { get; init; }

    /// <summary>The place of service (CLM05-1).</summary>
    [Phi.Facility]
    public string? PlaceOfService { get; init; }

    /// <summary>The total charge in dollars (CLM02).</summary>
    [Phi.Charge, X12Usage("837P", X12Usage.Required), DerivedFrom(nameof(Lines), SumOf = nameof(ServiceLine.Charge))]
    public decimal TotalCharge { get; init; }

    /// <summary>What the patient has paid, in dollars (AMT*F5).</summary>
    [Phi.Payment, X12Usage("837P", X12Usage.Situational), DerivedFrom(nameof(Lines))]
    public decimal? PatientAmountPaid { get; init; }

    /// <summary>The diagnosis codes (HI).</summary>
    [Phi.Diagnosis]
    public required IReadOnlyList<string> Diagnoses { get; init; }

    /// <summary>The claim's notes (NTE02).</summary>
    [Phi.ClinicalNote]
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The claim frequency code (CLM05-3).</summary>
    [NotPhi("Says whether the claim is new or a correction, nothing of a person.")]
    public string? Frequency { get; init; }

    /// <summary>The service lines (loop 2400).</summary>
    public required IReadOnlyList<ServiceLine> Lines { get; init; }
}
