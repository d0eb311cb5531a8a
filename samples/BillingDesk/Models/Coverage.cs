using MinNecessary;

namespace BillingDesk.Models;

/// <summary>The coverage that a claim bills (X12 loops 2000B, 2010BA and 2010BB).</summary>
[PhiModel]
public sealed partial record Coverage
{
    /// <summary>The member id (NM1*IL, NM109).</summary>
    [Phi.HealthPlanBeneficiaryNumber]
    public string? MemberId { get; init; }

    /// <summary>The payer's name (NM1*PR, NM103).</summary>
    [Phi.Payer]
    public string? PayerName { get; init; }

    /// <summary>The payer's identifier (NM1*PR, NM109).</summary>
    [Phi.Payer]
    public string? PayerIdentifier { get; init; }

    /// <summary>The group number (SBR03).</summary>
    [Phi.Coverage]
    public string? GroupNumber { get; init; }

    /// <summary>The group's name (SBR04).</summary>
    [Phi.Coverage]
    public string? GroupName { get; init; }
}
