namespace MinNecessary.Policy;

/// <summary>Who may use a grant in an emergency, and for how long (45 CFR 164.312(a)(2)(ii)). Immutable.</summary>
public sealed class EmergencyDefinition
{
    internal EmergencyDefinition(IReadOnlyList<string> roles, TimeSpan validFor, IReadOnlyList<string> overrides, bool isLoggedLate)
    {
        Roles = roles;
        ValidFor = validFor;
        Overrides = overrides;
        IsLoggedLate = isLoggedLate;
    }

    /// <summary>The roles that are authorised beforehand. Never empty.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>How long one emergency lasts. More than zero, at most 24 hours.</summary>
    public TimeSpan ValidFor { get; }

    /// <summary>The grant's conditions that an emergency sets aside. May be empty: then it sets aside the grant's role alone.</summary>
    public IReadOnlyList<string> Overrides { get; }

    /// <summary>
    /// Whether treatment goes on in an emergency while the disclosure log cannot be written: it is written as soon as it can be, and marked as late. What
    /// waits is lost where the process ends before. False by default: where nothing can be written, nothing is shown.
    /// </summary>
    public bool IsLoggedLate { get; }
}
