namespace MinNecessary.EntityFrameworkCore.Tests;

internal static class NothingOf
{
    /// <summary>Nothing that an ordinary entry says is in an exception, nor in one that it holds.</summary>
    public static void Entries(Exception exception)
    {
        Assert.Null(exception.InnerException);
        Assert.Empty(exception.Data);
        Assert.DoesNotContain("MRN-", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("u-", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Plan", exception.ToString(), StringComparison.Ordinal);
    }
}
