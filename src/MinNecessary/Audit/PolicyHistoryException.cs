namespace MinNecessary.Policy;

/// <summary>Versions of a policy do not follow on each other. It carries every problem.</summary>
public sealed class PolicyHistoryException : InvalidOperationException
{
    internal PolicyHistoryException(IReadOnlyList<string> problems)
        : base("The versions do not follow on each other:" + string.Concat(problems.Select(problem => "\n" + problem)))
    {
        Problems = problems;
    }

    /// <summary>Each problem, and how to mend it. Never empty.</summary>
    public IReadOnlyList<string> Problems { get; }
}
