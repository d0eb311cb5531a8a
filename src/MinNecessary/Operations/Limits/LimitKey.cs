using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MinNecessary.Operations;

/// <summary>The key of one limit: the same on every machine, and another for every time that it runs anew.</summary>
internal static class LimitKey
{
    private const int Longest = 200;

    public static string Of(string kind, params string[] parts)
    {
        // Escaped, so that no two lists of parts make one key.
        string rest = string.Join('/', parts.Select(Uri.EscapeDataString));
        string key = $"{kind}/{rest}";
        return key.Length <= Longest ? key : $"{kind}/{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(rest)))}";
    }

    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
