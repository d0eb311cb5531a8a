using System.Globalization;

namespace MinNecessary.Tests.Masking;

/// <summary>What text is a date, written again: by counting characters, slowly, without the framework's parser of dates.</summary>
internal static class TextDateReference
{
    private static readonly string[] TimeFormats = ["HH:mm", "HH:mm:ss"];

    /// <summary>Year, month and day; zero where the text does not tell. Null where it is no date.</summary>
    public static (int Year, int Month, int Day)? Read(string text)
    {
        string shape = string.Concat(text.Take(10).Select(character => char.IsAsciiDigit(character) ? '0' : character));
        (int Year, int Month, int Day)? date = (text.Length, shape) switch
        {
            (4, "0000") => (Number(text, 0, 4), 0, 0),
            (7, "0000-00") => (Number(text, 0, 4), Number(text, 5, 2), 0),
            (8, "00000000") => (Number(text, 0, 4), Number(text, 4, 2), Number(text, 6, 2)),
            (10, "0000-00-00") => (Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2)),
            (> 10, "0000-00-00") when text[10] == 'T' && IsTime(text[11..]) => (Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2)),
            _ => null,
        };
        bool hasMonth = text.Length > 4;
        bool hasDay = text.Length > 7;
        return date is var (year, month, day)
            && year >= 1
            && (!hasMonth || month is >= 1 and <= 12)
            && (!hasDay || (day >= 1 && day <= new GregorianCalendar().GetDaysInMonth(year, month))) ? date : null;
    }

    private static bool IsTime(string text)
    {
        if (text.EndsWith('Z'))
        {
            return IsClock(text[..^1]);
        }

        int sign = text.LastIndexOfAny(['+', '-']);
        return sign < 0 ? IsClock(text) : IsClock(text[..sign]) && IsZone(text[(sign + 1)..]);
    }

    private static bool IsClock(string text)
    {
        string[] parts = text.Split('.', ',');
        if (parts.Length > 2 || (parts.Length == 2 && (parts[0].Length != 8 || parts[1].Length == 0 || !parts[1].All(char.IsAsciiDigit))))
        {
            return false;
        }

        // A leap second, which .NET knows no time for.
        string clock = parts[0].Length == 8 && parts[0].EndsWith(":60", StringComparison.Ordinal) ? parts[0][..6] + "59" : parts[0];
        return clock.All(char.IsAscii) && TimeOnly.TryParseExact(clock, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    private static bool IsZone(string text) =>
        (text.Length is 2 || (text.Length is 5 && text[2] == ':'))
        && text.Where((_, index) => index != 2).All(char.IsAsciiDigit)
        && (Number(text, 0, 2) * 60) + (text.Length == 5 ? Number(text, 3, 2) : 0) <= 14 * 60
        && (text.Length == 2 || Number(text, 3, 2) < 60);

    private static int Number(string text, int start, int length) => int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
