namespace MinNecessary.Restrictions.Tests.Models;

/// <summary>A nested model that may be withheld whole.</summary>
[PhiModel]
public sealed class Attachment
{
    [NotPhi("The database's own key")]
    public int Id { get; set; }

    [Phi.ClinicalNote]
    public string? Note { get; set; }

    [Phi.Procedure]
    public string? About { get; set; }

    [SensitivityLabel("Reproductive")]
    public bool? IsReproductive { get; set; }
}
