namespace MinNecessary.Benchmarks.HandWritten;

/// <summary>What grant FollowUp shows of a line, as a person would write it.</summary>
public sealed class LineRow
{
    public int Number { get; init; }

    public string? ProcedureCode { get; init; }

    public string? Modifier { get; init; }

    public DateOnly ServiceDate { get; init; }

    public decimal Charge { get; init; }

    public decimal AmountPaid { get; init; }

    public string? PlaceOfService { get; init; }
}
