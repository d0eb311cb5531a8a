using BenchmarkDotNet.Attributes;
using MinNecessary.Benchmarks.Claims;
using MinNecessary.Policy;

namespace MinNecessary.Benchmarks.Comparisons;

/// <summary>How an evaluation grows with the individual's restrictions.</summary>
public class RestrictionGrowth
{
    private readonly DateTimeOffset _now = DateTimeOffset.UtcNow;
    private readonly AccessRequest _request = new(Activity.Use, "Specialist", null, "FollowUp", Gates.Specialist, SampleClaims.SubjectOf(1));
    private Facts _facts = null!;

    [Params(0, 1, 10, 100, 1_000)]
    public int Restrictions { get; set; }

    [GlobalSetup]
    public void SetUp() => _facts = KnownFacts.Facts with { Restrictions = [.. Enumerable.Range(0, Restrictions).Select(number => new Restriction { Id = "R" + number, Kind = RestrictionKind.Agreed, Categories = ["ClinicalNote"] })] };

    [Benchmark]
    public Evaluation Evaluate() => PolicyEvaluator.Evaluate(BenchmarksPolicy.Document, _request, _facts, _now);
}
