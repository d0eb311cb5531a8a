namespace MinNecessary.Policy;

/// <summary>One difference between two policies: what it does, for whom, and in a sentence. Immutable and safe for concurrent use.</summary>
public sealed class PolicyChange
{
    internal PolicyChange(
        PolicyChangeKind kind,
        PolicyAspect aspect,
        string sentence,
        GrantDefinition? grant,
        IReadOnlyList<string> roles,
        IReadOnlyList<string> categories,
        string? before,
        string? after)
    {
        Kind = kind;
        Aspect = aspect;
        Sentence = sentence;
        Grant = grant;
        Roles = roles;
        Categories = categories;
        Before = before;
        After = after;
    }

    /// <summary>Whether it widens, narrows, or neither.</summary>
    public PolicyChangeKind Kind { get; }

    /// <summary>The part of the policy that it is in.</summary>
    public PolicyAspect Aspect { get; }

    /// <summary>
    /// The grant: the later policy's, or the earlier one's where the later has none. It tells the activity, role, recipient and purpose.
    /// Null for what is not in one grant.
    /// </summary>
    public GrantDefinition? Grant { get; }

    /// <summary>The roles that it concerns, in ordinal order; those of an emergency and of reviewers too. Empty where it concerns nobody's work.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>The categories that it is about, in ordinal order. May be empty.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>How it was, in a few words; null where there was nothing.</summary>
    public string? Before { get; }

    /// <summary>How it is, in a few words; null where there is nothing.</summary>
    public string? After { get; }

    /// <summary>What changes, for a person; of a grant, without its name. Only names and texts of the policies are in it. Never null.</summary>
    public string Sentence { get; }

    /// <summary>Kind, grant and sentence.</summary>
    /// <returns>For example <c>Widens: Coding (Use by Coder for Coding): Ssn is shown in full; it was withheld.</c></returns>
    public override string ToString() => Grant is null ? $"{Kind}: {Sentence}" : $"{Kind}: {Grant.Name} ({AuditText.PartyOf(Grant)}): {Sentence}";
}
