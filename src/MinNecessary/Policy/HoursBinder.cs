using System.Globalization;

namespace MinNecessary.Policy;

/// <summary>Reads the hours of a grant.</summary>
internal static class HoursBinder
{
    public static AccessHours? Bind(ObjectReader grant, string name, List<PolicyError> errors)
    {
        if (grant.Find("hours") is not { } node)
        {
            return null;
        }

        var hours = new ObjectReader(node, $"'hours' of grant '{name}'", errors, "from", "to", "days", "zone");
        TimeSpan? from = ReadTime(hours, name, "from");
        TimeSpan? to = ReadTime(hours, name, "to");
        if (from >= to)
        {
            hours.Report("MN0105", hours.Find("to")!.Position, $"'to' of 'hours' of grant '{name}' is not later than 'from'. Correct one of the times; hours over midnight are not one span.");
        }

        return new AccessHours(from ?? default, to ?? default, hours.FindEnums<DayOfWeek>("days"), hours.FindText("zone") ?? "UTC");
    }

    private static TimeSpan? ReadTime(ObjectReader hours, string name, string key)
    {
        if (hours.RequireText(key) is not { } text)
        {
            return null;
        }

        if (TimeSpan.TryParseExact(text, "hh\\:mm", CultureInfo.InvariantCulture, out TimeSpan time))
        {
            return time;
        }

        // The end of the day is no time of it.
        if (text == "24:00" && key == "to")
        {
            return TimeSpan.FromHours(24);
        }

        hours.Report("MN0105", hours.Find(key)!.Position, $"'{key}' of 'hours' of grant '{name}' should be a time of day such as 07:30.");
        return null;
    }
}
