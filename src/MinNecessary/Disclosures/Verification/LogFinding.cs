namespace MinNecessary.Disclosures;

/// <summary>Something wrong with a writer's log, and where.</summary>
/// <param name="Kind">What.</param>
/// <param name="Writer">The writer's id.</param>
/// <param name="From">The first place that it may be at.</param>
/// <param name="To">The last place that it may be at; the same where it is known.</param>
public sealed record LogFinding(FindingKind Kind, string Writer, long From, long To)
{
    /// <summary>What and where.</summary>
    /// <returns>For example <c>Altered at 0f…/17</c>.</returns>
    public override string ToString() => From == To ? $"{Kind} at {Writer}/{From}" : $"{Kind} at {Writer}/{From} to {To}";
}
