using System.Globalization;
using BenchmarkDotNet.Reports;

namespace MinNecessary.Benchmarks.Reports;

/// <summary>One measurement beside its baseline of the same run.</summary>
internal sealed record Comparison(Measurement Measurement, Measurement Baseline)
{
    public static IEnumerable<Comparison> In(Summary summary)
    {
        foreach (BenchmarkReport report in summary.Reports.Where(report => report.Success && !summary.IsBaseline(report.BenchmarkCase)))
        {
            if (summary.GetBaseline(summary.GetLogicalGroupKey(report.BenchmarkCase)) is { } baseline && summary[baseline] is { Success: true } against)
            {
                yield return new Comparison(Measurement.Of(report), Measurement.Of(against));
            }
        }
    }

    public string Name => Measurement.Size is { } size ? string.Create(CultureInfo.InvariantCulture, $"{Measurement.Type}.{Measurement.Method}({size})") : $"{Measurement.Type}.{Measurement.Method}";

    public double Ratio => Measurement.Nanoseconds / Baseline.Nanoseconds;

    /// <summary>Name, ratio of time, ratio of what is allocated; where the baseline allocates nothing, the bytes in brackets.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Ratio:F2} {AllocatedRatio}");

    private string AllocatedRatio =>
        Baseline.Bytes > 0 ? (Measurement.Bytes / Baseline.Bytes).ToString("F2", CultureInfo.InvariantCulture)
        : Measurement.Bytes == 0 ? "1.00"
        : string.Create(CultureInfo.InvariantCulture, $"({Measurement.Bytes:F0}B)");
}
