namespace MinNecessary;

/// <summary>
/// Observes which members of a policy's views are read in this process, from when it is made until it is disposed. The counts only ever grow, and each observer
/// knows where they stood when it began: what one does takes nothing from another. Safe for concurrent use.
/// </summary>
internal sealed class ReadObserver : IDisposable
{
    private static readonly object Lock = new();
    private static readonly List<ViewReads> Known = [];
    private static readonly List<ReadObserver> Observers = [];

    private readonly string _policy;
    private readonly int _percent;
    private readonly Dictionary<ViewReads, ReadCounts> _before = [];

    public ReadObserver(string policy, int percent)
    {
        (_policy, _percent) = (policy, percent);
        lock (Lock)
        {
            foreach (ViewReads reads in Known.Where(reads => reads.Policy == policy))
            {
                _before.Add(reads, reads.CountBefore());
            }

            Observers.Add(this);
            SetAll(policy);
        }
    }

    /// <summary>What was counted since it began, of the views of which anything was.</summary>
    public IReadOnlyList<ObservedView> Count()
    {
        lock (Lock)
        {
            return ObservedView.Sum(Known.Where(reads => reads.Policy == _policy).Select(reads => reads.Since(_before.GetValueOrDefault(reads))).Where(view => view.IsObserved));
        }
    }

    public void Dispose()
    {
        lock (Lock)
        {
            Observers.Remove(this);
            SetAll(_policy);
        }
    }

    /// <summary>Adds a view that is met for the first time; whoever observes its policy observes it too.</summary>
    internal static void Add(ViewReads added)
    {
        lock (Lock)
        {
            Known.Add(added);
            added.Observe(PercentOf(added.Policy));
        }
    }

    private static void SetAll(string policy)
    {
        int percent = PercentOf(policy);
        foreach (ViewReads reads in Known.Where(reads => reads.Policy == policy))
        {
            reads.Observe(percent);
        }
    }

    private static int PercentOf(string policy) => Observers.Where(observer => observer._policy == policy).Select(observer => observer._percent).DefaultIfEmpty(0).Max();
}
