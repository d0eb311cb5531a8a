namespace MinNecessary.Testing;

/// <summary>One way to read what came out.</summary>
/// <param name="Text">The text.</param>
/// <param name="Encodings">What was decoded to get it, the outermost first; empty for nothing.</param>
internal sealed record Reading(string Text, IReadOnlyList<string> Encodings)
{
    public Reading Decoded(string text, string encoding) => new(text, [.. Encodings, encoding]);
}
