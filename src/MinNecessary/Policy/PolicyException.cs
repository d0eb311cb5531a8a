namespace MinNecessary.Policy;

/// <summary>A policy document is not valid. It carries every mistake.</summary>
public sealed class PolicyException : FormatException
{
    internal PolicyException(IReadOnlyList<PolicyError> errors)
        : base("The policy is not valid:" + string.Concat(errors.Select(error => "\n" + error)))
    {
        Errors = errors;
    }

    /// <summary>Every mistake, by position. Never empty.</summary>
    public IReadOnlyList<PolicyError> Errors { get; }
}
