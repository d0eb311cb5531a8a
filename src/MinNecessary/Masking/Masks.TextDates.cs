using System.Globalization;
using System.Text.RegularExpressions;

namespace MinNecessary;

public static partial class Masks
{
    private static readonly string[] TextDates = ["yyyy-MM-dd", "yyyyMMdd", "yyyy-MM", "yyyy"];

    // Digits of other scripts are no date; the framework takes none. No mask shows any of a time, but what is no time makes the text no date.
    private static DateOnly? DateIn(string? value)
    {
        if (value is null)
        {
            return null;
        }

        bool hasTime = value.Length > 10 && value[10] == 'T';
        if (hasTime && !TimeOfDay().IsMatch(value.AsSpan(11)))
        {
            return null;
        }

        ReadOnlySpan<char> day = hasTime ? value.AsSpan(0, 10) : value;
        return DateOnly.TryParseExact(day, TextDates, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;
    }

    private static DateOnly? FullDateIn(string? value) => value is { Length: >= 8 } ? DateIn(value) : null;

    // ISO 8601's extended form, with the leap second and the zones that FHIR's instant knows.
    [GeneratedRegex(@"\A([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)([.,][0-9]+)?)?(Z|[+-]((0[0-9]|1[0-3])(:[0-5][0-9])?|14(:00)?))?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();
}
