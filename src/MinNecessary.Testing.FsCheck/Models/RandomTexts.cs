using FsCheck;
using FsCheck.Fluent;

namespace MinNecessary.Testing;

/// <summary>
/// Texts as users and their files send them: empty, of white space, long, in every script, with what JSON, HTML and SQL escape. None is about a person;
/// those of a usual form are kept for fiction or never issued. None has half of a surrogate pair, which is no text.
/// </summary>
internal static class RandomTexts
{
    private static readonly string[] Blank = [" ", "\t", "\r\n", "\u00A0", "\u2003 ", "   "];

    private static readonly string[] Formed =
    [
        "900-12-3456", "000-00-0000", "(212) 555-0100", "someone@example.invalid", "https://example.invalid/a?b=c", "192.0.2.1", "A00.0", "00000", "00000-0000", "2000-02-29",
        "2001-02-29", "1900-01-01", "99999999", "0", "-0.00", "1,234.56", "1e308", "NaN", "null", "true", "{}", "[]",
    ];

    // One of each kind of character that some code takes for two, for none, or for another.
    private static readonly string[] Characters =
    [
        "a", "Z", "7", " ", "\"", "'", "\\", "/", "<", ">", "&", "%", "{", "}", ";", "--", "\n", "\0", "\u001b", "é", "e\u0301", "ß", "İ", "ı", "ﬁ", "Ж", "а", "中", "あ", "א", "ع",
        "\u200B", "\u200F", "\u202E", "\uFEFF", "\uFFFD", "٣", "½", "😀", "👩‍⚕️", "𝔸", "🇺🇸",
    ];

    private static readonly Gen<string> Word =
        from length in Gen.Choose(1, 16)
        from letters in Gen.ArrayOf(Draw.OneOf("ABCDEFGHKLMNPRSTWXZabcdefghklmnprstwxz0123456789".ToCharArray()), length)
        select new string(letters);

    private static readonly Gen<string> Strange = Gen.Choose(1, 12).SelectMany(length => Gen.ArrayOf(Draw.OneOf(Characters), length)).Select(string.Concat);

    private static readonly Gen<string> Long =
        from unit in Gen.OneOf(Word, Draw.OneOf(Characters))
        from times in Gen.Choose(200, 600)
        select string.Concat(Enumerable.Repeat(unit, times));

    /// <summary>Any text, empty and blank ones too.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency(
        (2, Gen.Constant("")), (2, Draw.OneOf(Blank)), (4, Draw.OneOf(Formed)), (8, Word), (6, Strange), (1, Long));

    /// <summary>Any text that is not blank: what stands for a person, without whom nothing is decided.</summary>
    public static Gen<string> NotBlank { get; } = Any.Select(text => string.IsNullOrWhiteSpace(text) ? "S" + text : text);
}
