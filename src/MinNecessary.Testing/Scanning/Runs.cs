using System.Text;

namespace MinNecessary.Testing;

/// <summary>
/// Decodes what may be base64 or hexadecimal in a text, wherever it begins: a run of its characters is read at each alignment, since what stands before
/// may be of the same characters.
/// </summary>
internal static class Runs
{
    // Encoded, the shortest form has more.
    private const int ShortestBase64 = 10;
    private const int ShortestHex = 12;
    private const int ShortestText = 6;

    public static IEnumerable<(string Name, string Text)> DecodedIn(string text)
    {
        for (int alignment = 0; alignment < 4; alignment++)
        {
            if (Decode(text, alignment, ShortestBase64, Base64Of, bits: 6, symbols: 4) is { } decoded)
            {
                yield return ("base64", decoded);
            }
        }

        for (int alignment = 0; alignment < 2; alignment++)
        {
            if (Decode(text, alignment, ShortestHex, HexOf, bits: 4, symbols: 2) is { } decoded)
            {
                yield return ("hexadecimal", decoded);
            }
        }

        if (Separated(text) is { } bare)
        {
            yield return ("hexadecimal", bare);
        }
    }

    /// <summary>What reads as text in what was decoded; null for nothing. Chance makes six characters in a row of one in 400 places.</summary>
    public static string? TextIn(string decoded)
    {
        var readable = new StringBuilder();
        int start = 0;
        for (int at = 0; at <= decoded.Length; at++)
        {
            // A zero is a part of UTF-16.
            if (at < decoded.Length && decoded[at] is (>= ' ' and < '\u007F') or '\t' or '\r' or '\n' or '\0')
            {
                continue;
            }

            if (at - start >= ShortestText)
            {
                readable.Append(decoded, start, at - start).Append('\u0001');
            }

            start = at + 1;
        }

        return readable.Length == 0 ? null : readable.ToString();
    }

    private static string? Decode(string text, int alignment, int shortest, Func<char, int> valueOf, int bits, int symbols)
    {
        StringBuilder? decoded = null;
        int start = 0;
        for (int at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && valueOf(text[at]) >= 0)
            {
                continue;
            }

            if (at - start >= shortest)
            {
                decoded ??= new StringBuilder();
                int sum = 0;
                int have = 0;
                for (int symbol = start + (alignment % symbols); symbol < at; symbol++)
                {
                    sum = ((sum << bits) | valueOf(text[symbol])) & 0xFFFF;
                    have += bits;
                    if (have >= 8)
                    {
                        have -= 8;
                        decoded.Append((char)((sum >> have) & 0xFF));
                    }
                }

                // So that what two runs say is not read as one.
                decoded.Append('\u0001');
            }

            start = at + 1;
        }

        return decoded?.ToString();
    }

    // 41-42-43, 41:42:43, 41 42 43, 0x41, 0x42: bytes as debuggers and BitConverter print them.
    private static string? Separated(string text)
    {
        StringBuilder? decoded = null;
        (int count, int last) = (0, -1);
        var run = new StringBuilder();
        for (int at = 0; at + 1 < text.Length; at++)
        {
            bool isByte = HexOf(text[at]) >= 0 && HexOf(text[at + 1]) >= 0
                && (at == 0 || HexOf(text[at - 1]) < 0) && (at + 2 >= text.Length || HexOf(text[at + 2]) < 0);
            if (!isByte)
            {
                continue;
            }

            // A comma, a space and 0x are the most that stands between.
            if (at - last > 5)
            {
                Keep();
            }

            run.Append((char)((HexOf(text[at]) << 4) | HexOf(text[at + 1])));
            count++;
            last = at + 1;
            at++;
        }

        Keep();
        return decoded?.ToString();

        void Keep()
        {
            if (count * 2 >= ShortestHex)
            {
                (decoded ??= new StringBuilder()).Append(run).Append('\u0001');
            }

            run.Clear();
            count = 0;
        }
    }

    private static int Base64Of(char character) => character switch
    {
        >= 'A' and <= 'Z' => character - 'A',
        >= 'a' and <= 'z' => character - 'a' + 26,
        >= '0' and <= '9' => character - '0' + 52,
        '+' or '-' => 62,
        '/' or '_' => 63,
        _ => -1,
    };

    private static int HexOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'A' and <= 'F' => character - 'A' + 10,
        >= 'a' and <= 'f' => character - 'a' + 10,
        _ => -1,
    };
}
