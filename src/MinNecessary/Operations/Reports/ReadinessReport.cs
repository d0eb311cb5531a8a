namespace MinNecessary.Operations;

/// <summary>How far a new practice is in its first month. Immutable.</summary>
/// <param name="Day">The day, 1 to 30.</param>
/// <param name="Checks">What is looked at, in the order to show it in. Not empty.</param>
public sealed record ReadinessReport(int Day, IReadOnlyList<ProcessCheck> Checks)
{
    /// <summary>Whether all of it is as it should be.</summary>
    public bool IsReady => Checks.All(check => check.Holds);
}
