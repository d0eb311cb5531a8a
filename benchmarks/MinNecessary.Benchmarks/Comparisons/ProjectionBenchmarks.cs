using BenchmarkDotNet.Attributes;
using MinNecessary.Benchmarks.Claims;
using MinNecessary.Benchmarks.HandWritten;
using MinNecessary.Benchmarks.Peers;

namespace MinNecessary.Benchmarks.Comparisons;

/// <summary>A claim of thirty members and five lines to what a grant shows of it, without masks.</summary>
public partial class ProjectionBenchmarks
{
    private Claim _claim = null!;
    private Decision<FollowUp> _decision = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _claim = SampleClaims.WithLines(5);
        _decision = Gates.DecideFollowUp();
    }

    [Benchmark(Baseline = true)]
    public ClaimRow HandWritten() => Projection.Of(_claim);

    [Benchmark]
    public ClaimForFollowUp MinNecessary() => _claim.ForFollowUp(_decision);

    [Benchmark]
    public ClaimRow Mapperly() => MapperlyClaims.Map(_claim);
}
