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

    private const int LongestShown = 8;
    private const int LongestOnStack = 128;

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
    public static string? Last(string? value, int count)
    {
        Span<char> shown = stackalloc char[LongestShown];
        shown = shown[..Checked(count)];
        return TakeLettersAndDigits(value, shown, fromEnd: true) ? string.Concat(Hidden, shown) : null;
    }

    /// <summary>
    /// Shows the first letters or digits of an identifier, before three asterisks. In a policy, <c>First3</c> is three of
    /// them. Not reversible; repeatable; not format-preserving; reveals that many characters.
    /// </summary>
    /// <param name="value">As for <see cref="Last"/>.</param>
    /// <param name="count">How many to show, 1 to 8.</param>
    /// <returns>The characters and <c>***</c>; null as for <see cref="Last"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static string? First(string? value, int count)
    {
        Span<char> shown = stackalloc char[LongestShown];
        shown = shown[..Checked(count)];
        return TakeLettersAndDigits(value, shown, fromEnd: false) ? string.Concat(shown, Hidden) : null;
    }

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

        // Never longer: a point takes the place of what stands between two parts, and the first has none before it.
        Span<char> initials = value.Length < LongestOnStack ? stackalloc char[LongestOnStack] : new char[value.Length + 1];
        int length = 0;
        bool isWithinPart = false;
        int shown = 0;
        int hidden = 0;
        for (int index = 0; index < value.Length;)
        {
            if (isWithinPart && char.IsAsciiLetter(value[index]))
            {
                // Most of most names.
                hidden++;
                index++;
                continue;
            }

            Rune.DecodeFromUtf16(value.AsSpan(index), out Rune rune, out int read);
            index += read;
            if (!Rune.IsLetter(rune))
            {
                isWithinPart &= !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.DashPunctuation;
                continue;
            }

            if (!rune.IsAscii && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter))
            {
                return null;
            }

            if (isWithinPart)
            {
                hidden++;
                continue;
            }

            if (IsSeveralLetters(rune))
            {
                return null;
            }

            isWithinPart = true;
            shown++;
            length += Rune.ToUpperInvariant(rune).EncodeToUtf16(initials[length..]);
            initials[length++] = '.';
        }

        return shown > 0 && hidden >= shown ? new string(initials[..length]) : null;
    }

    // Ligatures and digraphs. A list, because normalization does nothing in globalization-invariant mode; a test holds it to
    // what Unicode decomposes into several letters.
    private static bool IsSeveralLetters(Rune rune) => rune.Value is
        0x0132 or 0x0133 or 0x0149 or (>= 0x01C4 and <= 0x01CC) or (>= 0x01F1 and <= 0x01F3) or 0x0587 or 0x1E9A
        or (>= 0xFB00 and <= 0xFB06) or (>= 0xFB13 and <= 0xFB17);

    private static int Checked(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, LongestShown);
        return count;
    }

    // False where the value is too short to hide as much as it would show, or is not what the mask is for.
    private static bool TakeLettersAndDigits(string? value, Span<char> shown, bool fromEnd)
    {
        int found = 0;
        (int step, int from, int to) = fromEnd ? (-1, value?.Length - 1 ?? 0, shown.Length - 1) : (1, 0, 0);
        for (int left = value?.Length ?? 0; left > 0; left--, from += step)
        {
            char character = value![from];
            if (!char.IsAsciiLetterOrDigit(character))
            {
                if (character is ' ' or '-' or '.' or '/')
                {
                    continue;
                }

                return false;
            }

            if (found++ < shown.Length)
            {
                shown[to] = character;
                to += step;
            }
        }

        return found >= shown.Length * 2;
    }
}
