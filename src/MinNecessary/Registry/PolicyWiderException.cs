using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>A policy was to be loaded that shows more than the compiled one, or other things. It carries every point in which it does.</summary>
public sealed class PolicyWiderException : InvalidOperationException
{
    internal PolicyWiderException(PolicyDocument document, IReadOnlyList<string> problems)
        : base($"Policy '{document.Name}', version '{document.Version}', is not narrower than the compiled one, and was not loaded:" + string.Concat(problems.Select(problem => "\n" + problem)))
    {
        Problems = problems;
    }

    /// <summary>Each point, and how to mend it. Never empty.</summary>
    public IReadOnlyList<string> Problems { get; }
}
