namespace MinNecessary.SeededLeaks.Desk;

/// <summary>One way to leak, in a file of its own, with nothing else in it.</summary>
internal abstract class SeededLeak
{
    /// <summary>What leaks where, as the table of the documentation says it.</summary>
    public abstract string What { get; }

    /// <summary>Why neither the analysers nor the canaries find it, where neither does.</summary>
    public virtual string? WhyUnfound => null;

    /// <summary>What an application does that has this leak.</summary>
    public abstract Task RunAsync(LeakDesk desk);
}
