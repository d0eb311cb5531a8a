namespace MinNecessary.Policy;

/// <summary>Finds the known name that a mistaken one was probably meant to be.</summary>
internal static class Suggestion
{
    /// <summary>A clause to put behind the mistaken name; empty where no known name is near.</summary>
    public static string For(string name, IEnumerable<string> known)
    {
        // A long text is no misspelt name, and the comparison would cost its length squared.
        if (name.Length > 100)
        {
            return "";
        }

        string? nearest = known
            .Select(candidate => (candidate, Distance: Distance(name, candidate)))
            .Where(pair => pair.Distance <= Math.Max(2, pair.candidate.Length / 3))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate).FirstOrDefault();
        return nearest is null ? "" : $" (did you mean '{nearest}'?)";
    }

    // Levenshtein's distance, letters compared without case.
    private static int Distance(string left, string right)
    {
        int[] previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (int row = 1; row <= left.Length; row++)
        {
            int[] current = new int[right.Length + 1];
            current[0] = row;
            for (int column = 1; column <= right.Length; column++)
            {
                int change = char.ToUpperInvariant(left[row - 1]) == char.ToUpperInvariant(right[column - 1]) ? 0 : 1;
                current[column] = Math.Min(Math.Min(current[column - 1], previous[column]) + 1, previous[column - 1] + change);
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
