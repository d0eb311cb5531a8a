using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>Computes what the policy measures. The same inputs give the same values: it reads no clock and no store.</summary>
public static class MeasureCalculator
{
    /// <summary>Computes everything that the policy's <c>kpis</c> define.</summary>
    /// <param name="operations">The policy's operations.</param>
    /// <param name="inputs">What it is computed from.</param>
    /// <returns>Each measure, in the order of <see cref="Kpi"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A count or amount is negative, a part is more than its whole, or a time goes back.</exception>
    public static IReadOnlyList<Measure> Calculate(OperationsDefinition operations, MeasureInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(operations);
        ArgumentNullException.ThrowIfNull(inputs);
        MeasureChecks.Check(inputs);
        return [.. operations.Kpis.Values.OrderBy(kpi => kpi.Kpi).Select(kpi => Of(kpi, inputs))];
    }

    /// <summary>Computes one measure for each segment. Parts and wholes of the segments add up to those of all.</summary>
    /// <param name="operations">The policy's operations.</param>
    /// <param name="inputs">What it is computed from.</param>
    /// <param name="kpi">What is measured.</param>
    /// <param name="by">Along what it is split.</param>
    /// <returns>The segments, by name; what belongs to none that is known comes last. Empty where the policy does not measure it, or it has no segments.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="Calculate"/>.</exception>
    public static IReadOnlyList<SegmentMeasure> CalculateSegments(OperationsDefinition operations, MeasureInputs inputs, Kpi kpi, SegmentBy by)
    {
        ArgumentNullException.ThrowIfNull(operations);
        ArgumentNullException.ThrowIfNull(inputs);
        MeasureChecks.Check(inputs);
        if (!operations.Kpis.TryGetValue(kpi, out KpiDefinition? definition))
        {
            return [];
        }

        string?[] names = [.. SegmentsOf(inputs, kpi).Select(segment => segment.Along(by)).Distinct(StringComparer.Ordinal).OrderBy(name => name is null).ThenBy(name => name, StringComparer.Ordinal)];
        return [.. names.Select(name => new SegmentMeasure { Segment = name, Measure = Of(definition, Only(inputs, by, name)) })];
    }

    private static IEnumerable<MeasureSegment> SegmentsOf(MeasureInputs inputs, Kpi kpi) => kpi switch
    {
        Kpi.CleanClaimRate or Kpi.RemittanceDenialRate or Kpi.FirstPassYield => (inputs.Claims ?? []).Select(counts => counts.Segment),
        Kpi.NetDaysInAccountsReceivable or Kpi.AgedAccountsReceivable => (inputs.Receivables ?? []).Select(amounts => amounts.Segment),
        Kpi.TimeToLog or Kpi.TimeToEscalate or Kpi.TimeToClose => (inputs.Cases ?? []).Select(times => times.Segment),
        Kpi.OverDisclosureAttempts => (inputs.Attempts ?? []).Select(count => count.Segment),
        _ => [],
    };

    private static MeasureInputs Only(MeasureInputs inputs, SegmentBy by, string? name)
    {
        return inputs with
        {
            Claims = inputs.Claims?.Where(counts => IsIn(counts.Segment)).ToArray(),
            Receivables = inputs.Receivables?.Where(amounts => IsIn(amounts.Segment)).ToArray(),
            Cases = inputs.Cases?.Where(times => IsIn(times.Segment)).ToArray(),
            Attempts = inputs.Attempts?.Where(count => IsIn(count.Segment)).ToArray(),
            RecertificationsOverdue = null,
        };

        bool IsIn(MeasureSegment segment) => string.Equals(segment.Along(by), name, StringComparison.Ordinal);
    }

    private static Measure Of(KpiDefinition kpi, MeasureInputs inputs) => kpi.Kpi switch
    {
        Kpi.CleanClaimRate => Rates.OfCounts(kpi, inputs.Claims, counts => counts.PassedUntouched, counts => counts.Accepted),
        Kpi.RemittanceDenialRate => Rates.OfCounts(kpi, inputs.Claims, counts => counts.Denied, counts => counts.Remitted),
        Kpi.FirstPassYield => Rates.OfCounts(kpi, inputs.Claims, counts => counts.PaidOnFirst, counts => counts.FirstSubmissions),
        Kpi.NetDaysInAccountsReceivable => Rates.OfAmounts(kpi, inputs.Receivables, amounts => amounts.NetReceivable, amounts => amounts.DailyRevenue, factor: 1),
        Kpi.AgedAccountsReceivable => Rates.OfAmounts(kpi, inputs.Receivables, amounts => amounts.BilledOver90Days, amounts => amounts.Billed, factor: 100),
        Kpi.TimeToLog => Medians.Of(kpi, inputs.Cases, times => times.OpenedAt - times.OccurredAt),
        Kpi.TimeToEscalate => Medians.Of(kpi, inputs.Cases, times => times.EscalatedAt - times.OpenedAt),
        Kpi.TimeToClose => Medians.Of(kpi, inputs.Cases, times => times.ClosedAt - times.OpenedAt),
        Kpi.OverDisclosureAttempts => Count(kpi, inputs.Attempts?.Sum(count => count.Attempts)),
        Kpi.RecertificationsOverdue => Count(kpi, inputs.RecertificationsOverdue),
        _ => Count(kpi, null),
    };

    private static Measure Count(KpiDefinition kpi, long? count) => new() { Definition = kpi, Value = count, Part = count, Whole = null, Cells = count is { } cell ? [cell] : [] };
}
