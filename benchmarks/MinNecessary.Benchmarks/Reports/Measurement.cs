using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace MinNecessary.Benchmarks.Reports;

/// <summary>What one benchmark took in one run.</summary>
/// <param name="Type">The comparison that it belongs to.</param>
/// <param name="Method">What was measured.</param>
/// <param name="Size">How much of it there was; null where it is measured at one size.</param>
/// <param name="Nanoseconds">The best iteration's, since what else a machine does makes an iteration only longer.</param>
/// <param name="Bytes">What it allocated.</param>
internal sealed record Measurement(string Type, string Method, double? Size, double Nanoseconds, double Bytes)
{
    public static Measurement Of(BenchmarkReport report)
    {
        BenchmarkCase benchmark = report.BenchmarkCase;
        return new Measurement(
            benchmark.Descriptor.Type.Name.Replace("Benchmarks", "", StringComparison.Ordinal),
            benchmark.Descriptor.WorkloadMethod.Name,
            benchmark.HasParameters && benchmark.Parameters.Items[0].Value is int size ? size : null,
            report.ResultStatistics!.Min,
            report.GcStats.GetBytesAllocatedPerOperation(benchmark) ?? 0);
    }
}
