using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using MinNecessary.Benchmarks.Claims;
using MinNecessary.Benchmarks.HandWritten;

namespace MinNecessary.Benchmarks.Comparisons;

/// <summary>A request from its decision to the bytes that leave, with the log in memory; and what an application without a policy does for it.</summary>
public class PipelineBenchmarks
{
    private static readonly JsonTypeInfo<ClaimForFollowUp> View = (JsonTypeInfo<ClaimForFollowUp>)new JsonSerializerOptions { TypeInfoResolver = BenchmarksPolicy.Json }.GetTypeInfo(typeof(ClaimForFollowUp));

    private readonly JsonBuffer _buffer = new();
    private readonly Claim _claim = SampleClaims.WithLines(5);
    private readonly HandWrittenAudit _audit = new();
    private IMinimumNecessary _gate = null!;
    private IMinimumNecessary _logged = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _gate = Gates.WithoutLog();
        _logged = Gates.WithLog();
    }

    [Benchmark(Baseline = true)]
    public int HandWritten()
    {
        if (!AccessSwitch.MayFollowUp("FollowUp", HandWrittenAudit.Roles, isTrained: true, isAssigned: true))
        {
            return 0;
        }

        _audit.Record("actor-1", "FollowUp", _claim.PatientControlNumber);
        return _buffer.Write(Projection.Of(_claim), RowJson.Default.ClaimRow);
    }

    [Benchmark]
    public int WithoutLog() => _buffer.Write(_claim.ForFollowUp(Gates.Wait(_gate.DecideAsync(BenchmarksPolicy.Grants.FollowUp, Gates.Specialist, _claim.PatientControlNumber))), View);

    [Benchmark]
    public async Task<int> MinNecessary()
    {
        Decision<FollowUp> decision = await _logged.DecideAsync(BenchmarksPolicy.Grants.FollowUp, Gates.Specialist, _claim.PatientControlNumber);
        int length = _buffer.Write(_claim.ForFollowUp(decision), View);
        await decision.EnsureLoggedAsync();
        return length;
    }
}
