namespace BillingDesk.X12;

/// <summary>
/// Codes that a report prints are held to the form of their code list. What slipped into their place, a name perhaps, is an error and is not printed.
/// </summary>
internal static class X12Codes
{
    private const int LongestName = 60;

    public static string Require(X12Segment segment, int position, string value, Func<string, bool> isCode) =>
        isCode(value) ? value : throw segment.Fail(position, "is not a code of its list");

    /// <summary>The receiver's verdict (IK501, AK901).</summary>
    public static bool IsAcknowledgment(string value) => value is "A" or "E" or "M" or "P" or "R" or "W" or "X";

    /// <summary>A number of up to four digits, such as a status (code source 508).</summary>
    public static bool IsNumber(string value) => value.Length is >= 1 and <= 4 && value.All(char.IsAsciiDigit);

    /// <summary>A category of claim status, such as <c>A7</c> (code source 507).</summary>
    public static bool IsStatusCategory(string value) => value.Length is >= 2 and <= 3 && char.IsAsciiLetterUpper(value[0]) && value.Skip(1).All(char.IsAsciiDigit);

    /// <summary>The group of an adjustment (CAS01).</summary>
    public static bool IsAdjustmentGroup(string value) => value is "CO" or "OA" or "PI" or "PR";

    /// <summary>The reason of an adjustment, such as <c>16</c>, <c>B7</c> or <c>P12</c> (code source 139).</summary>
    public static bool IsAdjustmentReason(string value) =>
        value.Length is >= 1 and <= 3 && (char.IsAsciiDigit(value[0]) || (char.IsAsciiLetterUpper(value[0]) && value.Length > 1)) && value.Skip(1).All(char.IsAsciiDigit);

    /// <summary>The name of an organisation, such as a payer's, which a report prints.</summary>
    public static string Organisation(X12Segment segment, int position)
    {
        string name = segment.Required(position).Trim();
        return name.Length is > 0 and <= LongestName && !name.Any(char.IsControl) ? name : throw segment.Fail(position, $"is no name of at most {LongestName} characters");
    }
}
