namespace MinNecessary.Policy;

/// <summary>Finds the known name that a mistaken one was probably meant to be.</summary>
internal static class Suggestion
{
    // A longer text is no misspelt name, and the comparison would cost its length squared.
    private const int LongestName = 100;

    // Nobody wrote more by hand, and each of as many mistakes would be compared with each of as many names.
    private const int MostNames = 256;

    /// <summary>A clause to put behind the mistaken name; empty where no known name is near.</summary>
    public static string For(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName)
        {
            return "";
        }

        string? nearest = null;
        int least = int.MaxValue;
        int[][] rows = [new int[LongestName + 1], new int[LongestName + 1]];
        foreach (string candidate in known.Take(MostNames))
        {
            int most = Math.Max(2, candidate.Length / 3);
            if (candidate.Length > LongestName || Math.Abs(candidate.Length - name.Length) > most)
            {
                continue;
            }

            int distance = Distance(name, candidate, rows);
            if (distance <= most && (distance < least || (distance == least && string.CompareOrdinal(candidate, nearest) < 0)))
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest is null ? "" : $" (did you mean '{nearest}'?)";
    }

    // Levenshtein's distance, letters compared without case.
    private static int Distance(string left, string right, int[][] rows)
    {
        (int[] previous, int[] current) = (rows[0], rows[1]);
        for (int column = 0; column <= right.Length; column++)
        {
            previous[column] = column;
        }

        for (int row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (int column = 1; column <= right.Length; column++)
            {
                int change = char.ToUpperInvariant(left[row - 1]) == char.ToUpperInvariant(right[column - 1]) ? 0 : 1;
                current[column] = Math.Min(Math.Min(current[column - 1], previous[column]) + 1, previous[column - 1] + change);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
