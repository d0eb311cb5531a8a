using BenchmarkDotNet.Attributes;
using MinNecessary.Benchmarks.Claims;
using MinNecessary.Policy;

namespace MinNecessary.Benchmarks.Comparisons;

/// <summary>Whether an evaluation takes longer where the policy has more grants.</summary>
public class EvaluationGrowth
{
    private readonly DateTimeOffset _now = DateTimeOffset.UtcNow;
    private PolicyDocument _policy = null!;
    private AccessRequest _request = null!;

    [Params(10, 100, 1_000, 8_000)]
    public int Grants { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _policy = PolicyDocument.Parse(GrownPolicy.WithGrants(Grants));
        _request = new AccessRequest(Activity.Use, "Specialist", null, GrownPolicy.PurposeOf(Grants / 2), Gates.Specialist, SampleClaims.SubjectOf(1));
    }

    [Benchmark]
    public Evaluation Evaluate() => PolicyEvaluator.Evaluate(_policy, _request, KnownFacts.Facts, _now);
}
