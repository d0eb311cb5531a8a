using System.Collections.Frozen;
using System.Globalization;

namespace MinNecessary;

public static partial class Masks
{
    // Areas of 20,000 people or fewer by the census of 2000 or of 2010, or on a published list that names no census.
    private static readonly FrozenSet<int> SmallAreas = FrozenSet.ToFrozenSet(
        new[]
        {
            "008", "036", "059", "063", "102", "202", "203", "204", "205", "369", "556", "692", "753", "772", "790",
            "821", "823", "830", "831", "878", "879", "884", "890", "893", "969",
        }.Select(area => int.Parse(area, CultureInfo.InvariantCulture)));

    /// <summary>The census years whose lists of small ZIP code areas <see cref="Zip3"/> unites.</summary>
    public static IReadOnlyList<int> Zip3CensusYears { get; } = [2000, 2010];

    /// <summary>
    /// Shows the first three digits of a ZIP code, or <c>000</c> where that area has 20,000 people or fewer
    /// (45 CFR 164.514(b)(2)(i)(B)), by the union of the published lists of the censuses of <see cref="Zip3CensusYears"/>. Not
    /// reversible; repeatable; not format-preserving; reveals the area of the first three digits.
    /// </summary>
    /// <param name="value">A ZIP code: five digits, nine digits, or five, a hyphen and four.</param>
    /// <returns>Three digits; null for null and for any other text.</returns>
    public static string? Zip3(string? value)
    {
        if (value is not { Length: 5 or 9 or 10 })
        {
            return null;
        }

        for (int index = 0; index < value.Length; index++)
        {
            bool isHyphen = value.Length == 10 && index == 5;
            if (isHyphen ? value[index] != '-' : !char.IsAsciiDigit(value[index]))
            {
                return null;
            }
        }

        int area = ((value[0] - '0') * 100) + ((value[1] - '0') * 10) + (value[2] - '0');
        return SmallAreas.Contains(area) ? "000" : value[..3];
    }

    /// <summary>
    /// Shows the category of an ICD-10-CM code, its first three characters. Not reversible; repeatable; format-preserving (a
    /// category is a code); reveals the category, which for rare diseases is the disease.
    /// </summary>
    /// <param name="value">An ICD-10-CM code, with or without the dot: <c>F11.20</c>, <c>F1120</c>.</param>
    /// <returns>For example <c>F11</c>; null for null, for a code of three characters (nothing would be hidden), and for any other text.</returns>
    public static string? Icd10Category(string? value)
    {
        if (value is null)
        {
            return null;
        }

        int length = 0;
        for (int index = 0; index < value.Length; index++)
        {
            if (char.IsAsciiLetterOrDigit(value[index]))
            {
                length++;
            }
            else if (index != 3 || value[index] != '.')
            {
                return null;
            }
        }

        bool isCode = length is >= 4 and <= 7 && char.IsAsciiLetter(value[0]) && char.IsAsciiDigit(value[1]);
        return isCode ? string.Create(3, value, static (category, code) => code.AsSpan(0, 3).ToUpperInvariant(category)) : null;
    }
}
