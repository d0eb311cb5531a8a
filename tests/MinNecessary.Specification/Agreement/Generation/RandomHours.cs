using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace MinNecessary.Specification.Agreement.Generation;

/// <summary>Hours of a grant: day and night, in zones with and without summer time, and in one that no machine knows.</summary>
internal static class RandomHours
{
    public static Gen<JsonObject> Any { get; } =
        from span in Gens.Pick(("00:00", "24:00"), ("07:30", "18:00"), ("08:00", "17:00"), ("00:00", "02:30"), ("22:15", "24:00"), ("01:30", "03:00"))
        from days in Gens.Subset(Enum.GetNames<DayOfWeek>())
        from everyDay in Gens.Chance(60)
        from zone in Gen.Frequency((6, Gens.Pick("America/New_York", "Asia/Kolkata", "UTC", "Australia/Lord_Howe", "")), (1, Gen.Constant("Atlantis/Lost")))
        select Write(span.Item1, span.Item2, everyDay ? [] : days, zone);

    private static JsonObject Write(string from, string to, string[] days, string zone)
    {
        var hours = new JsonObject { ["from"] = from, ["to"] = to };
        if (days.Length > 0)
        {
            hours["days"] = RandomShown.Array(days);
        }

        if (zone.Length > 0)
        {
            hours["zone"] = zone;
        }

        return hours;
    }
}
