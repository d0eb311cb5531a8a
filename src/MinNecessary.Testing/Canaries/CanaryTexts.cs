using System.Globalization;

namespace MinNecessary.Testing;

/// <summary>
/// Texts that a check of form lets through where there is a usual one: a social security number from a range that is never issued, a telephone number
/// kept for fiction, a domain that cannot exist. The rest is 16 letters and digits that mean nothing.
/// </summary>
internal static class CanaryTexts
{
    /// <summary>Beyond this nobody needs to look: no mask shows more than eight characters.</summary>
    public const int LongestMask = 8;

    public static CanaryValue Of(IReadOnlyList<string> categories, CanaryRandom random, Func<DateOnly> date)
    {
        foreach (string category in categories)
        {
            switch (category)
            {
                case "Ssn":
                    string ssn = "9" + random.Digits(8);
                    return Spelled($"{ssn[..3]}-{ssn[3..5]}-{ssn[5..]}", ssn, $"{ssn[..3]} {ssn[3..5]} {ssn[5..]}");
                case "Telephone" or "Fax":
                    // Area code and number are free; the exchange 555 is the one of films.
                    string phone = random.Digits(3) + "555" + random.Digits(4);
                    return Spelled($"{phone[..3]}-{phone[3..6]}-{phone[6..]}", phone, $"({phone[..3]}) {phone[3..6]}-{phone[6..]}", $"{phone[..3]}.{phone[3..6]}.{phone[6..]}", $"{phone[..3]} {phone[3..6]} {phone[6..]}");
                case "ZipCode":
                    string zip = random.Digits(9);
                    return Spelled($"{zip[..5]}-{zip[5..]}", zip, $"{zip[..5]} {zip[5..]}");
                case "Diagnosis":
                    string code = random.Letter() + random.Digits(2) + random.Text(4);
                    return Spelled($"{code[..3]}.{code[3..]}", code);
                case "BirthDate" or "DeathDate" or "AdmissionDate" or "DischargeDate" or "ServiceDate" or "OtherDate":
                    DateOnly day = date();
                    string text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                    return new CanaryValue(text, text, CanaryDates.FormsOf(day));
                case "Email":
                    return Marked(random, "{0}@canary.invalid");
                case "Url":
                    return Marked(random, "https://canary.invalid/{0}");
                case "Name":
                    return Marked(random, "Canary{0}");
            }
        }

        return Marked(random, "{0}");
    }

    // What stands around the token is the same for all: only the token tells them apart.
    public static CanaryValue Marked(CanaryRandom random, string format)
    {
        string token = random.Letter() + random.Text(15);
        string text = string.Format(CultureInfo.InvariantCulture, format, token);
        return new CanaryValue(text, text, [new CanaryForm(token, CanaryFormKind.Text)]);
    }

    private static CanaryValue Spelled(string text, params string[] others) =>
        new(text, text, [.. others.Prepend(text).Select(form => new CanaryForm(form, CanaryFormKind.Number))]);
}
