namespace MinNecessary.Tests.Policy;

/// <summary>
/// A text in which « » encloses the place where an error is expected, so that no test counts lines and columns by hand.
/// </summary>
internal sealed class MarkedText
{
    public MarkedText(string marked)
    {
        int start = marked.IndexOf('«', StringComparison.Ordinal);
        int end = marked.IndexOf('»', StringComparison.Ordinal);
        if (start < 0 || end < start)
        {
            throw new ArgumentException("The text marks no place.", nameof(marked));
        }

        Text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        Length = end - start - 1;
        string before = marked[..start];
        Line = 1 + before.Count(character => character == '\n');
        Column = start - before.LastIndexOf('\n');
    }

    public string Text { get; }

    /// <summary>Counted from 1, as the policy's errors count.</summary>
    public int Line { get; }

    public int Column { get; }

    public int Length { get; }
}
