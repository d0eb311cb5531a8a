using MinNecessary;

namespace BillingDesk.Models;

/// <summary>A service line (X12 loop 2400).</summary>
[PhiModel]
public sealed partial record ServiceLine
{
    /// <summary>The line's number (LX01).</summary>
    [NotPhi("A position in the claim."), DerivedFrom(nameof(Claim.Lines))]
    public int LineNumber { get; init; }

    /// <summary>The procedure code (SV101-2).</summary>
    [Phi.Procedure]
    public required string ProcedureCode { get; init; }

    /// <summary>The procedure's modifiers (SV101-3 to 6).</summary>
    [Phi.Procedure]
    public required IReadOnlyList<string> Modifiers { get; init; }

    /// <summary>The charge in dollars (SV102).</summary>
    [Phi.Charge]
    public decimal Charge { get; init; }

    /// <summary>The first date of service (DTP*472).</summary>
    [Phi.ServiceDate]
    public DateOnly? ServiceFrom { get; init; }

    /// <summary>The last date of service (DTP*472), the same day for a single date.</summary>
    [Phi.ServiceDate]
    public DateOnly? ServiceTo { get; init; }

    /// <summary>The line's note (NTE02).</summary>
    [Phi.ClinicalNote]
    public string? Note { get; init; }

    /// <summary>Whether the patient paid for it in full out of pocket and asked that the plan is not told. No element of the claim says so: the office does.</summary>
    [SensitivityLabel("PaidInFull")]
    public bool IsPaidInFull { get; init; }
}
