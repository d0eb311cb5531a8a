namespace MinNecessary.Policy;

/// <summary>Who may use a grant in an emergency, and for how long (45 CFR 164.312(a)(2)(ii)). Immutable.</summary>
public sealed class EmergencyDefinition
{
    internal EmergencyDefinition(IReadOnlyList<string> roles, TimeSpan validFor, IReadOnlyList<string> overrides)
    {
        Roles = roles;
        ValidFor = validFor;
        Overrides = overrides;
    }

    /// <summary>The roles that are authorised beforehand. Never empty.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>How long one emergency lasts. More than zero, at most 24 hours.</summary>
    public TimeSpan ValidFor { get; }

    /// <summary>The grant's conditions that an emergency sets aside. May be empty: then it sets aside the grant's role alone.</summary>
    public IReadOnlyList<string> Overrides { get; }
}
