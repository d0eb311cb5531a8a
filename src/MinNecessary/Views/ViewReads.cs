using System.ComponentModel;

namespace MinNecessary;

/// <summary>
/// Counts of one view which of its members are read: how often, and never what, or of whom. It counts nothing until something in this process observes the policy,
/// and then a part of the views. Made and called by generated code; safe for concurrent use, and no read waits for another.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ViewReads
{
    private readonly (string Name, string[] Categories)[] _members;
    private readonly long[] _reads;
    private long _views;
    private volatile int _percent;

    /// <summary>Makes the counts of a view, all zero.</summary>
    /// <param name="policy">The policy's name.</param>
    /// <param name="grant">The grant's name.</param>
    /// <param name="model">The model's full name.</param>
    /// <param name="members">The members that the view shows, with their categories.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ViewReads(string policy, string grant, string model, params (string Name, string[] Categories)[] members)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(grant);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(members);
        (Policy, Grant, Model) = (policy, grant, model);
        _members = members;
        _reads = new long[members.Length];
        ReadObserver.Add(this);
    }

    internal string Policy { get; }

    internal string Grant { get; }

    internal string Model { get; }

    /// <summary>Draws whether a view that is being made is observed.</summary>
    /// <returns>True where it is: then each read of its members is counted.</returns>
    public bool Begin()
    {
        int percent = _percent;
        if (percent == 0 || (percent < 100 && Random.Shared.Next(100) >= percent))
        {
            return false;
        }

        Interlocked.Increment(ref _views);
        return true;
    }

    /// <summary>Counts a read of a member, of a view that is observed.</summary>
    /// <param name="member">The member's place in the list that this was made with.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such member.</exception>
    public void Saw(int member) => Interlocked.Increment(ref _reads[member]);

    /// <summary>Counts a member that a query filters or sorts by: without it, the query would be refused. Of every query, since one shows many views.</summary>
    internal void SawInQuery(string member)
    {
        int index = _percent == 0 ? -1 : Array.FindIndex(_members, each => each.Name == member);
        if (index >= 0)
        {
            Saw(index);
        }
    }

    /// <summary>Begins or ends it, by how much of the views is observed.</summary>
    internal void Observe(int percent) => _percent = percent;

    /// <summary>The counts as they are to be told: the views first, so that no view is told of without what was read of it until then.</summary>
    internal ReadCounts Count()
    {
        long views = Interlocked.Read(ref _views);
        return new ReadCounts(views, Reads());
    }

    /// <summary>The counts as they are to be left out: the reads first, so that none is left out of a view that is told of.</summary>
    internal ReadCounts CountBefore()
    {
        long[] reads = Reads();
        return new ReadCounts(Interlocked.Read(ref _views), reads);
    }

    /// <summary>What was counted since, with its names; since it was made, where nothing was counted before.</summary>
    internal ObservedView Since(ReadCounts? before)
    {
        ReadCounts now = Count();
        return new ObservedView
        {
            Grant = Grant,
            Model = Model,
            Views = now.Views - (before?.Views ?? 0),
            Members = [.. _members.Select((member, index) => new ObservedMember { Name = member.Name, Categories = member.Categories, Reads = now.Reads[index] - (before?.Reads[index] ?? 0) })],
        };
    }

    private long[] Reads()
    {
        var reads = new long[_reads.Length];
        for (int index = 0; index < reads.Length; index++)
        {
            reads[index] = Interlocked.Read(ref _reads[index]);
        }

        return reads;
    }
}
