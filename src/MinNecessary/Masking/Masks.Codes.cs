using System.Collections.Frozen;

namespace MinNecessary;

public static partial class Masks
{
    // Areas of 20,000 people or fewer by the census of 2000 or of 2010, or on a published list that names no census.
    private static readonly FrozenSet<string> SmallAreas = FrozenSet.ToFrozenSet(
        [
            "008", "036", "059", "063", "102", "202", "203", "204", "205", "369", "556", "692", "753", "772", "790",
            "821", "823", "830", "831", "878", "879", "884", "890", "893", "969",
        ],
        StringComparer.Ordinal);

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
        bool isZip = value is { Length: 5 or 9 or 10 }
            && value.Where((_, index) => value.Length != 10 || index != 5).All(char.IsAsciiDigit)
            && (value.Length != 10 || value[5] == '-');
        if (!isZip)
        {
            return null;
        }

        string area = value![..3];
        return SmallAreas.Contains(area) ? "000" : area;
    }

    /// <summary>
    /// Shows the category of an ICD-10-CM code, its first three characters. Not reversible; repeatable; format-preserving (a
    /// category is a code); reveals the category, which for rare diseases is the disease.
    /// </summary>
    /// <param name="value">An ICD-10-CM code, with or without the dot: <c>F11.20</c>, <c>F1120</c>.</param>
    /// <returns>For example <c>F11</c>; null for null, for a code of three characters (nothing would be hidden), and for any other text.</returns>
    public static string? Icd10Category(string? value)
    {
        string? code = value is { Length: > 4 } && value[3] == '.' ? value.Remove(3, 1) : value;
        bool isCode = code is { Length: >= 4 and <= 7 }
            && char.IsAsciiLetter(code[0])
            && char.IsAsciiDigit(code[1])
            && code.All(char.IsAsciiLetterOrDigit);
        return isCode ? code![..3].ToUpperInvariant() : null;
    }
}
