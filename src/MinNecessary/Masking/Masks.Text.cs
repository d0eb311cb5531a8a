using System.Globalization;
using System.Text;

namespace MinNecessary;

/// <summary>
/// The masks that a policy may name. Each shows at most what its name says, whatever the value's length, culture or
/// encoding; a value that it cannot mask is withheld whole, as null. Pure functions, safe for concurrent use.
/// </summary>
public static partial class Masks
{
    private const string Hidden = "***";

    // Fewer than eight, and four of them are most of the value.
    private const int ShortestForLast4 = 8;

    /// <summary>
    /// Replaces any value by three asterisks. Not reversible; every value looks alike; reveals only that there is a value.
    /// </summary>
    /// <param name="value">The value; null stays null.</param>
    /// <returns><c>***</c>, or null for null.</returns>
    public static string? Redact(string? value) => value is null ? null : Hidden;

    /// <summary>
    /// Shows the last four letters or digits of an identifier, behind three asterisks that do not tell its length. Not
    /// reversible; repeatable; reveals four characters at most.
    /// </summary>
    /// <param name="value">
    /// An identifier of ASCII letters and digits, with spaces, hyphens, dots and slashes between them that do not count.
    /// </param>
    /// <returns>
    /// <c>***</c> and four characters; null for null, for fewer than eight letters and digits, and where any other
    /// character occurs: what a person would count as one character may then carry a whole hidden text.
    /// </returns>
    public static string? Last4(string? value)
    {
        if (value is null)
        {
            return null;
        }

        Span<char> last = stackalloc char[4];
        int seen = 0;
        for (int index = value.Length - 1; index >= 0; index--)
        {
            char character = value[index];
            if (char.IsAsciiLetterOrDigit(character))
            {
                if (seen < last.Length)
                {
                    last[last.Length - 1 - seen] = character;
                }

                seen++;
            }
            else if (character is not (' ' or '-' or '.' or '/'))
            {
                return null;
            }
        }

        return seen < ShortestForLast4 ? null : string.Concat(Hidden, last);
    }

    /// <summary>
    /// Shows the first letter of each part of a name, in upper case: <c>Anna-Lena Muster</c> becomes <c>A.L.M.</c>. Not
    /// reversible; repeatable; reveals one letter for each part and the number of parts.
    /// </summary>
    /// <param name="value">A name; parts stand between white space and hyphens.</param>
    /// <returns>
    /// The initials; null for null, where fewer letters would be hidden than shown (the initials would nearly be the
    /// name), where a part begins with several letters in one character, and for names in a script without upper and
    /// lower case, whose first character may be the whole surname.
    /// </returns>
    public static string? Initials(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var initials = new StringBuilder();
        int lettersInPart = 0;
        int shown = 0;
        int hidden = 0;
        foreach (Rune rune in value.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation)
            {
                lettersInPart = 0;
                continue;
            }

            if (!Rune.IsLetter(rune))
            {
                continue;
            }

            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter))
            {
                return null;
            }

            if (lettersInPart++ > 0)
            {
                hidden++;
                continue;
            }

            if (IsSeveralLetters(rune))
            {
                return null;
            }

            shown++;
            initials.Append(Rune.ToUpperInvariant(rune).ToString()).Append('.');
        }

        return shown > 0 && hidden >= shown ? initials.ToString() : null;
    }

    // Ligatures and digraphs. A list, because normalization does nothing in globalization-invariant mode; a test holds it to
    // what Unicode decomposes into several letters.
    private static bool IsSeveralLetters(Rune rune) => rune.Value is
        0x0132 or 0x0133 or 0x0149 or (>= 0x01C4 and <= 0x01CC) or (>= 0x01F1 and <= 0x01F3) or 0x0587 or 0x1E9A
        or (>= 0xFB00 and <= 0xFB06) or (>= 0xFB13 and <= 0xFB17);
}
