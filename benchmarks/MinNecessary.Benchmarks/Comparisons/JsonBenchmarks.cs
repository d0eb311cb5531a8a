using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using MinNecessary.Benchmarks.Claims;
using MinNecessary.Benchmarks.HandWritten;

namespace MinNecessary.Benchmarks.Comparisons;

/// <summary>A view to UTF-8 JSON, beside System.Text.Json's own generator on an equal type. Its fast path writes without asking for options, so that it is compared as well as the contract.</summary>
public class JsonBenchmarks
{
    private static readonly JsonSerializerOptions ViewOptions = new() { TypeInfoResolver = BenchmarksPolicy.Json };

    private static readonly JsonTypeInfo<ClaimForFollowUp> View = (JsonTypeInfo<ClaimForFollowUp>)ViewOptions.GetTypeInfo(typeof(ClaimForFollowUp));

    private readonly JsonBuffer _buffer = new();
    private ClaimForFollowUp _view = null!;
    private ClaimRow _row = null!;

    [GlobalSetup]
    public void SetUp()
    {
        Claim claim = SampleClaims.WithLines(5);
        _view = claim.ForFollowUp(Gates.DecideFollowUp());
        _row = Projection.Of(claim);
    }

    [Benchmark(Baseline = true)]
    public int FastPath() => _buffer.Write(_row, RowJson.Default.ClaimRow);

    [Benchmark]
    public int Contract() => _buffer.Write(_row, RowContracts.Default.ClaimRow);

    [Benchmark]
    public int MinNecessary() => _buffer.Write(_view, View);
}
