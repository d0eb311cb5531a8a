using BenchmarkDotNet.Attributes;
using MinNecessary.Benchmarks.HandWritten;
using MinNecessary.Benchmarks.Peers;

namespace MinNecessary.Benchmarks.Comparisons;

/// <summary>A peer that compiles its mapping at run time, which a native program cannot: its instructions are not counted.</summary>
public partial class ProjectionBenchmarks
{
    [Benchmark]
    public ClaimRow Mapster() => MapsterClaims.Map(_claim);
}
