namespace MinNecessary.Disclosures;

/// <summary>What was found of a log.</summary>
/// <param name="Writers">Each writer, in the order in which the store names them.</param>
/// <param name="Findings">Everything wrong; empty where nothing is.</param>
public sealed record LogVerification(IReadOnlyList<WriterVerification> Writers, IReadOnlyList<LogFinding> Findings)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Findings.Count == 0;
}
