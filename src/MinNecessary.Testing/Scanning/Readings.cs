using System.Text;

namespace MinNecessary.Testing;

/// <summary>
/// Everything that a text may mean: itself, and what comes of it by each decoding, and of that again, four deep. Decoding finds what a list of encoded
/// canaries would miss: any alignment of base64, any mixture of escaped and plain characters, and one encoding within another. Only what reads as text is
/// decoded further; what does not is looked through and left.
/// </summary>
internal static class Readings
{
    private const int Deepest = 4;

    private static readonly (string Name, Func<string, string?> Decode)[] Escapes =
    [
        ("JSON-escaped", Unescaping.Json),
        ("percent-encoded", Unescaping.Percent),
        ("HTML-encoded", Unescaping.Html),
        ("quoted-printable", Unescaping.QuotedPrintable),
        ("UTF-16", Unescaping.WithoutNulls),
        ("broken over lines", Unescaping.WithoutLineBreaks),
    ];

    public static IEnumerable<Reading> Of(ReadOnlyMemory<byte> bytes)
    {
        IEnumerable<Reading> readings = Of(Latin1(bytes.Span), []);

        // What UTF-8 has beyond ASCII: only the spaces between groups of digits matter, and Latin 1 reads them as two characters.
        string utf8 = Encoding.UTF8.GetString(bytes.Span);
        readings = utf8.Any(character => character > '\u007F') ? readings.Concat(Of(utf8, [])) : readings;
        return Decompression.Of(bytes) is (string name, byte[] content) ? readings.Concat(Of(Latin1(content), [name])) : readings;
    }

    public static IEnumerable<Reading> Of(string text) => Of(text, []);

    private static IEnumerable<Reading> Of(string text, IReadOnlyList<string> encodings)
    {
        // Many decodings come to the same text, and each text is looked at once.
        HashSet<string> seen = new(StringComparer.Ordinal) { text };
        yield return new Reading(text, encodings);
        Queue<Reading> pending = new(Runs.TextIn(text) is { } start ? [new Reading(start, encodings)] : []);
        while (pending.TryDequeue(out Reading? reading))
        {
            bool isDeepest = reading.Encodings.Count - encodings.Count >= Deepest - 1;
            foreach ((string name, Func<string, string?> decode) in Escapes)
            {
                if (decode(reading.Text) is { } decoded && seen.Add(decoded))
                {
                    Reading next = reading.Decoded(decoded, name);
                    yield return next;
                    Continue(next);
                }
            }

            foreach ((string name, string decoded) in Runs.DecodedIn(reading.Text).Where(run => seen.Add(run.Text)))
            {
                Reading next = reading.Decoded(decoded, name);
                yield return next;
                if (Runs.TextIn(decoded) is { } readable)
                {
                    Continue(next with { Text = readable });
                }
            }

            void Continue(Reading next)
            {
                if (!isDeepest)
                {
                    pending.Enqueue(next);
                }
            }
        }
    }

    // Each byte is one character, so that nothing is lost of what is not text.
    private static string Latin1(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);
}
