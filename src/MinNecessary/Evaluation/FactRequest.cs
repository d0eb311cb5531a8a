using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>What a fact source is asked about. Immutable and safe for concurrent use.</summary>
public sealed class FactRequest
{
    internal FactRequest(PolicyDocument policy, GrantDefinition? grant, AccessRequest request)
    {
        Policy = policy;
        Grant = grant;
        Request = request;
    }

    /// <summary>The policy that decides. Never null.</summary>
    public PolicyDocument Policy { get; }

    /// <summary>The grant that the request falls under; null where none covers it, and a person reviews it.</summary>
    public GrantDefinition? Grant { get; }

    /// <summary>The request: activity, role, recipient and purpose. Never null.</summary>
    public AccessRequest Request { get; }

    /// <summary>The role under which the caller acts. Never null.</summary>
    public string Role => Request.Role;

    /// <summary>The outside party; null for a use.</summary>
    public string? Recipient => Request.Recipient;

    /// <summary>The purpose. Never null.</summary>
    public string Purpose => Request.Purpose;

    /// <summary>Who asks. Never null.</summary>
    public Caller Caller => Request.Caller;

    /// <summary>
    /// Whose information it is. It is PHI: do not log it. Never null or empty.
    /// </summary>
    public string Subject => Request.Subject;

    /// <summary>What the caller puts forward: ids to look up. Do not log it. Never null.</summary>
    public RequestEvidence Evidence => Request.Evidence;

    /// <summary>The request without its subject, which is PHI.</summary>
    /// <returns>For example <c>Use by Coder for Coding</c>.</returns>
    public override string ToString() => Request.ToString();
}
