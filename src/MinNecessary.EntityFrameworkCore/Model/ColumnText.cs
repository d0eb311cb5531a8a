namespace MinNecessary.EntityFrameworkCore;

/// <summary>
/// What a column has of a text. An index takes no text of any length, and PostgreSQL no zero: one such entry would keep all that stand with it from
/// being written. Columns only narrow a query, and the bytes decide: so it does no harm where two texts are one here.
/// </summary>
internal static class ColumnText
{
    private const int LongestText = 256;
    private const char Replacement = '\uFFFD';

    public static string Of(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan(0, Math.Min(text.Length, LongestText));
        char[] column = start.ToArray();
        for (int index = 0; index < column.Length; index++)
        {
            if (char.IsHighSurrogate(column[index]) && index + 1 < column.Length && char.IsLowSurrogate(column[index + 1]))
            {
                index++;
            }
            else if (column[index] == '\0' || char.IsSurrogate(column[index]))
            {
                column[index] = Replacement;
            }
        }

        return new string(column);
    }
}
