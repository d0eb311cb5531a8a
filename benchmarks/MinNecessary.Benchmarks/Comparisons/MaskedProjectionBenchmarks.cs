using BenchmarkDotNet.Attributes;
using MinNecessary.Benchmarks.Claims;
using MinNecessary.Benchmarks.HandWritten;

namespace MinNecessary.Benchmarks.Comparisons;

/// <summary>The claim to what a grant shows of it with six masks.</summary>
public class MaskedProjectionBenchmarks
{
    private Claim _claim = null!;
    private Decision<Statement> _decision = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _claim = SampleClaims.WithLines(5);
        _decision = Gates.DecideStatement();
    }

    [Benchmark(Baseline = true)]
    public StatementRow HandWritten() => MaskedProjection.Of(_claim);

    [Benchmark]
    public ClaimForStatement MinNecessary() => _claim.ForStatement(_decision);
}
