namespace MinNecessary.Benchmarks.HandWritten;

/// <summary>What grant Statement shows of a line, as a person would write it.</summary>
public sealed class StatementLineRow
{
    public int Number { get; init; }

    public DateOnly ServiceDate { get; init; }

    public decimal Charge { get; init; }

    public decimal AmountPaid { get; init; }
}
