namespace MinNecessary.Restrictions.Tests.Models;

/// <summary>A service line, which may have been paid for in full out of pocket.</summary>
[PhiModel]
public sealed class Line
{
    [NotPhi("The database's own key")]
    public int Id { get; set; }

    [NotPhi("A position in the claim"), DerivedFrom("Lines")]
    public int Number { get; set; }

    [Phi.Procedure]
    public string? Code { get; set; }

    [Phi.Charge]
    public decimal Charge { get; set; }

    [Phi.ServiceDate]
    public DateOnly? Served { get; set; }

    [Phi.Procedure, DerivedFrom(nameof(Claim.Diagnoses))]
    public List<int> Pointers { get; set; } = [];

    [Phi.Name]
    public string? OrderedBy { get; set; }

    [SensitivityLabel("PaidInFull")]
    public bool IsPaidInFull { get; set; }

    [SensitivityLabels]
    public string? Label { get; set; }
}
