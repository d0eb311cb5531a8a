using System.Runtime.ExceptionServices;
using BillingDesk.Models;

namespace BillingDesk.Commands;

/// <summary>Some claims that follow each other in a file, and what stopped the reading behind them. While one window is worked on, the next is read: no more than two are in memory.</summary>
internal sealed record ClaimWindow(List<Claim> Claims, ExceptionDispatchInfo? Failure)
{
    private const int Size = 512;

    public static async IAsyncEnumerable<ClaimWindow> ReadAsync(IEnumerable<Claim> claims)
    {
        using IEnumerator<Claim> reader = claims.GetEnumerator();
        Task<ClaimWindow> next = Task.Run(() => Read(reader));
        ClaimWindow window;
        do
        {
            window = await next;
            next = window.IsLast ? next : Task.Run(() => Read(reader));
            try
            {
                yield return window;
            }
            finally
            {
                // Who stops early leaves a reader at work, which must not be closed under its hands.
                await Task.WhenAny(next);
            }
        }
        while (!window.IsLast);
    }

    private bool IsLast => Failure is not null || Claims.Count < Size;

    private static ClaimWindow Read(IEnumerator<Claim> reader)
    {
        List<Claim> claims = new(Size);
        try
        {
            while (claims.Count < Size && reader.MoveNext())
            {
                claims.Add(reader.Current);
            }

            return new ClaimWindow(claims, null);
        }
        catch (Exception exception)
        {
            // The claims before it are shown first.
            return new ClaimWindow(claims, ExceptionDispatchInfo.Capture(exception));
        }
    }
}
