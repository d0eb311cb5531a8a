using System.Net;
using System.Text;

namespace MinNecessary.Testing;

/// <summary>Decodes escapes among plain text; null where there are none.</summary>
internal static class Unescaping
{
    /// <summary>Backslash escapes of JSON, JavaScript, C#, C and CSS: <c>\u0041</c>, <c>\x41</c>, <c>\"</c>.</summary>
    public static string? Json(string text) => Replace(text, '\\', static (text, at) =>
    {
        char kind = at + 1 < text.Length ? text[at + 1] : '\0';
        return kind switch
        {
            'u' or 'U' when Hex(text, at + 2, kind == 'u' ? 4 : 8) is { } code => (code, kind == 'u' ? 6 : 10),
            'x' when Hex(text, at + 2, 2) is { } code => (code, 4),
            '0' when Hex(text, at + 1, 6) is { } code => (code, 7),
            'n' => ('\n', 2),
            'r' => ('\r', 2),
            't' => ('\t', 2),
            '"' or '\'' or '\\' or '/' or '-' => (kind, 2),
            _ => null,
        };
    });

    /// <summary>Percent escapes, of either case; a plus is a space.</summary>
    public static string? Percent(string text)
    {
        string? decoded = Replace(text, '%', static (text, at) =>
            at + 1 < text.Length && text[at + 1] is 'u' or 'U' && Hex(text, at + 2, 4) is { } wide ? (wide, 6)
            : Hex(text, at + 1, 2) is { } code ? (code, 3) : null);
        return text.Contains('+', StringComparison.Ordinal) ? (decoded ?? text).Replace('+', ' ') : decoded;
    }

    /// <summary>Named, decimal and hexadecimal entities.</summary>
    public static string? Html(string text)
    {
        if (!text.Contains('&', StringComparison.Ordinal))
        {
            return null;
        }

        // Browsers read numbered entities with any number of zeros before, and without the semicolon.
        string numbered = Replace(text, '&', static (text, at) =>
        {
            if (at + 2 >= text.Length || text[at + 1] != '#')
            {
                return null;
            }

            bool isHex = text[at + 2] is 'x' or 'X';
            int start = at + (isHex ? 3 : 2);
            (int end, int code) = (start, 0);
            while (end < text.Length && end - start < 10 && Digit(text[end]) is int digit && digit < (isHex ? 16 : 10) && code <= char.MaxValue)
            {
                code = (code * (isHex ? 16 : 10)) + digit;
                end++;
            }

            return end == start || code > char.MaxValue ? null : ((char)code, end - at + (end < text.Length && text[end] == ';' ? 1 : 0));
        }) ?? text;
        string decoded = WebUtility.HtmlDecode(numbered);
        return decoded == text ? null : decoded;
    }

    /// <summary>The escapes of mail: <c>=41</c>, and a line that ends in an equals sign and goes on.</summary>
    public static string? QuotedPrintable(string text) => Replace(text, '=', static (text, at) => Hex(text, at + 1, 2) is { } code ? (code, 3) : null);

    /// <summary>A byte of each ASCII character is zero in UTF-16 of either order, and in UTF-32.</summary>
    public static string? WithoutNulls(string text) => text.Contains('\0', StringComparison.Ordinal) ? text.Replace("\0", "", StringComparison.Ordinal) : null;

    /// <summary>What was wrapped, such as base64 in mail, with a quoted-printable line's sign at the end or without.</summary>
    public static string? WithoutLineBreaks(string text) =>
        text.AsSpan().ContainsAny('\r', '\n') ? text.Replace("=\r\n", "", StringComparison.Ordinal).Replace("=\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal) : null;

    private static string? Replace(string text, char sign, Func<string, int, (char Character, int Length)?> decode)
    {
        StringBuilder? decoded = null;
        int copied = 0;
        for (int at = text.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sign, at))
        {
            if (decode(text, at) is not (char character, int length))
            {
                at++;
                if (at >= text.Length)
                {
                    break;
                }

                continue;
            }

            (decoded ??= new StringBuilder(text.Length)).Append(text, copied, at - copied).Append(character);
            at = copied = at + length;
            if (at >= text.Length)
            {
                break;
            }
        }

        return decoded?.Append(text, copied, text.Length - copied).ToString();
    }

    private static char? Hex(string text, int at, int length)
    {
        int code = 0;
        for (int index = 0; index < length; index++)
        {
            if (at + index >= text.Length || Digit(text[at + index]) is not int digit || code > char.MaxValue)
            {
                return null;
            }

            code = (code * 16) + digit;
        }

        return code <= char.MaxValue ? (char)code : null;
    }

    private static int? Digit(char character) => char.IsAsciiHexDigit(character) ? Convert.ToInt32(character.ToString(), 16) : null;
}
