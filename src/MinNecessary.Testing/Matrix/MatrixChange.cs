namespace MinNecessary.Testing;

/// <summary>One difference between two disclosure matrices.</summary>
/// <param name="Widens">Whether more is shown, or under fewer conditions.</param>
/// <param name="Sentence">What changed, for whom.</param>
internal sealed record MatrixChange(bool Widens, string Sentence);
