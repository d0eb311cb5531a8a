namespace MinNecessary.Specification.Models;

/// <summary>The innermost model.</summary>
[PhiModel]
public sealed class Line
{
    [NotPhi("The database's own key")]
    public int Id { get; set; }

    [Phi.Procedure]
    public string? Code { get; set; }

    [Phi.Charge]
    public double Charge { get; set; }
}
