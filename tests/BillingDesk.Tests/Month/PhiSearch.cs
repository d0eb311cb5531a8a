using System.Text;
using System.Text.RegularExpressions;

namespace BillingDesk.Tests.Month;

/// <summary>
/// Searches the raw bytes of files for values, whatever their case. A value of three characters or fewer, such as a state's, would be found by chance and is not searched
/// for. A shorter one than eight, and one of digits alone, is searched for as a word of its own: a hash of 64 digits holds any four of them.
/// </summary>
internal sealed partial class PhiSearch(IEnumerable<string> values)
{
    private const int Shortest = 4;
    private const int ShortestInsideOthers = 8;

    private readonly string[] _values = [.. values.Where(value => value.Length >= Shortest).Distinct(StringComparer.OrdinalIgnoreCase)];

    public int Count => _values.Length;

    /// <summary>Which values occur in the text, and which files of the folder have them.</summary>
    public IReadOnlyList<string> Find(string folder, params string[] texts)
    {
        IEnumerable<(string Name, string Text)> all = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(path => (path, Encoding.Latin1.GetString(File.ReadAllBytes(path))))
            .Concat(texts.Select((text, index) => ($"text {index}", Bytes(text))));
        return [.. all.SelectMany(file => Find(file.Text).Select(value => $"{Path.GetFileName(file.Name)}: {value}"))];
    }

    private IEnumerable<string> Find(string text)
    {
        HashSet<string> words = [.. Word().Matches(text).Select(match => match.Value.ToUpperInvariant())];
        foreach (string value in _values)
        {
            string bytes = Bytes(value);
            bool isWord = bytes.All(char.IsAsciiLetterOrDigit);
            bool isInside = value.Length >= ShortestInsideOthers && !value.All(char.IsAsciiDigit) && text.Contains(bytes, StringComparison.OrdinalIgnoreCase);
            if (isInside || (isWord ? words.Contains(bytes.ToUpperInvariant()) : IsDelimited(text, bytes)))
            {
                yield return value;
            }
        }
    }

    private static bool IsDelimited(string text, string value)
    {
        for (int at = text.IndexOf(value, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(value, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            bool begins = at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]);
            int end = at + value.Length;
            if (begins && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    // The bytes as characters, so that a file is searched as it is stored.
    private static string Bytes(string value) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(value));

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Word();
}
