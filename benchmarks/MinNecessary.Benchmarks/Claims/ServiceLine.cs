namespace MinNecessary.Benchmarks.Claims;

/// <summary>One line of a claim.</summary>
[PhiModel]
public sealed partial class ServiceLine
{
    [NotPhi("Its place in the claim.")]
    public int Number { get; init; }

    [Phi.Procedure]
    public string? ProcedureCode { get; init; }

    [Phi.Procedure]
    public string? Modifier { get; init; }

    [Phi.ServiceDate]
    public DateOnly ServiceDate { get; init; }

    [Phi.Charge]
    public decimal Charge { get; init; }

    [Phi.Payment]
    public decimal AmountPaid { get; init; }

    [Phi.Facility]
    public string? PlaceOfService { get; init; }

    [Phi.ClinicalNote]
    public string? Note { get; init; }
}
