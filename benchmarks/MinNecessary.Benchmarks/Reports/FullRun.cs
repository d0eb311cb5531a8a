using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Running;

namespace MinNecessary.Benchmarks.Reports;

/// <summary>What BenchmarkDotNet measures in processes of their own.</summary>
internal static class FullRun
{
    public static int Run(string[] args)
    {
        IConfig config = DefaultConfig.Instance.AddDiagnoser(MemoryDiagnoser.Default).AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory);
        return BenchmarkSwitcher.FromAssembly(typeof(FullRun).Assembly).Run(args, config).All(summary => !summary.HasCriticalValidationErrors) ? 0 : 1;
    }
}
