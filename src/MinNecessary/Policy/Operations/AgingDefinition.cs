namespace MinNecessary.Policy;

/// <summary>How unresolved work ages. Immutable.</summary>
public sealed class AgingDefinition
{
    internal AgingDefinition(AgingStart from, IReadOnlyList<int> bounds)
    {
        From = from;
        Bounds = bounds;
    }

    /// <summary>When the clock starts.</summary>
    public AgingStart From { get; }

    /// <summary>The last day of each bucket but the last, growing: 30, 60, 90, 120 for 0–30, 31–60, 61–90, 91–120 and 121 or more. Never empty.</summary>
    public IReadOnlyList<int> Bounds { get; }
}
