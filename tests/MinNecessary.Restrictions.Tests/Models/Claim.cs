namespace MinNecessary.Restrictions.Tests.Models;

/// <summary>A claim with what may be hidden of it, and what follows from that.</summary>
[PhiModel]
public sealed class Claim
{
    [NotPhi("The database's own key")]
    public int Id { get; set; }

    [Phi.Subject, Phi.AccountNumber]
    public required string Account { get; set; }

    [Phi.Tenant, NotPhi("The practice, not the person")]
    public string? Practice { get; set; }

    [Phi.Payer, Phi.Context("Payer")]
    public string? Payer { get; set; }

    [Phi.Name]
    public string? PatientName { get; set; }

    [Phi.Ssn]
    public string? Ssn { get; set; }

    [Phi.Diagnosis]
    public List<string> Diagnoses { get; set; } = [];

    [Phi.Diagnosis, DerivedFrom(nameof(Diagnoses))]
    public string? PrincipalDiagnosis { get; set; }

    [Phi.Charge, Phi.Context("Total"), DerivedFrom(nameof(Lines), SumOf = nameof(Line.Charge))]
    public decimal Total { get; set; }

    [NotPhi("A number of lines"), DerivedFrom(nameof(Lines), IsCount = true)]
    public int LineCount { get; set; }

    [Phi.Payment, DerivedFrom(nameof(Lines))]
    public decimal? Paid { get; set; }

    [SensitivityLabels]
    public List<string> Labels { get; set; } = [];

    [Phi.ClinicalNote, System.ComponentModel.DataAnnotations.Schema.NotMapped]
    public Dictionary<string, string>? NotesByDiagnosis { get; set; }

    public List<Line> Lines { get; set; } = [];

    public Attachment? Attachment { get; set; }
}
