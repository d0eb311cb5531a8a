using BenchmarkDotNet.Reports;

namespace MinNecessary.Benchmarks.Reports;

/// <summary>What several rounds measured: of each benchmark the best.</summary>
internal sealed class Measured(IReadOnlyList<Summary> summaries)
{
    public IReadOnlyList<Comparison> Comparisons { get; } =
        [.. summaries.SelectMany(Comparison.In).GroupBy(comparison => comparison.Name).Select(rounds => new Comparison(Best(rounds.Select(round => round.Measurement)), Best(rounds.Select(round => round.Baseline))))];

    public IReadOnlyList<Measurement> Measurements { get; } =
        [.. summaries.SelectMany(summary => summary.Reports).Select(Measurement.Of).GroupBy(measurement => (measurement.Type, measurement.Method, measurement.Size)).Select(Best)];

    private static Measurement Best(IEnumerable<Measurement> rounds) => rounds.Aggregate((left, right) => left with
    {
        Nanoseconds = Math.Min(left.Nanoseconds, right.Nanoseconds),
        Bytes = Math.Min(left.Bytes, right.Bytes),
    });
}
