namespace MinNecessary.Policy;

/// <summary>Words that answers about policies have in common.</summary>
internal static class AuditText
{
    /// <summary>Who does what toward whom for what.</summary>
    public static string PartyOf(GrantDefinition grant) =>
        grant.Recipient is null ? $"{grant.Activity} by {grant.Role} for {grant.Purpose}" : $"{grant.Activity} by {grant.Role} to {grant.Recipient} for {grant.Purpose}";

    /// <summary>A, B and C.</summary>
    public static string List(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>The list with its verb.</summary>
    public static string Are(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return $"{List(all)} {(all.Length == 1 ? "is" : "are")}";
    }

    /// <summary>Days, hours and minutes in words.</summary>
    public static string Span(TimeSpan span)
    {
        List<string> parts = [];
        Add(span.Days, "day");
        Add(span.Hours, "hour");
        Add(span.Minutes, "minute");
        return List(parts);

        void Add(int count, string unit)
        {
            if (count > 0)
            {
                parts.Add(count == 1 ? $"1 {unit}" : FormattableString.Invariant($"{count} {unit}s"));
            }
        }
    }

    /// <summary>Hours in words.</summary>
    public static string Hours(AccessHours hours) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{(int)hours.From.TotalHours:00}:{hours.From.Minutes:00} to {(int)hours.To.TotalHours:00}:{hours.To.Minutes:00} {hours.Zone}{(hours.Days.Count == 0 ? "" : " on ")}{List(hours.Days.Select(day => day.ToString()))}");

    /// <summary>What a row has to be, in words.</summary>
    public static string Row(RowCondition row)
    {
        if (row.OneOf is { } texts)
        {
            return $"{row.Context} is one of {string.Join(", ", texts)}";
        }

        string atLeast = row.AtLeast is { } from ? FormattableString.Invariant($"at least {from}") : "";
        string below = row.Below is { } to ? FormattableString.Invariant($"below {to}") : "";
        return $"{row.Context} is {List(new[] { atLeast, below }.Where(part => part.Length > 0))}";
    }

    /// <summary>A day as the policy writes it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
