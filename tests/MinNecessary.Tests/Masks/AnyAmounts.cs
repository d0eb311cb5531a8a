using FsCheck;
using FsCheck.Fluent;

namespace MinNecessary.Tests.Masking;

/// <summary>Amounts of every size, with those next to the edge of a band often.</summary>
public static class AnyAmounts
{
    private static readonly double[] Odd =
    [
        double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.MinValue, double.Epsilon, -double.Epsilon, -0.0, 0, 1e18, -1e18, Math.BitIncrement(1e18), 1e19,
        Math.BitDecrement(100), Math.BitIncrement(100), Math.BitDecrement(0.0), 99.99999999999999, 99999999999999.99, -99.99999999999999,
    ];

    private static readonly decimal[] Edges =
    [
        0m, -0.0m, 0.0000000000000000000000000001m, -0.0000000000000000000000000001m, 19.999999999999999999999999999m, -19.999999999999999999999999999m, 99.99m, 100m, 100.01m,
        999_999_999_999_999_999.9999999999m, 1_000_000_000_000_000_000m, -1_000_000_000_000_000_000m, 1_000_000_000_000_000_000.1m, decimal.MaxValue, decimal.MinValue,
    ];

    public static Arbitrary<decimal> Decimals() => Gen.Frequency(
        (1, Gen.Elements(Edges)),
        (3, Gen.Choose(-2_000_000, 2_000_000).Select(cents => cents / 100m)),
        (2, Gen.Choose(0, int.MaxValue).Select(AnyBits))).ToArbitrary();

    public static Arbitrary<double> Doubles() => Gen.Frequency(
        (1, Gen.Elements(Odd)),
        (3, Gen.Choose(-2_000_000, 2_000_000).Select(cents => cents / 100.0)),
        (2, Gen.Choose(-2_000, 2_000).Select(tens => Math.BitDecrement(tens * 10.0))),
        (2, Gen.Choose(0, int.MaxValue).Select(seed => BitConverter.Int64BitsToDouble(new System.Random(seed).NextInt64(long.MinValue, long.MaxValue))))).ToArbitrary();

    private static decimal AnyBits(int seed)
    {
        var random = new System.Random(seed);
        return new decimal(random.Next(), random.Next(), random.Next(int.MinValue, int.MaxValue), random.Next(2) == 0, (byte)random.Next(29));
    }
}
