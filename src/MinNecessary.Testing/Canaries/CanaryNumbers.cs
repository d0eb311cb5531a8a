namespace MinNecessary.Testing;

/// <summary>How a number may be written: with either decimal sign, with any of the usual group signs, in cents, or with a power of ten.</summary>
internal static class CanaryNumbers
{
    public static IReadOnlyList<CanaryForm> FormsOf(string whole, string cents) =>
    [
        .. Texts(whole, cents).Distinct(StringComparer.Ordinal).Select(text => new CanaryForm(text, CanaryFormKind.Number)),
    ];

    private static IEnumerable<string> Texts(string whole, string cents)
    {
        string[] always = [whole, Grouped(whole, ","), Grouped(whole, "."), Grouped(whole, " "), Grouped(whole, "'"), Grouped(whole, "_"), $"{whole[..1]}.{whole[1..]}{cents}"];
        return cents.Length == 0 ? always : always.Append(whole + cents);
    }

    private static string Grouped(string digits, string sign)
    {
        int first = digits.Length % 3;
        IEnumerable<string> groups = Enumerable.Range(0, digits.Length / 3).Select(index => digits.Substring(first + (index * 3), 3));
        return string.Join(sign, first == 0 ? groups : groups.Prepend(digits[..first]));
    }
}
