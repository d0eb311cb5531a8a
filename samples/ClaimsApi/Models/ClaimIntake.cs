using System.ComponentModel.DataAnnotations;

namespace ClaimsApi.Models;

/// <summary>A new claim as registration enters it. It comes in, and goes out as a view alone.</summary>
public sealed class ClaimIntake
{
    /// <summary>The patient's account.</summary>
    [Required, RegularExpression("^[A-Z0-9-]{4,20}$")]
    public required string Account { get; init; }

    /// <summary>The patient's name.</summary>
    [Required, StringLength(80, MinimumLength = 2)]
    public required string PatientName { get; init; }

    /// <summary>The patient's birth date.</summary>
    public required DateOnly BirthDate { get; init; }

    /// <summary>The health plan.</summary>
    [Required, StringLength(60, MinimumLength = 2)]
    public required string Payer { get; init; }

    /// <summary>When the patient is seen.</summary>
    public required DateOnly ServiceDate { get; init; }
}
