using BillingDesk.X12;

namespace BillingDesk.Tests;

public sealed class StreamingTests
{
    [SkippableFact]
    public void Reading_on_keeps_nothing_of_what_was_read()
    {
        byte[] file = File.ReadAllBytes(Repository.SharedX12("imsweb-837_5010-x12_many_claims.txt"));
        const int repeats = 100;
        long early = 0;
        long late = 0;
        int count = 0;
        foreach (object _ in Claim837Reader.Read(new RepeatedStream(file, repeats)))
        {
            count++;
            if (count == 820)
            {
                early = GC.GetTotalMemory(forceFullCollection: true);
            }
            else if (count == (820 * repeats) - 1)
            {
                late = GC.GetTotalMemory(forceFullCollection: true);
            }
        }

        Assert.Equal(820 * repeats, count);
        // Other tests allocate beside this one; 81,000 claims that are kept would be far more than this.
        Assert.InRange(late - early, long.MinValue, 40_000_000);
    }
}
