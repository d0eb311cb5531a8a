namespace MinNecessary;

/// <summary>How many views were observed, and how often each member was read, in the order of the members.</summary>
internal sealed record ReadCounts(long Views, long[] Reads);
