using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks;

/// <summary>What found a leak.</summary>
/// <param name="Leak">The leak.</param>
/// <param name="Ids">The diagnostics that the analysers report in its file.</param>
/// <param name="IsSeen">Whether its run let a canary out.</param>
internal sealed record LeakResult(SeededLeak Leak, IReadOnlyList<string> Ids, bool IsSeen)
{
    public string Name => Leak.GetType().Name;

    public bool IsFound => IsSeen || Ids.Count > 0;
}
