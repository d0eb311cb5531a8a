using System.Globalization;

namespace MinNecessary;

public static partial class Masks
{
    // A narrower band would show a whole number itself, or nearly.
    private const int NarrowestBand = 10;
    private const int WidestBand = 1_000_000;
    private const long LargestAmount = 1_000_000_000_000_000_000;

    /// <summary>
    /// Shows the band that an amount lies in. In a policy, <c>AmountBand100</c> has bands of 100. Not reversible; repeatable; not
    /// format-preserving; reveals the band.
    /// </summary>
    /// <param name="value">The amount.</param>
    /// <param name="width">The width of a band, 10 to 1,000,000.</param>
    /// <returns>
    /// The first amount of the band and the first beyond it: <c>100 to under 200</c>, or <c>-100 to under 0</c>; null for null, and
    /// where the band would reach beyond 10^18 either way.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is out of range.</exception>
    public static string? AmountBand(decimal? value, int width)
    {
        EnsureWidth(width);
        return value is { } amount && Math.Abs(amount) <= LargestAmount ? BandOf((long)Math.Floor(amount), width) : null;
    }

    /// <inheritdoc cref="AmountBand(decimal?, int)"/>
    /// <returns>As for a decimal; null for what is no number or infinite.</returns>
    public static string? AmountBand(double? value, int width)
    {
        // Not by way of a decimal: that rounds to 15 digits, and 99.99999999999999 would be 100.
        EnsureWidth(width);
        return value is { } amount && Math.Abs(amount) <= LargestAmount ? BandOf((long)Math.Floor(amount), width) : null;
    }

    // Whole numbers, since the quotient of two decimals is rounded, which may show the next band.
    private static string? BandOf(long floor, int width)
    {
        long within = floor % width;
        long first = floor - (within < 0 ? within + width : within);
        long beyond = first + width;

        // A band that the limit cuts would tell more than its name.
        return first >= -LargestAmount && beyond <= LargestAmount ? string.Create(CultureInfo.InvariantCulture, $"{first} to under {beyond}") : null;
    }

    private static void EnsureWidth(int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, NarrowestBand);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, WidestBand);
    }
}
