using System.Globalization;
using System.Text;

namespace MinNecessary;

/// <summary>
/// The masks that a policy may name. Each shows at most what its name says, whatever the value's length, culture or
/// encoding; a value that it cannot mask is withheld whole, as null. Safe for concurrent use.
/// </summary>
public static partial class Masks
{
    internal const string Hidden = "***";

    /// <summary>
    /// Replaces any value by three asterisks. Not reversible; every value looks alike; not format-preserving; reveals only
    /// that there is a value.
    /// </summary>
    /// <typeparam name="T">The type of the value, whatever it is.</typeparam>
    /// <param name="value">The value; null stays null.</param>
    /// <returns><c>***</c>, or null for null.</returns>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(value))]
    public static string? Redact<T>(T? value) => value is null ? null : Hidden;

    /// <summary>
    /// Shows the last letters or digits of an identifier, behind three asterisks that do not tell its length. In a policy,
    /// <c>Last4</c> is four of them. Not reversible; repeatable; not format-preserving; reveals that many characters.
    /// </summary>
    /// <param name="value">
    /// An identifier of ASCII letters and digits, with spaces, hyphens, dots and slashes between them that do not count.
    /// </param>
    /// <param name="count">How many to show, 1 to 8.</param>
    /// <returns>
    /// <c>***</c> and the characters; null for null, for fewer letters and digits than twice as many, and where any other
    /// character occurs: what a person would count as one character may then carry a whole hidden text.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static string? Last(string? value, int count) => LettersAndDigits(value, count) is { } bare ? string.Concat(Hidden, bare.AsSpan(bare.Length - count)) : null;

    /// <summary>
    /// Shows the first letters or digits of an identifier, before three asterisks. In a policy, <c>First3</c> is three of
    /// them. Not reversible; repeatable; not format-preserving; reveals that many characters.
    /// </summary>
    /// <param name="value">As for <see cref="Last"/>.</param>
    /// <param name="count">How many to show, 1 to 8.</param>
    /// <returns>The characters and <c>***</c>; null as for <see cref="Last"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static string? First(string? value, int count) => LettersAndDigits(value, count) is { } bare ? string.Concat(bare.AsSpan(0, count), Hidden) : null;

    /// <summary>
    /// Shows the first letter of each part of a name, in upper case: <c>Anna-Lena Muster</c> becomes <c>A.L.M.</c>. Not
    /// reversible; repeatable; not format-preserving; reveals one letter for each part and the number of parts.
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

    // Null where the value is too short to hide as much as it would show, or is not what the mask is for.
    private static string? LettersAndDigits(string? value, int shown)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shown, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shown, 8);
        if (value is null)
        {
            return null;
        }

        var bare = new StringBuilder(value.Length);
        foreach (char character in value)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                bare.Append(character);
            }
            else if (character is not (' ' or '-' or '.' or '/'))
            {
                return null;
            }
        }

        return bare.Length < shown * 2 ? null : bare.ToString();
    }
}
