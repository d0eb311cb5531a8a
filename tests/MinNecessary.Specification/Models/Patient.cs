namespace MinNecessary.Specification.Models;

/// <summary>A patient as a billing database keeps one.</summary>
[PhiModel]
public sealed class Patient
{
    [NotPhi("The database's own key")]
    public int Id { get; set; }

    [Phi.Subject, Phi.AccountNumber]
    public required string Account { get; set; }

    [Phi.Name]
    public string? FamilyName { get; set; }

    [Phi.BirthDate]
    public DateOnly BirthDate { get; set; }

    [Phi.Ssn]
    public string? Ssn { get; set; }

    [Phi.Sex]
    public Sex? Sex { get; set; }

    [Phi.HealthPlanBeneficiaryNumber]
    public string? MemberId { get; set; }

    [Phi.Balance]
    public decimal Balance { get; set; }

    [Phi.Diagnosis]
    public List<string> Problems { get; set; } = [];

    public Address? Address { get; set; }

    public List<Encounter> Encounters { get; set; } = [];
}
