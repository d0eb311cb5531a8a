using System.Collections.Frozen;
using System.Security.Claims;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Authorization;
using MinNecessary.Benchmarks.Claims;
using MinNecessary.Benchmarks.HandWritten;
using MinNecessary.Benchmarks.Peers;
using MinNecessary.Policy;

namespace MinNecessary.Benchmarks.Comparisons;

/// <summary>One request, allowed and denied: the pure evaluation, the gate around it, ASP.NET Core's authorization service, and a switch.</summary>
public class EvaluationBenchmarks
{
    private static readonly FrozenSet<string> Specialist = FrozenSet.ToFrozenSet(["Specialist"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Clerk = FrozenSet.ToFrozenSet(["Clerk"], StringComparer.Ordinal);

    private readonly AspNetCoreAuthorization.Work _work = new(SampleClaims.SubjectOf(1), IsTrained: true, IsAssigned: true);
    private readonly AccessRequest _allowed = Request(Gates.Specialist);
    private readonly AccessRequest _denied = Request(Gates.Clerk);
    private readonly DateTimeOffset _now = DateTimeOffset.UtcNow;
    private IAuthorizationService _service = null!;
    private IMinimumNecessary _gate = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _service = AspNetCoreAuthorization.Create();
        _gate = Gates.WithoutLog();
    }

    [Benchmark(Baseline = true), BenchmarkCategory("allowed")]
    public bool Service() => Ask(AspNetCoreAuthorization.Specialist);

    [Benchmark, BenchmarkCategory("allowed")]
    public bool Switch() => AccessSwitch.MayFollowUp("FollowUp", Specialist, _work.IsTrained, _work.IsAssigned);

    [Benchmark, BenchmarkCategory("allowed")]
    public Evaluation Evaluator() => PolicyEvaluator.Evaluate(BenchmarksPolicy.Document, _allowed, KnownFacts.Facts, _now);

    [Benchmark, BenchmarkCategory("allowed")]
    public Decision Gate() => Gates.Wait(_gate.DecideAsync(BenchmarksPolicy.Grants.FollowUp, Gates.Specialist, _work.Subject));

    [Benchmark(Baseline = true), BenchmarkCategory("denied")]
    public bool ServiceDenies() => Ask(AspNetCoreAuthorization.Clerk);

    [Benchmark, BenchmarkCategory("denied")]
    public bool SwitchDenies() => AccessSwitch.MayFollowUp("FollowUp", Clerk, _work.IsTrained, _work.IsAssigned);

    [Benchmark, BenchmarkCategory("denied")]
    public Evaluation EvaluatorDenies() => PolicyEvaluator.Evaluate(BenchmarksPolicy.Document, _denied, KnownFacts.Facts, _now);

    [Benchmark, BenchmarkCategory("denied")]
    public Decision GateDenies() => Gates.Wait(_gate.DecideAsync(BenchmarksPolicy.Grants.FollowUp, Gates.Clerk, _work.Subject));

    private static AccessRequest Request(Caller caller) => new(Activity.Use, "Specialist", null, "FollowUp", caller, SampleClaims.SubjectOf(1));

    private bool Ask(ClaimsPrincipal user)
    {
        Task<AuthorizationResult> result = _service.AuthorizeAsync(user, _work, AspNetCoreAuthorization.Policy);
        return result.GetAwaiter().GetResult().Succeeded;
    }
}
