using BenchmarkDotNet.Attributes;
using MinNecessary.Benchmarks.Claims;
using MinNecessary.Policy;

namespace MinNecessary.Benchmarks.Comparisons;

/// <summary>How the reading of a policy grows with its grants. There is no peer.</summary>
public class PolicyGrowth
{
    private string _text = "";

    [Params(10, 100, 1_000, 8_000)]
    public int Grants { get; set; }

    [GlobalSetup]
    public void SetUp() => _text = GrownPolicy.WithGrants(Grants);

    [Benchmark]
    public PolicyDocument Load() => PolicyDocument.Parse(_text);
}
