namespace MinNecessary.Policy;

/// <summary>A review that a named person closes after each week, or after each month. Immutable.</summary>
public sealed class PeriodicReview
{
    internal PeriodicReview(string owner, TimeSpan within, IReadOnlyList<Kpi> kpis)
    {
        Owner = owner;
        Within = within;
        Kpis = kpis;
    }

    /// <summary>The role that holds it. Never null.</summary>
    public string Owner { get; }

    /// <summary>In what time after the week, or the month, it is closed before a case is opened. More than zero.</summary>
    public TimeSpan Within { get; }

    /// <summary>What it shows, at most seven. May be empty.</summary>
    public IReadOnlyList<Kpi> Kpis { get; }
}
