using System.Globalization;

namespace MinNecessary.Policy;

/// <summary>The masks that a policy may name, and what they fit. A test holds them equal to the methods of <c>Masks</c>.</summary>
internal static class MaskCatalog
{
    private const int LongestPart = 8;
    private const int NarrowestBand = 10;
    private const int WidestBand = 1_000_000;

    private static readonly MaskDefinition[] Fixed =
    [
        new("Redact", "Redact", null, MaskFits.Any, MaskResult.Text, NeedsContext: false, NeedsKey: false),
        new("Initials", "Initials", null, MaskFits.Text, MaskResult.TextOrWithheld, NeedsContext: false, NeedsKey: false),
        new("Year", "Year", null, MaskFits.Text | MaskFits.Date, MaskResult.Year, NeedsContext: false, NeedsKey: false),
        new("YearMonth", "YearMonth", null, MaskFits.Text | MaskFits.Date, MaskResult.Text, NeedsContext: false, NeedsKey: false),
        new("Age", "Age", null, MaskFits.Text | MaskFits.Date | MaskFits.Number, MaskResult.TextOrWithheld, NeedsContext: true, NeedsKey: false),
        new("BirthYear", "BirthYear", null, MaskFits.Text | MaskFits.Date, MaskResult.TextOrWithheld, NeedsContext: true, NeedsKey: false),
        new("Zip3", "Zip3", null, MaskFits.Text, MaskResult.TextOrWithheld, NeedsContext: false, NeedsKey: false),
        new("Icd10Category", "Icd10Category", null, MaskFits.Text, MaskResult.TextOrWithheld, NeedsContext: false, NeedsKey: false),
        new("DateShift", "DateShift", null, MaskFits.Date, MaskResult.SameOrWithheld, NeedsContext: true, NeedsKey: true),
        new("Pseudonym", "Pseudonym", null, MaskFits.Text, MaskResult.TextOrWithheld, NeedsContext: true, NeedsKey: true),
        new("Surrogate", "Surrogate", null, MaskFits.Text, MaskResult.TextOrWithheld, NeedsContext: true, NeedsKey: false),
    ];

    /// <summary>The names as a message lists them; of a mask with a number, one example.</summary>
    public static IReadOnlyCollection<string> Names { get; } = [.. Fixed.Select(mask => mask.Name), "Last4", "First3", "AmountBand100"];

    /// <summary>Finds a mask by the name that a policy gives; null where there is none.</summary>
    public static MaskDefinition? Find(string name) =>
        Fixed.FirstOrDefault(mask => mask.Name == name)
        ?? Numbered(name, "Last", 1, LongestPart, MaskFits.Text)
        ?? Numbered(name, "First", 1, LongestPart, MaskFits.Text)
        ?? Numbered(name, "AmountBand", NarrowestBand, WidestBand, MaskFits.Number);

    private static MaskDefinition? Numbered(string name, string method, int smallest, int largest, MaskFits fits)
    {
        if (!name.StartsWith(method, StringComparison.Ordinal))
        {
            return null;
        }

        string digits = name.Substring(method.Length);
        bool isNumber = digits.Length is > 0 and <= 7 && digits.All(digit => digit is >= '0' and <= '9') && digits[0] != '0';
        return isNumber && int.Parse(digits, CultureInfo.InvariantCulture) is int number && number >= smallest && number <= largest
            ? new MaskDefinition(name, method, number, fits, MaskResult.TextOrWithheld, NeedsContext: false, NeedsKey: false)
            : null;
    }
}
