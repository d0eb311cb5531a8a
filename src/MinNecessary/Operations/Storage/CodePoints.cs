namespace MinNecessary.Operations;

/// <summary>Compares by code points, as the bytes of UTF-8 do, and so as databases do: the units of UTF-16 put a surrogate pair before U+E000.</summary>
internal static class CodePoints
{
    public static int Compare(string left, string right)
    {
        int same = left.AsSpan().CommonPrefixLength(right);
        return same == left.Length || same == right.Length
            ? left.Length.CompareTo(right.Length)
            : RankOf(left[same]).CompareTo(RankOf(right[same]));
    }

    // A surrogate is half of a code point above all that need none.
    private static int RankOf(char unit) => char.IsSurrogate(unit) ? unit + char.MaxValue : unit;
}
