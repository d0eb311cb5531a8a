using MinNecessary;

namespace ApplicationNamespace;

// A member without an annotation does not build. What the policy does not name is withheld: see ClaimForCoding.
[PhiModel]
public sealed partial record Claim
{
    [Phi.Subject, Phi.MedicalRecordNumber] public required string PatientId { get; init; }
    [Phi.Name] public required string PatientName { get; init; }
    [Phi.Ssn] public string? Ssn { get; init; }
    [Phi.Diagnosis] public required IReadOnlyList<string> Diagnoses { get; init; }
    [NotPhi("Our own number for a day's work")] public int BatchNumber { get; init; }
}
