using System.Globalization;
using System.Text;

namespace MinNecessary.Testing;

/// <summary>Makes a value of a type that can be found again, or says why there is none.</summary>
internal sealed class CanaryValues(int seed)
{
    private readonly CanaryRandom _random = new(seed);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private int _year = CanaryDates.LastYear + 1;

    /// <summary>Whether values of a type are leaves: not models, and not collections.</summary>
    public static bool IsScalar(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(Guid) || type == typeof(Uri) || type == typeof(byte[])
        || type == typeof(DateOnly) || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(TimeOnly) || type == typeof(TimeSpan);

    /// <summary>A value of <paramref name="type"/> that was not given before; null, and why, where there are too few.</summary>
    public CanaryValue? Make(Type type, IReadOnlyList<string> categories, out string why)
    {
        why = type.IsEnum ? $"the enumeration {type.Name} has too few values to be unmistakable" : $"a {type.Name} has too few values to be unmistakable";
        // One that came about twice would name the wrong member.
        for (int attempt = 0; attempt < 1000; attempt++)
        {
            CanaryValue? made;
            try
            {
                made = Of(type, categories);
            }
            catch (YearsUsedUpException)
            {
                why = $"there are more than {CanaryDates.LastYear - CanaryDates.FirstYear + 1} dates, and each takes a year of its own";
                return null;
            }

            if (made is null)
            {
                return null;
            }

            if (made.Forms.All(form => !_given.Contains(form.Text)))
            {
                _given.UnionWith(made.Forms.Select(form => form.Text));
                return made;
            }
        }

        why = "no value was found that no other member has";
        return null;
    }

    private CanaryValue? Of(Type type, IReadOnlyList<string> categories)
    {
        if (type == typeof(string))
        {
            return CanaryTexts.Of(categories, _random, Date);
        }

        if (type == typeof(DateOnly) || type == typeof(DateTime) || type == typeof(DateTimeOffset))
        {
            DateOnly date = Date();
            object value = type == typeof(DateOnly) ? date
                : type == typeof(DateTime) ? (object)date.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc)
                : new DateTimeOffset(date.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
            return new CanaryValue(value, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CanaryDates.FormsOf(date));
        }

        return Number(type) ?? Other(type);
    }

    private CanaryValue? Number(Type type)
    {
        // As many digits as the type, and a column for amounts, has room for.
        (string whole, string cents) = Type.GetTypeCode(type) switch
        {
            _ when type.IsEnum => ("", ""),
            TypeCode.Int32 or TypeCode.UInt32 => ("1" + _random.Digits(8), ""),
            TypeCode.Int64 or TypeCode.UInt64 => (_random.Digits(13), ""),
            TypeCode.Decimal or TypeCode.Double => (_random.Digits(7), _random.Digits(2)),
            TypeCode.Single => ("1" + _random.Digits(6), ""),
            _ => ("", ""),
        };
        if (whole.Length == 0)
        {
            return null;
        }

        string text = cents.Length == 0 ? whole : whole + "." + cents;
        return new CanaryValue(Convert.ChangeType(decimal.Parse(text, CultureInfo.InvariantCulture), type, CultureInfo.InvariantCulture), text, CanaryNumbers.FormsOf(whole, cents));
    }

    private CanaryValue? Other(Type type)
    {
        if (type == typeof(Guid))
        {
            byte[] bytes = [.. Enumerable.Range(0, 16).Select(_ => (byte)_random.Next(256))];
            Guid value = new(bytes);
            return new CanaryValue(value, value.ToString(), [new(value.ToString("N"), CanaryFormKind.Text), new(value.ToString("D"), CanaryFormKind.Text)]);
        }

        if (type == typeof(Uri))
        {
            CanaryValue link = CanaryTexts.Marked(_random, "https://canary.invalid/{0}");
            return link with { Value = new Uri(link.Text) };
        }

        if (type == typeof(byte[]))
        {
            CanaryValue text = CanaryTexts.Marked(_random, "canary {0}");
            return text with { Value = Encoding.ASCII.GetBytes(text.Text) };
        }

        return null;
    }

    private DateOnly Date() => --_year >= CanaryDates.FirstYear
        // From the 13th on: a day and a month that cannot be taken for each other.
        ? new DateOnly(_year, 1 + _random.Next(12), 13 + _random.Next(15))
        : throw new YearsUsedUpException();

    private sealed class YearsUsedUpException : Exception;
}
