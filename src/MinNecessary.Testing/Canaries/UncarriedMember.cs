namespace MinNecessary.Testing;

/// <summary>
/// A member of PHI that carries no canary, so that no test with this model shows whether it leaks. Look at it by other means: assert on it by name, or
/// on the view's type, which has no such member where the policy withholds it. Immutable and safe for concurrent use.
/// </summary>
public sealed class UncarriedMember
{
    internal UncarriedMember(string member, IReadOnlyList<string> categories, string why)
    {
        Member = member;
        Categories = categories;
        Why = why;
    }

    /// <summary>The member, from the model on. Never null.</summary>
    public string Member { get; }

    /// <summary>Its categories. May be empty.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>Why it carries none, in half a sentence. Never null.</summary>
    public string Why { get; }

    /// <summary>The member and why.</summary>
    /// <returns>For example <c>Claim.IsUrgent: a Boolean has too few values to be unmistakable</c>.</returns>
    public override string ToString() => $"{Member}: {Why}";
}
