namespace MinNecessary.Operations;

/// <summary>A case cannot be closed yet: something is lacking. Its message has nothing that a person wrote.</summary>
public sealed class CaseNotClosableException : InvalidOperationException
{
    internal CaseNotClosableException(string caseId, IReadOnlyList<string> missing)
        : base($"Case {caseId} is not closed, since it lacks: {string.Join(", ", missing)}.")
    {
        CaseId = caseId;
        Missing = missing;
    }

    /// <summary>The case. Never null.</summary>
    public string CaseId { get; }

    /// <summary>Everything that is lacking. Never empty.</summary>
    public IReadOnlyList<string> Missing { get; }
}
