using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace MinNecessary.Benchmarks.Reports;

/// <summary>One measurement beside its baseline of the same run.</summary>
internal sealed record Comparison(string Name, double Ratio, double? AllocatedRatio, double Nanoseconds, double Bytes)
{
    public static IEnumerable<Comparison> In(Summary summary)
    {
        foreach (BenchmarkReport report in summary.Reports.Where(report => report.Success && !summary.IsBaseline(report.BenchmarkCase)))
        {
            BenchmarkCase? baseline = summary.GetBaseline(summary.GetLogicalGroupKey(report.BenchmarkCase));
            if (baseline is not null && summary[baseline] is { Success: true } against)
            {
                (double allocated, double ofBaseline) = (Allocated(report), Allocated(against));
                yield return new Comparison(NameOf(report.BenchmarkCase), Best(report) / Best(against), ofBaseline == 0 ? null : allocated / ofBaseline, Best(report), allocated);
            }
        }
    }

    /// <summary>Its name, the ratio of the best iterations, since what else the machine does makes an iteration only longer, and that of what is allocated; a hyphen where the baseline allocates nothing, with the bytes.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Ratio:F2} {(AllocatedRatio is { } ratio ? ratio.ToString("F2", CultureInfo.InvariantCulture) : Bytes == 0 ? "1.00" : $"-({Bytes:F0}B)")}");

    private static double Best(BenchmarkReport report) => report.ResultStatistics!.Min;

    private static double Allocated(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;

    private static string NameOf(BenchmarkCase benchmark)
    {
        string type = benchmark.Descriptor.Type.Name.Replace("Benchmarks", "", StringComparison.Ordinal);
        string parameters = benchmark.HasParameters ? $"({benchmark.Parameters.ValueInfo})" : "";
        return $"{type}.{benchmark.Descriptor.WorkloadMethod.Name}{parameters}";
    }
}
