namespace MinNecessary.Specification.Models;

/// <summary>A nested model of which there are many, with more nested in it.</summary>
[PhiModel]
public sealed class Encounter
{
    [NotPhi("The database's own key")]
    public int Id { get; set; }

    [Phi.ServiceDate]
    public DateOnly? Date { get; set; }

    [Phi.ClinicalNote]
    public string? Note { get; set; }

    [Phi.Diagnosis]
    public string? Diagnosis { get; set; }

    public List<Line> Lines { get; set; } = [];
}
