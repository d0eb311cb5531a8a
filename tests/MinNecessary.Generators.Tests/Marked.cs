namespace MinNecessary.Generators.Tests;

/// <summary>A text in which « » encloses the place where an error is expected.</summary>
internal sealed class Marked
{
    public Marked(string text)
    {
        int start = text.IndexOf('«', StringComparison.Ordinal);
        int end = text.IndexOf('»', StringComparison.Ordinal);
        Text = text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        Length = end - start - 1;
        string before = text[..start];
        Line = before.Count(character => character == '\n');
        Column = start - (before.LastIndexOf('\n') + 1);
    }

    public string Text { get; }

    /// <summary>Counted from 0, as the compiler counts.</summary>
    public int Line { get; }

    public int Column { get; }

    public int Length { get; }
}
