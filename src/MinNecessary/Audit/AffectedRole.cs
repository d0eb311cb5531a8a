namespace MinNecessary.Policy;

/// <summary>
/// A role whose work a change of the policy affects, and who has to be trained on it within a reasonable time after it takes effect (45 CFR
/// 164.530(b)(2)(i)(C)). Immutable and safe for concurrent use.
/// </summary>
public sealed class AffectedRole
{
    internal AffectedRole(string name, RoleDefinition? role, IReadOnlyList<PolicyChange> changes)
    {
        Name = name;
        Role = role;
        Changes = changes;
    }

    /// <summary>Its name. Never null.</summary>
    public string Name { get; }

    /// <summary>The role as the later policy declares it, with its training; null where that policy has it no more.</summary>
    public RoleDefinition? Role { get; }

    /// <summary>The changes that concern it: why. Never empty.</summary>
    public IReadOnlyList<PolicyChange> Changes { get; }

    /// <summary>Name and number of changes.</summary>
    /// <returns>For example <c>Coder: 2 changes</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Changes.Count} {(Changes.Count == 1 ? "change" : "changes")}");
}
