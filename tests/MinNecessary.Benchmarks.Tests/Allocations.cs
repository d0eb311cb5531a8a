namespace MinNecessary.Benchmarks.Tests;

/// <summary>What one thread allocates: exact, and the same however busy the machine is.</summary>
internal static class Allocations
{
    private const int Times = 200;

    /// <returns>The bytes that one call takes on average, once everything that is made once is there.</returns>
    public static double Of(Func<object?> act)
    {
        for (int warm = 0; warm < 50; warm++)
        {
            GC.KeepAlive(act());
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int time = 0; time < Times; time++)
        {
            GC.KeepAlive(act());
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Times;
    }
}
