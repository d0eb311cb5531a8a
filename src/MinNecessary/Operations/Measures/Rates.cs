using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>Parts of wholes: sums are divided, so that segments add up to the whole.</summary>
internal static class Rates
{
    public static Measure OfCounts(KpiDefinition kpi, IReadOnlyList<ClaimCounts>? inputs, Func<ClaimCounts, long?> part, Func<ClaimCounts, long?> whole)
    {
        // A segment of which one of the two was not counted would make the other wrong.
        ClaimCounts[] known = [.. (inputs ?? []).Where(counts => part(counts) is not null && whole(counts) is not null)];
        long parts = known.Sum(counts => part(counts)!.Value);
        long all = known.Sum(counts => whole(counts)!.Value);
        return Of(kpi, known.Length > 0, parts, all, 100, all == 0 ? [] : [parts, all - parts, all]);
    }

    public static Measure OfAmounts(KpiDefinition kpi, IReadOnlyList<ReceivableAmounts>? inputs, Func<ReceivableAmounts, decimal?> part, Func<ReceivableAmounts, decimal?> whole, decimal factor)
    {
        ReceivableAmounts[] known = [.. (inputs ?? []).Where(amounts => part(amounts) is not null && whole(amounts) is not null)];
        decimal all = known.Sum(amounts => whole(amounts)!.Value);
        IReadOnlyList<long>? cells = known.Any(amounts => amounts.Claims is null) ? null : [known.Sum(amounts => amounts.Claims!.Value)];
        return Of(kpi, known.Length > 0, known.Sum(amounts => part(amounts)!.Value), all, factor, all == 0 ? [] : cells);
    }

    private static Measure Of(KpiDefinition kpi, bool isMeasured, decimal part, decimal whole, decimal factor, IReadOnlyList<long>? cells) => new()
    {
        Definition = kpi,
        Value = whole == 0 ? null : factor * (part / whole),
        Part = isMeasured ? part : null,
        Whole = isMeasured ? whole : null,
        Cells = cells,
    };
}
