namespace MinNecessary.Testing;

/// <summary>
/// Finds canaries in text and bytes, however they are written: plain, in upper or lower case; JSON-, percent-, HTML- or mail-escaped; in base64 of either
/// alphabet and any alignment; in hexadecimal; in UTF-8 or UTF-16; compressed; and one of these within another, four deep. Dates and amounts are found in
/// the usual formats. Immutable and safe for concurrent use.
/// </summary>
/// <remarks>
/// A text canary is found by any nine of its characters in a row. By chance that happens in random letters and digits about once in ten gigabytes for a
/// hundred canaries, and in prose never. A number has fewer values: of a billion unrelated nine-digit numbers one is a social security number's canary, and
/// of ten million seven-digit ones one is an amount's. What is encrypted, hashed or in a picture is not found.
/// </remarks>
public sealed class CanaryScanner
{
    private const int Around = 24;

    private readonly NeedleIndex _needles;

    /// <summary>Makes a scanner for canaries.</summary>
    /// <param name="canaries">The canaries, of one model or several.</param>
    /// <exception cref="ArgumentNullException"><paramref name="canaries"/> is null.</exception>
    public CanaryScanner(IEnumerable<Canary> canaries)
    {
        ArgumentNullException.ThrowIfNull(canaries);
        _needles = new NeedleIndex(canaries);
    }

    /// <summary>Looks through text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Each canary that was found, once, with the least decoding that shows it. May be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<CanarySighting> Scan(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Scan(Readings.Of(text));
    }

    /// <summary>Looks through bytes: a body, a file.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>Each canary that was found, once, with the least decoding that shows it. May be empty.</returns>
    /// <exception cref="InvalidOperationException">They are compressed, and more than 256 MB when they are not.</exception>
    public IReadOnlyList<CanarySighting> Scan(ReadOnlyMemory<byte> bytes) => Scan(Readings.Of(bytes));

    private IReadOnlyList<CanarySighting> Scan(IEnumerable<Reading> readings)
    {
        Dictionary<Canary, (CanarySighting Sighting, int Says)> found = [];
        foreach (Reading reading in readings)
        {
            foreach ((Needle needle, int at, int length) in _needles.Find(reading.Text))
            {
                // A whole one says more than a part, and what was decoded more than what only looks like it; else what was found first says all.
                bool isWhole = length >= needle.Form.Length;
                int says = (isWhole ? 2 : 0) + (needle.Encoding is null ? 1 : 0);
                if (!found.TryGetValue(needle.Canary, out (CanarySighting Sighting, int Says) before) || says > before.Says)
                {
                    string[] encodings = [.. needle.Encoding is null ? Array.Empty<string>() : [needle.Encoding], .. reading.Encodings.Reverse()];
                    string encoding = encodings.Length == 0 ? "plain" : string.Join(" in ", encodings);
                    found[needle.Canary] = (new CanarySighting(needle.Canary, reading.Text.Substring(at, length), encoding, Near(reading.Text, at, length), isWhole), says);
                }
            }
        }

        return [.. found.Values.Select(each => each.Sighting)];
    }

    private static string Near(string text, int at, int length)
    {
        int start = Math.Max(0, at - Around);
        int end = Math.Min(text.Length, at + length + Around);
        string part = string.Concat(text[start..end].Select(character => char.IsControl(character) || character > '\u007E' ? '.' : character));
        return (start > 0 ? "…" : "") + part + (end < text.Length ? "…" : "");
    }
}
