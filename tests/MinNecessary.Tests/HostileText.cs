using System.Text;

namespace MinNecessary.Tests;

/// <summary>Characters that break code which takes a char for a character, or text for ASCII.</summary>
internal static class HostileText
{
    public static readonly string[] Pieces =
    [
        "\uD83D", "\uDC68", "👨‍👩‍👧‍👦", "👩🏽‍⚕️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "é", "e\u0301", "a\u0301\u0323\u0308", "\u202E", "\u200F", "\u200D", "\u200B", "\uFEFF", "\u00AD",
        "שָׁלוֹם", "محمد", "٣٤٥٦", "۱۲۳۴", "१२३", "山田太郎", "김", "１２３４", "İı", "ß", "ﬁ", "ﬄ", "Ǆ", "ǆ", "ŉ", "Ⅳ", "ª", "𝐀𝟏", "𐐷", "ʻ", "\u0000", "\u001F",
        "\u007F", "\u0085", "\u2028", "\t", "\r", "\n", " ", "\u00A0", "\u3000", "-", "–", "‐", ".", "/", "_", "'", "\"", "\\", "A", "z", "0", "9", "Anna", "Muster", "123-45-6789",
    ];

    /// <summary>A text of up to <paramref name="longest"/> pieces, some of them any UTF-16 code unit.</summary>
    public static string Next(Random random, int longest = 12)
    {
        var text = new StringBuilder();
        for (int remaining = random.Next(longest + 1); remaining > 0; remaining--)
        {
            if (random.Next(4) == 0)
            {
                text.Append((char)random.Next(char.MaxValue + 1));
            }
            else
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }
        }

        return text.ToString();
    }
}
