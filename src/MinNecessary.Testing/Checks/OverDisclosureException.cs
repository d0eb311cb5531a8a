namespace MinNecessary.Testing;

/// <summary>
/// More came out than the policy discloses. Its message names the member, category, grant, place and reason of each find; nothing in it is of a person,
/// since canaries are invented. Any test framework shows it.
/// </summary>
public sealed class OverDisclosureException : Exception
{
    internal OverDisclosureException(string message, IReadOnlyList<CanarySighting> sightings)
        : base(message) => Sightings = sightings;

    /// <summary>What was found. Empty where it is a disclosure matrix that is wider than the approved one.</summary>
    public IReadOnlyList<CanarySighting> Sightings { get; }
}
