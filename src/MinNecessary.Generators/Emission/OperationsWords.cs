using System.Globalization;
using MinNecessary.Policy;

namespace MinNecessary.Generators.Emission;

/// <summary>Times, targets and lists of operations, as people write them.</summary>
internal static class OperationsWords
{
    /// <summary>A time limit, such as 2 business days.</summary>
    public static string Limit(OperationsDefinition operations, TimeSpan time) => Written(time, operations.CountsBusinessDays ? "business day" : "day");

    /// <summary>After what time something is done again: days of the calendar, whatever limits count.</summary>
    public static string Cadence(TimeSpan time) => Written(time, "day");

    public static string Target(KpiDefinition kpi) => kpi.Target.ToString(CultureInfo.InvariantCulture) + kpi.Kpi switch
    {
        Kpi.NetDaysInAccountsReceivable => " days",
        Kpi.TimeToLog or Kpi.TimeToEscalate or Kpi.TimeToClose => " hours",
        Kpi.OverDisclosureAttempts or Kpi.RecertificationsOverdue => "",
        _ => " %",
    };

    /// <summary>The buckets, such as 0–30, 31–60 and 61 or more days.</summary>
    public static string Buckets(IReadOnlyList<int> bounds)
    {
        int first = 0;
        List<string> buckets = [];
        foreach (int bound in bounds)
        {
            buckets.Add(string.Format(CultureInfo.InvariantCulture, "{0}–{1}", first, bound));
            first = bound + 1;
        }

        return string.Format(CultureInfo.InvariantCulture, "{0} and {1} or more days", string.Join(", ", buckets), first);
    }

    private static string Written(TimeSpan time, string day)
    {
        (int Count, string Unit)[] parts = [(time.Days, day), (time.Hours, "hour"), (time.Minutes, "minute")];
        return string.Join(" ", parts.Where(part => part.Count > 0).Select(part => string.Format(CultureInfo.InvariantCulture, "{0} {1}{2}", part.Count, part.Unit, part.Count == 1 ? "" : "s")));
    }
}
