namespace MinNecessary.SeededLeaks.Models;

/// <summary>What somebody wrote before there were views: no PHI model, with a model's members.</summary>
public class ClaimDto
{
    public string PatientName { get; set; } = "";

    public string Ssn { get; set; } = "";
}
