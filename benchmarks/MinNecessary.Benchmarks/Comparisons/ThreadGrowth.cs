using BenchmarkDotNet.Attributes;
using MinNecessary.Benchmarks.Claims;

namespace MinNecessary.Benchmarks.Comparisons;

/// <summary>Whether two threads that decide and show do twice as much: what one thread does takes as long beside another.</summary>
public class ThreadGrowth
{
    private const int Requests = 2_000;

    private readonly Claim _claim = SampleClaims.WithLines(5);
    private IMinimumNecessary _gate = null!;

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void SetUp() => _gate = Gates.WithoutLog();

    [Benchmark(OperationsPerInvoke = Requests)]
    public void DecideAndShow()
    {
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(_ => new Thread(Work))];
        foreach (Thread thread in threads)
        {
            thread.Start();
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }
    }

    private void Work()
    {
        for (int request = 0; request < Requests; request++)
        {
            GC.KeepAlive(_claim.ForFollowUp(Gates.Wait(_gate.DecideAsync(BenchmarksPolicy.Grants.FollowUp, Gates.Specialist, _claim.PatientControlNumber))));
        }
    }
}
