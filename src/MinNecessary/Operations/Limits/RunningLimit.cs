namespace MinNecessary.Operations;

/// <summary>A time limit that runs.</summary>
/// <param name="Key">Which limit of what.</param>
/// <param name="Owner">The role that answers for it.</param>
/// <param name="PassesAt">The moment at which it passes.</param>
internal readonly record struct RunningLimit(string Key, string Owner, DateTimeOffset PassesAt);
