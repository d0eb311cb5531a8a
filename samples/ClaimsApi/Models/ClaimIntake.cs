using System.ComponentModel.DataAnnotations;
using MinNecessary;

namespace ClaimsApi.Models;

/// <summary>A new claim as registration enters it. It is a PHI model too: it comes in raw, and nothing of it goes to a log or out again but as a view.</summary>
[PhiModel]
public sealed partial class ClaimIntake
{
    /// <summary>The patient's account.</summary>
    [Phi.Subject, Phi.AccountNumber, Required, RegularExpression("^[A-Z0-9-]{4,20}$")]
    public required string Account { get; init; }

    /// <summary>The patient's name.</summary>
    [Phi.Name, Required, StringLength(80, MinimumLength = 2)]
    public required string PatientName { get; init; }

    /// <summary>The patient's birth date.</summary>
    [Phi.BirthDate]
    public required DateOnly BirthDate { get; init; }

    /// <summary>The health plan.</summary>
    [Phi.Payer, Required, StringLength(60, MinimumLength = 2)]
    public required string Payer { get; init; }

    /// <summary>When the patient is seen.</summary>
    [Phi.ServiceDate]
    public required DateOnly ServiceDate { get; init; }
}
