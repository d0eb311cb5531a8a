namespace MinNecessary.Benchmarks.HandWritten;

/// <summary>What grant Statement shows of a claim, six members of it masked, as a person would write it.</summary>
public sealed class StatementRow
{
    public string? PatientControlNumber { get; init; }

    [NotPhi("What an application has without this library; the sample people are invented.")]
    public string? PatientName { get; init; }

    [NotPhi("What an application has without this library; the sample people are invented.")]
    public int? BirthDate { get; init; }

    public string? City { get; init; }

    public string? State { get; init; }

    public string? ZipCode { get; init; }

    public string? MemberNumber { get; init; }

    public string? PayerName { get; init; }

    public DateOnly ServiceDate { get; init; }

    public decimal TotalCharge { get; init; }

    public decimal AmountPaid { get; init; }

    public decimal Balance { get; init; }

    public decimal Adjustments { get; init; }

    public required IReadOnlyList<string?> Diagnoses { get; init; }

    public string? Frequency { get; init; }

    public int BatchNumber { get; init; }

    public required IReadOnlyList<StatementLineRow> Lines { get; init; }
}
