using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace MinNecessary.Benchmarks.Reports;

/// <summary>Every comparison in this process, for a moment each: a look at where things stand, and no result to keep.</summary>
internal static class QuickRun
{
    public static int Run(string[] args)
    {
        Job job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(12).WithIterationCount(25).WithIterationTime(Perfolizer.Horology.TimeInterval.FromMilliseconds(20)).WithEvaluateOverhead(false).WithOutlierMode(Perfolizer.Mathematics.OutlierDetection.OutlierMode.DontRemove);
        IConfig config = ManualConfig.CreateEmpty().AddJob(job).AddDiagnoser(MemoryDiagnoser.Default).AddColumnProvider(DefaultColumnProviders.Instance).AddLogger(NullLogger.Instance).AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory).WithOptions(ConfigOptions.DisableLogFile);
        bool hasFailed = false;
        foreach (Summary summary in BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config))
        {
            hasFailed |= summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success);
            foreach (Comparison comparison in Comparison.In(summary))
            {
                Console.WriteLine(comparison);
            }
        }

        return hasFailed ? 1 : 0;
    }
}
