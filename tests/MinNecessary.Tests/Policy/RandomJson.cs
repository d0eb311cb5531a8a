using System.Text;

namespace MinNecessary.Tests.Policy;

/// <summary>Writes random JSON, and spoils some of it.</summary>
internal sealed class RandomJson(Random random)
{
    private static readonly string[] Literals = ["0", "-0", "1", "-12", "1.5", "1e5", "1E+05", "2.50e-3", "12345678901234567890.1", "true", "false", "null"];

    private static readonly string[] Spoilers =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "/", "//", "/**/", "'", "+1", ".5", "1.", "01", "1e", "0x1", "NaN", "Infinity", "True", "nul", "tru e", "\t", "\n", "\r", "\v", "\f", "\u00A0",
        "\u2028", "\u0000", "\u001F", "\uFEFF", "\uD800", "\uDFFF", "\\u", "\\uD800", "\\u12", "\\x", "\\'", "\\0", "١", "e", "-", "--1", ",,", "{}", "[]", "\"\"", "\"k\":",
    ];

    public string Valid()
    {
        var text = new StringBuilder();
        WriteValue(text, 5);
        return text.ToString();
    }

    /// <summary>Sometimes it stays valid: the oracle says which.</summary>
    public string Spoilt()
    {
        string text = Valid();
        for (int change = random.Next(1, 4); change > 0; change--)
        {
            int at = random.Next(text.Length + 1);
            text = random.Next(3) switch
            {
                0 => text.Insert(at, Spoilers[random.Next(Spoilers.Length)]),
                1 => text.Remove(Math.Min(at, Math.Max(text.Length - 1, 0)), Math.Min(1, text.Length)),
                _ => string.Concat(text.AsSpan(0, at), Spoilers[random.Next(Spoilers.Length)], text.AsSpan(Math.Min(at + 1, text.Length))),
            };
        }

        return text;
    }

    private void WriteValue(StringBuilder text, int depth)
    {
        WriteSpace(text);
        switch (depth == 0 ? random.Next(2) : random.Next(6))
        {
            case 0:
                text.Append(Literals[random.Next(Literals.Length)]);
                break;
            case 1 or 2:
                WriteString(text);
                break;
            case 3:
                WriteAll(text, '[', ']', () => WriteValue(text, depth - 1));
                break;
            default:
                WriteAll(text, '{', '}', () => WriteMember(text, depth));
                break;
        }

        WriteSpace(text);
    }

    private void WriteMember(StringBuilder text, int depth)
    {
        WriteSpace(text);
        WriteString(text);
        WriteSpace(text);
        text.Append(':');
        WriteValue(text, depth - 1);
    }

    private void WriteAll(StringBuilder text, char open, char close, Action write)
    {
        text.Append(open);
        int count = random.Next(4);
        for (int index = 0; index < count; index++)
        {
            text.Append(index > 0 ? "," : "");
            write();
        }

        WriteSpace(text);
        text.Append(close);
    }

    private void WriteSpace(StringBuilder text)
    {
        for (int count = random.Next(3) - 1; count > 0; count--)
        {
            text.Append(" \t\r\n"[random.Next(4)]);
        }
    }

    private void WriteString(StringBuilder text)
    {
        text.Append('"');
        foreach (char character in random.Next(3) == 0 ? "k" + random.Next(3) : HostileText.Next(random, 4))
        {
            if (character is '"' or '\\' or < ' ' || random.Next(8) == 0)
            {
                text.Append(ShortEscape(character) is { } shortEscape && random.Next(2) == 0 ? $"\\{shortEscape}" : $"\\u{(int)character:x4}");
            }
            else
            {
                text.Append(character);
            }
        }

        text.Append('"');
    }

    private static char? ShortEscape(char character) => character switch
    {
        '"' or '\\' or '/' => character,
        '\b' => 'b',
        '\f' => 'f',
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        _ => null,
    };
}
