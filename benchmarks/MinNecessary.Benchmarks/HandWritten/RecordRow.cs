namespace MinNecessary.Benchmarks.HandWritten;

/// <summary>What grant FollowUp shows of a row, as a person would write it.</summary>
public sealed class RecordRow
{
    public int Id { get; init; }

    public required string PatientControlNumber { get; init; }

    [NotPhi("What an application has without this library; the sample people are invented.")]
    public string? PatientName { get; init; }

    public string? Sex { get; init; }

    public string? PayerName { get; init; }

    public string? BillingProviderName { get; init; }

    public DateOnly ServiceDate { get; init; }

    public string? PrincipalDiagnosis { get; init; }

    public decimal TotalCharge { get; init; }

    public decimal Balance { get; init; }
}
