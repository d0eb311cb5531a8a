namespace MinNecessary.Specification.Reference;

/// <summary>Durations as ISO 8601 writes them: numbers, each before its unit; T stands before hours and minutes.</summary>
internal static class IsoDuration
{
    /// <summary>A day that lies a period of years, months, weeks and days behind another.</summary>
    public static DateOnly Behind(DateOnly day, string period)
    {
        Dictionary<char, int> parts = Read(period);
        return day.AddMonths((12 * parts.GetValueOrDefault('Y')) + parts.GetValueOrDefault('M')).AddDays((7 * parts.GetValueOrDefault('W')) + parts.GetValueOrDefault('D'));
    }

    /// <summary>A time of days, hours and minutes.</summary>
    public static TimeSpan Length(string duration)
    {
        string[] halves = duration.Split('T');
        Dictionary<char, int> days = Read(halves[0]);
        Dictionary<char, int> hours = halves.Length > 1 ? Read(halves[1]) : [];
        return new TimeSpan(days.GetValueOrDefault('D'), hours.GetValueOrDefault('H'), hours.GetValueOrDefault('M'), 0);
    }

    private static Dictionary<char, int> Read(string text)
    {
        Dictionary<char, int> parts = [];
        int number = 0;
        foreach (char character in text.TrimStart('P'))
        {
            if (char.IsAsciiDigit(character))
            {
                number = (10 * number) + (character - '0');
            }
            else
            {
                parts[character] = number;
                number = 0;
            }
        }

        return parts;
    }
}
