using MinNecessary.Policy;

namespace MinNecessary.Disclosures;

/// <summary>Which entries of the log. What is null asks for all; everything that is set has to fit. Immutable.</summary>
public sealed record DisclosureQuery
{
    /// <summary>Everything.</summary>
    public static DisclosureQuery All { get; } = new();

    /// <summary>The writer's id. Only then are entries found whose content was deleted.</summary>
    public string? Writer { get; init; }

    /// <summary>The tenant; empty for entries without one.</summary>
    public string? Tenant { get; init; }

    /// <summary>The subject, in the form in which it is stored: <see cref="IDisclosureLog.SubjectOf"/> gives it.</summary>
    public string? Subject { get; init; }

    /// <summary>The actor, to the letter. Only decisions have one.</summary>
    public string? ActorId { get; init; }

    /// <summary>The grant. Only decisions have one.</summary>
    public string? GrantName { get; init; }

    /// <summary>The outcome. Only decisions have one.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>The activity. Only decisions have one.</summary>
    public Activity? Activity { get; init; }

    /// <summary>Whether it rests on an emergency. Only decisions do.</summary>
    public bool? IsEmergency { get; init; }

    /// <summary>Whether it is of the entire medical record. Only decisions are.</summary>
    public bool? IsEntireRecord { get; init; }

    /// <summary>Not before this moment.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Before this moment.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whether an entry is one of these.</summary>
    /// <param name="entry">The entry; null for one whose content was deleted, which only a query by the writer alone finds.</param>
    /// <returns>True where it is.</returns>
    public bool Includes(DisclosureEntry? entry)
    {
        if (entry is null)
        {
            return this == All with { Writer = Writer };
        }

        bool isOfDecisions = ActorId is not null || GrantName is not null || Outcome is not null || Activity is not null || IsEmergency is not null || IsEntireRecord is not null;
        return (Tenant is null || (entry.Tenant ?? "") == Tenant)
            && (Subject is null || entry.Subject == Subject)
            && (From is null || entry.OccurredAt >= From)
            && (Until is null || entry.OccurredAt < Until)
            && (!isOfDecisions || (entry is DecisionEntry decision && Includes(decision)));
    }

    private bool Includes(DecisionEntry decision) =>
        (ActorId is null || decision.ActorId == ActorId)
        && (GrantName is null || decision.GrantName == GrantName)
        && (Outcome is null || decision.Outcome == Outcome)
        && (Activity is null || decision.Activity == Activity)
        && (IsEmergency is null || (decision.EmergencyId is not null) == IsEmergency)
        && (IsEntireRecord is null || decision.IsEntireRecord == IsEntireRecord);

    /// <summary>That it is a query. It leaves the subject out.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(DisclosureQuery);
}
