using System.Globalization;

namespace MinNecessary.Testing;

/// <summary>
/// Simpler values than one of a type that holds no others. Each is simpler by an order that ends: a text gets shorter or plainer, a number comes nearer
/// to zero or has fewer digits, and everything else becomes the one simplest value.
/// </summary>
internal static class SimplerScalars
{
    private static readonly DateTime Day = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private static readonly Dictionary<Type, object> Simplest = new()
    {
        [typeof(bool)] = false,
        [typeof(char)] = 'a',
        [typeof(Guid)] = Guid.Empty,
        [typeof(Uri)] = new Uri("https://example.invalid/"),
        [typeof(DateOnly)] = DateOnly.FromDateTime(Day),
        [typeof(TimeOnly)] = TimeOnly.MinValue,
        [typeof(DateTime)] = Day,
        [typeof(DateTimeOffset)] = new DateTimeOffset(Day, TimeSpan.Zero),
        [typeof(TimeSpan)] = TimeSpan.Zero,
    };

    public static IEnumerable<object> Of(object value) => value switch
    {
        string text => OfText(text),
        byte[] bytes => bytes.Length == 0 ? [] : [Array.Empty<byte>(), .. bytes.Length > 1 ? [bytes[..(bytes.Length / 2)]] : Array.Empty<object>()],
        Enum => Enum.GetValues(value.GetType()) is { Length: > 0 } values && !values.GetValue(0)!.Equals(value) ? [values.GetValue(0)!] : [],
        decimal amount => OfAmount(amount),
        double amount => Math.Abs(amount) < 7e28 ? OfAmount((decimal)amount).Select(each => (object)(double)(decimal)each).Where(each => !each.Equals(amount)) : [0.0],
        float amount => Math.Abs(amount) < 7e28f ? OfAmount((decimal)amount).Select(each => (object)(float)(decimal)each).Where(each => !each.Equals(amount)) : [0.0f],
        sbyte or byte or short or ushort or int or uint or long or ulong =>
            OfAmount(Convert.ToDecimal(value, CultureInfo.InvariantCulture)).Select(each => Convert.ChangeType(each, value.GetType(), CultureInfo.InvariantCulture)),
        _ => Simplest.TryGetValue(value.GetType(), out object? simplest) && !simplest.Equals(value) ? [simplest] : [],
    };

    private static IEnumerable<object> OfText(string text)
    {
        if (text.Length > 0)
        {
            yield return "";
        }

        foreach (int at in new[] { text.Length / 2, text.Length - 1 }.Distinct().Where(at => at > 0 && at < text.Length))
        {
            // A pair of surrogates stays together or goes whole.
            int cut = char.IsLowSurrogate(text[at]) ? at - 1 : at;
            if (cut > 0)
            {
                yield return text[..cut];
            }

            if (text.Length - cut < text.Length)
            {
                yield return text[cut..];
            }
        }

        if (text.Length > 1 && !char.IsHighSurrogate(text[0]))
        {
            yield return text[1..];
        }

        if (text.Any(character => character != 'a'))
        {
            yield return new string('a', text.Length);
        }
    }

    private static IEnumerable<object> OfAmount(decimal amount)
    {
        if (amount == 0)
        {
            yield break;
        }

        yield return 0m;
        decimal whole = decimal.Truncate(amount);
        if (whole != amount)
        {
            yield return whole;
            yield break;
        }

        foreach (decimal nearer in new[] { decimal.Truncate(whole / 2), whole - Math.Sign(whole) })
        {
            if (nearer != 0)
            {
                yield return nearer;
            }
        }
    }
}
