namespace MinNecessary.Disclosures;

/// <summary>Entries that must not be deleted, whatever their age. What is null holds all; everything that is set has to fit. Immutable.</summary>
public sealed record LegalHold
{
    /// <summary>What it is for, such as the number of a matter.</summary>
    public required string Reason { get; init; }

    /// <summary>The covered entity; empty for entries without one.</summary>
    public string? Tenant { get; init; }

    /// <summary>
    /// The subject, in the form in which the log stores it: <see cref="IDisclosureLog.SubjectOf"/> gives it. Entries of bulk disclosures are held too: the
    /// subject may be in them.
    /// </summary>
    public string? StoredSubject { get; init; }

    /// <summary>The first day of the entries that it holds.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of the entries that it holds.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>That it is a hold. It leaves out whom it is about, and why.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(LegalHold);

    internal bool Holds(DisclosureEntry entry, DateOnly day) =>
        (Tenant is null || (entry.Tenant ?? "") == Tenant)
        // Who is in a bulk disclosure its entry does not say: it may be the subject.
        && (StoredSubject is null || entry.Subject == StoredSubject || entry.SubjectCount is not null)
        && (From is null || day >= From)
        && (Through is null || day <= Through);
}
