using System.Globalization;

namespace BillingDesk.Tests;

/// <summary>
/// Rewrites the data of an 837P file to values that occur once, and keeps its structure. No canary is part of another:
/// each kind has one length.
/// </summary>
internal sealed class Canaries(string x12)
{
    private static readonly Dictionary<string, int[]> TextElements = new()
    {
        ["NM1"] = [3, 4, 5, 9], ["N3"] = [1, 2], ["N4"] = [1, 2, 3], ["DMG"] = [3], ["REF"] = [2], ["SBR"] = [3, 4], ["CLM"] = [1], ["NTE"] = [2], ["PER"] = [2, 4, 6],
    };

    private static readonly Dictionary<string, int> AmountElements = new() { ["CLM"] = 2, ["SV1"] = 2, ["AMT"] = 2 };

    private static readonly Dictionary<string, int> DateElements = new() { ["DMG"] = 2, ["DTP"] = 3 };

    private readonly char _element = x12[3];
    private readonly char _component = x12[104];
    private readonly char _terminator = x12[105];
    private int _next;

    public HashSet<string> All { get; } = [];

    public string Rewrite() => string.Join(_terminator, x12.Split(_terminator).Select(Segment));

    private string Segment(string segment)
    {
        string trimmed = segment.TrimStart();
        string[] elements = trimmed.Split(_element);
        string id = elements[0];
        if (id == "ISA")
        {
            return segment;
        }

        foreach (int position in TextElements.GetValueOrDefault(id) ?? [])
        {
            Replace(elements, position, _ => Text());
        }

        if (AmountElements.TryGetValue(id, out int amount))
        {
            Replace(elements, amount, _ => Keep((91_000_000 + _next++).ToString(CultureInfo.InvariantCulture) + ".25"));
        }

        if (DateElements.TryGetValue(id, out int date))
        {
            Replace(elements, date, value => string.Join('-', value.Split('-').Select(_ => Date())));
        }

        if (id == "SV1")
        {
            elements[1] = Codes(elements[1]);
        }

        for (int position = 1; id == "HI" && position < elements.Length; position++)
        {
            bool isBareCode = !elements[position].Contains(_component) && elements[position].Length > 3;
            elements[position] = isBareCode ? Text() : Codes(elements[position]);
        }

        if (id == "CLM")
        {
            elements[5] = Text() + elements[5][elements[5].IndexOf(_component)..];
        }

        return segment[..^trimmed.Length] + string.Join(_element, elements);
    }

    private string Codes(string composite) =>
        string.Join(_component, composite.Split(_component).Select((part, index) => index == 0 || part.Length == 0 ? part : Text()));

    private static void Replace(string[] elements, int position, Func<string, string> canary)
    {
        if (position < elements.Length && elements[position].Length > 0)
        {
            elements[position] = canary(elements[position]);
        }
    }

    // REF's qualifier keeps its place; the letters stand at both ends so that a cut canary is seen to be cut.
    private string Text() => Keep($"ZQ{_next++:000000}XK");

    private string Date()
    {
        DateOnly date = new DateOnly(1000, 1, 1).AddDays(_next++);
        Keep(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
    }

    private string Keep(string canary)
    {
        All.Add(canary);
        return canary;
    }
}
