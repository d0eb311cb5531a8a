using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>What a fact source is asked about. Immutable and safe for concurrent use.</summary>
public sealed class FactRequest
{
    internal FactRequest(GrantDefinition grant, Caller caller, string subject)
    {
        Grant = grant;
        Caller = caller;
        Subject = subject;
    }

    /// <summary>The grant that the request falls under. Never null.</summary>
    public GrantDefinition Grant { get; }

    /// <summary>Who asks. Never null.</summary>
    public Caller Caller { get; }

    /// <summary>
    /// Whose information it is. It is PHI: do not log it. Never null or empty.
    /// </summary>
    public string Subject { get; }

    /// <summary>The grant's name. It leaves the subject out, which is PHI.</summary>
    /// <returns>The grant's name.</returns>
    public override string ToString() => Grant.Name;
}
