using BenchmarkDotNet.Attributes;
using MinNecessary.Benchmarks.Claims;
using MinNecessary.Benchmarks.HandWritten;

namespace MinNecessary.Benchmarks.Comparisons;

/// <summary>How a projection grows with a claim's lines.</summary>
public class LineGrowth
{
    private Claim _claim = null!;
    private Decision<FollowUp> _decision = null!;

    [Params(1, 10, 100, 1_000)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _claim = SampleClaims.WithLines(Lines);
        _decision = Gates.DecideFollowUp();
    }

    [Benchmark(Baseline = true)]
    public ClaimRow HandWritten() => Projection.Of(_claim);

    [Benchmark]
    public ClaimForFollowUp MinNecessary() => _claim.ForFollowUp(_decision);
}
