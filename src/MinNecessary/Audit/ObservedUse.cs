namespace MinNecessary.Policy;

/// <summary>
/// What was used of a policy in a period, as the organisation's records tell: decisions, the identity system, the application. Names that the
/// policy does not know are passed over. Immutable.
/// </summary>
public sealed class ObservedUse
{
    /// <summary>The names of the grants under which something was decided. May be empty.</summary>
    public required IReadOnlyCollection<string> Grants { get; init; }

    /// <summary>The roles that somebody holds; null where that is not known.</summary>
    public IReadOnlyCollection<string>? Roles { get; init; }

    /// <summary>The purposes that somebody asks for; null where that is not known.</summary>
    public IReadOnlyCollection<string>? Purposes { get; init; }

    /// <summary>The recipients that the organisation deals with; null where that is not known.</summary>
    public IReadOnlyCollection<string>? Recipients { get; init; }

    /// <summary>The models that the application has, as grants name them; null where that is not known.</summary>
    public IReadOnlyCollection<string>? Models { get; init; }
}
