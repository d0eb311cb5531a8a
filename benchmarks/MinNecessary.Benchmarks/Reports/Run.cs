using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using Perfolizer.Mathematics.OutlierDetection;

namespace MinNecessary.Benchmarks.Reports;

/// <summary>
/// Runs the comparisons, both sides of each in one process and one after the other. Many short iterations, of which the best counts: on a machine that
/// others use too, an average measures the others. All of it in several rounds, since others may be busy for as long as one side takes.
/// </summary>
internal static class Run
{
    /// <returns>What was measured; null where a benchmark failed.</returns>
    public static Measured? Measure(string[] filters, int rounds, int iterations, int milliseconds)
    {
        List<Summary> summaries = [];
        for (int round = 0; round < rounds; round++)
        {
            if (MeasureOnce(filters, iterations, milliseconds) is not { } measured)
            {
                return null;
            }

            summaries.AddRange(measured);
        }

        return new Measured(summaries);
    }

    private static Summary[]? MeasureOnce(string[] filters, int iterations, int milliseconds)
    {
        Job job = Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(iterations / 3)
            .WithIterationCount(iterations)
            .WithIterationTime(TimeInterval.FromMilliseconds(milliseconds))
            .WithEvaluateOverhead(false)
            .WithOutlierMode(OutlierMode.DontRemove);
        IConfig config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory)
            .WithOptions(ConfigOptions.DisableLogFile);
        Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Run).Assembly).Run(filters.Length == 0 ? ["--filter", "*"] : filters, config)];
        foreach (BenchmarkReport failed in summaries.SelectMany(summary => summary.Reports).Where(report => !report.Success))
        {
            Console.Error.WriteLine($"{failed.BenchmarkCase.DisplayInfo} failed.");
        }

        return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? null : summaries;
    }
}
