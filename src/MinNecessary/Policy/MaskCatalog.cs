namespace MinNecessary.Policy;

/// <summary>The masks that a policy may name, and what they fit. A test holds them equal to the methods of <c>Masks</c>.</summary>
internal static class MaskCatalog
{
    public static IReadOnlyCollection<string> Names { get; } = ["Redact", "Last4", "Initials", "Year", "YearMonth"];

    public static bool IsKnown(string name) => Names.Contains(name);

    public static bool FitsText(string name) => name is "Redact" or "Last4" or "Initials";

    public static bool FitsDate(string name) => name is "Year" or "YearMonth";
}
