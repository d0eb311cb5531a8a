using System.Text;

namespace MinNecessary.Testing;

/// <summary>
/// All needles by their first six characters, so that a text is walked through once however many there are. Case is folded, and so are the spaces that
/// some cultures put between groups of digits.
/// </summary>
internal sealed class NeedleIndex
{
    private const int KeyLength = 6;
    private const ulong KeyMask = (1UL << (KeyLength * 7)) - 1;

    private readonly Dictionary<ulong, List<Needle>> _byKey = [];
    private readonly bool[] _filter = new bool[1 << 16];

    public NeedleIndex(IEnumerable<Canary> canaries)
    {
        foreach (Canary canary in canaries)
        {
            foreach (CanaryForm form in canary.Forms)
            {
                AddForm(canary, form);
            }
        }
    }

    /// <summary>Every find in a text, each part of a text once.</summary>
    public IEnumerable<(Needle Needle, int At, int Length)> Find(string text)
    {
        ulong key = 0;
        Dictionary<Canary, int> foundUpTo = [];
        for (int at = 0; at < text.Length; at++)
        {
            key = ((key << 7) | Fold(text[at])) & KeyMask;
            if (at < KeyLength - 1 || !_filter[FilterOf(key)] || !_byKey.TryGetValue(key, out List<Needle>? candidates))
            {
                continue;
            }

            int start = at - KeyLength + 1;
            foreach (Needle needle in candidates)
            {
                if ((!foundUpTo.TryGetValue(needle.Canary, out int end) || start >= end) && Match(text, start, needle) is (int from, int length) && length > 0)
                {
                    foundUpTo[needle.Canary] = from + length;
                    yield return (needle, from, length);
                }
            }
        }
    }

    private void AddForm(Canary canary, CanaryForm form)
    {
        string text = form.Text.ToLowerInvariant();
        if (form.Kind != CanaryFormKind.Text)
        {
            Add(new Needle(canary, text, 0, text.Length, form.Kind, null));
        }
        else
        {
            int part = CanaryTexts.LongestMask + 1;
            for (int start = 0; start + part <= text.Length; start++)
            {
                Add(new Needle(canary, text, start, part, form.Kind, null));
            }
        }

        AddBase64(canary, form);
    }

    // Base64 is decoded. What was written in upper or lower case after that cannot be, but what it would look like is known.
    private void AddBase64(Canary canary, CanaryForm form)
    {
        foreach (string cased in new[] { form.Text, form.Text.ToUpperInvariant(), form.Text.ToLowerInvariant() }.Distinct(StringComparer.Ordinal))
        {
            for (int before = 0; before < 3; before++)
            {
                // The characters that depend on what stands before and behind are left away.
                string encoded = Convert.ToBase64String(Encoding.ASCII.GetBytes(new string('\0', before) + cased)).TrimEnd('=');
                int skipped = before == 0 ? 0 : before + 1;
                int whole = (before + cased.Length) * 8 / 6;
                string certain = encoded[skipped..Math.Min(whole, encoded.Length)].ToLowerInvariant();
                if (certain.Length >= 10)
                {
                    Add(new Needle(canary, certain, 0, certain.Length, CanaryFormKind.Whole, "base64 in changed case"));
                }
            }
        }
    }

    private void Add(Needle needle)
    {
        ulong key = needle.Form.AsSpan(needle.Start, KeyLength).ToArray().Aggregate(0UL, (sum, character) => ((sum << 7) | Fold(character)) & KeyMask);
        _filter[FilterOf(key)] = true;
        if (!_byKey.TryGetValue(key, out List<Needle>? same))
        {
            _byKey[key] = same = [];
        }

        same.Add(needle);
    }

    // Grows in both directions, so that a part names all that was there.
    private static (int From, int Length) Match(string text, int start, Needle needle)
    {
        if (start + needle.Length > text.Length)
        {
            return default;
        }

        for (int index = 0; index < needle.Length; index++)
        {
            if (Fold(text[start + index]) != needle.Form[needle.Start + index])
            {
                return default;
            }
        }

        (int from, int end) = (start, start + needle.Length);
        if (needle.Kind == CanaryFormKind.Text)
        {
            for (int form = needle.Start - 1; form >= 0 && from > 0 && Fold(text[from - 1]) == needle.Form[form]; form--)
            {
                from--;
            }

            for (int form = needle.Start + needle.Length; form < needle.Form.Length && end < text.Length && Fold(text[end]) == needle.Form[form]; form++)
            {
                end++;
            }
        }

        bool isWithinNumber = needle.Kind == CanaryFormKind.Number && ((from > 0 && char.IsAsciiDigit(text[from - 1])) || (end < text.Length && char.IsAsciiDigit(text[end])));
        return isWithinNumber ? default : (from, end - from);
    }

    private static char Fold(char character) => character switch
    {
        >= 'A' and <= 'Z' => (char)(character | 0x20),
        < '\u007F' => character,
        '\u00A0' or '\u202F' or '\u2009' => ' ',
        '\u2019' => '\'',
        _ => '\u007F',
    };

    private static int FilterOf(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 48);
}
