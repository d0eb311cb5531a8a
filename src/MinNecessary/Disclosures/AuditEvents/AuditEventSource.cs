namespace MinNecessary.Disclosures;

/// <summary>
/// Who records: the system that an <c>AuditEvent</c> names as its source, and where the parties are on the network. Immutable.
/// </summary>
public sealed record AuditEventSource
{
    /// <summary>The name of the system that keeps the log, as whoever collects audit events knows it.</summary>
    public required string Observer { get; init; }

    /// <summary>Its host name or address on the network; null where it is not known.</summary>
    public string? NetworkAddress { get; init; }

    /// <summary>The host names or addresses of the other parties, by their names in the log; may be empty.</summary>
    public IReadOnlyDictionary<string, string> PartyAddresses { get; init; } = new Dictionary<string, string>();

    /// <summary>The URI of the system of the patient's identifier, which is the subject as the log stores it.</summary>
    public string SubjectSystem { get; init; } = "urn:minnecessary:subject";

    /// <summary>The URI of the system of actors' identifiers.</summary>
    public string ActorSystem { get; init; } = "urn:minnecessary:actor";

    /// <summary>
    /// How long after its decision something may be released: so far back before a query's first moment decisions are looked for. A day by default, which
    /// is the longest that a decision lasts for an emergency.
    /// </summary>
    public TimeSpan LongestDecision { get; init; } = TimeSpan.FromDays(1);

    /// <summary>That it is a source. It leaves out where the parties are.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(AuditEventSource);
}
