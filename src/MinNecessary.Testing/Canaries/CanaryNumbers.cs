using System.Globalization;

namespace MinNecessary.Testing;

/// <summary>How a number may be written: with either decimal sign, with any of the usual group signs, in cents, or with a power of ten.</summary>
internal static class CanaryNumbers
{
    public static IReadOnlyList<CanaryForm> FormsOf(string whole, string cents) =>
    [
        .. new[]
        {
            whole, Grouped(whole, ","), Grouped(whole, "."), Grouped(whole, " "), Grouped(whole, "'"), Grouped(whole, "_"),
            .. cents.Length == 0 ? Array.Empty<string>() : [whole + cents, whole + "." + cents],
            whole[..1] + "." + whole[1..] + cents,
        }.Distinct(StringComparer.Ordinal).Select(text => new CanaryForm(text, CanaryFormKind.Number)),
    ];

    private static string Grouped(string digits, string sign)
    {
        int first = digits.Length % 3;
        IEnumerable<string> groups = Enumerable.Range(0, digits.Length / 3).Select(index => digits.Substring(first + (index * 3), 3));
        return string.Join(sign, first == 0 ? groups : groups.Prepend(digits[..first]));
    }

    public static string Invariant(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
