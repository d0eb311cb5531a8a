using System.Globalization;

namespace BillingDesk.X12;

/// <summary>One segment: its identifier and its elements, numbered as X12 does.</summary>
internal sealed class X12Segment(long number, string[] elements, char componentSeparator)
{
    public long Number { get; } = number;

    public string Id => elements[0];

    public int LastElement => elements.Length - 1;

    public string Element(int position) => position < elements.Length ? elements[position] : "";

    public string? Optional(int position) => Element(position) is { Length: > 0 } value ? value : null;

    public string Required(int position) => Optional(position) ?? throw Fail(position, "is missing");

    public string[] Components(int position) => Element(position).Split(componentSeparator);

    public decimal Amount(int position) =>
        decimal.TryParse(Required(position), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount)
            ? amount
            : throw Fail(position, "is not an amount");

    public DateOnly Date(int position, string text) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw Fail(position, "is not a date of the form CCYYMMDD");

    public X12FormatException Fail(int position, string problem) => new(Number, Id, $"element {Id}{position:00} {problem}");

    public X12FormatException Fail(string problem) => new(Number, Id, problem);
}
