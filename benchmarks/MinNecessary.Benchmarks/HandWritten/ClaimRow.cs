namespace MinNecessary.Benchmarks.HandWritten;

/// <summary>What grant FollowUp shows of a claim, as a person would write it: the members of the generated view, and no other.</summary>
public sealed class ClaimRow
{
    public required string PatientControlNumber { get; init; }

    [NotPhi("What an application has without this library; the sample people are invented.")]
    public string? PatientName { get; init; }

    [NotPhi("What an application has without this library; the sample people are invented.")]
    public DateOnly? BirthDate { get; init; }

    public string? Sex { get; init; }

    public string? StreetAddress { get; init; }

    public string? City { get; init; }

    public string? State { get; init; }

    public string? ZipCode { get; init; }

    public string? Telephone { get; init; }

    public string? MemberNumber { get; init; }

    public string? PayerName { get; init; }

    public string? PlanName { get; init; }

    public string? AuthorizationNumber { get; init; }

    public string? BillingProviderName { get; init; }

    public string? RenderingProviderName { get; init; }

    public string? PlaceOfService { get; init; }

    public DateOnly? AdmissionDate { get; init; }

    public DateOnly? DischargeDate { get; init; }

    public DateOnly ServiceDate { get; init; }

    public decimal TotalCharge { get; init; }

    public decimal AmountPaid { get; init; }

    public decimal Balance { get; init; }

    public decimal Adjustments { get; init; }

    public required IReadOnlyList<string> Diagnoses { get; init; }

    public string? Frequency { get; init; }

    public int BatchNumber { get; init; }

    public required IReadOnlyList<LineRow> Lines { get; init; }
}
