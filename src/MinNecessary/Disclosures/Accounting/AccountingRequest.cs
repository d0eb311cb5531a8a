namespace MinNecessary.Disclosures;

/// <summary>What an individual asked for, and what has to be known to answer it (45 CFR 164.528). Immutable.</summary>
public sealed record AccountingRequest
{
    /// <summary>How far back an accounting reaches (45 CFR 164.528(a)(1)).</summary>
    internal const int Years = 6;

    /// <summary>Whose disclosures, in the form in which the log stores it: <see cref="IDisclosureLog.SubjectOf"/> gives it.</summary>
    public required string StoredSubject { get; init; }

    /// <summary>The covered entity; null where there is but one: entries that name one are not found then.</summary>
    public string? Tenant { get; init; }

    /// <summary>The day on which the request was received.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>The first day asked for, at most six years before the request was received; null for all of them.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day asked for; null for the day on which the request was received.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>The day on which the accounting is put together: suspensions count as of it. Null for the day on which the request was received.</summary>
    public DateOnly? PreparedOn { get; init; }

    /// <summary>Where the covered entity's days begin; UTC by default.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The days on which earlier requests of the same individual were received; may be empty.</summary>
    public IReadOnlyCollection<DateOnly> EarlierRequests { get; init; } = [];

    /// <summary>The suspensions that agencies and officials stated (45 CFR 164.528(a)(2)); may be empty.</summary>
    public IReadOnlyCollection<DisclosureSuspension> Suspensions { get; init; } = [];

    /// <summary>Names and addresses of recipients, by their names in the log; may be empty.</summary>
    public IReadOnlyDictionary<string, RecipientContact> Recipients { get; init; } = new Dictionary<string, RecipientContact>();

    /// <summary>Plain words for purposes and categories, by their names in the log; what has none is written as its name says it.</summary>
    public IReadOnlyDictionary<string, string> PlainWords { get; init; } = new Dictionary<string, string>();

    /// <summary>The ids of decisions without a recorded release of which a person found that they were disclosed under; may be empty.</summary>
    public IReadOnlyCollection<string> FoundDisclosed { get; init; } = [];

    /// <summary>The ids of entries to look at of which a person found that they are no disclosure to account for; may be empty.</summary>
    public IReadOnlyCollection<string> FoundNotDisclosed { get; init; } = [];

    /// <summary>A request for the disclosures of a subject as the models say it.</summary>
    /// <param name="log">The log, which knows how it stores a subject.</param>
    /// <param name="tenant">The covered entity; null where there is but one.</param>
    /// <param name="subject">Whose disclosures.</param>
    /// <param name="receivedOn">The day on which the request was received.</param>
    /// <returns>The request, for all of the six years.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> or <paramref name="subject"/> is null.</exception>
    public static AccountingRequest For(IDisclosureLog log, string? tenant, string subject, DateOnly receivedOn)
    {
        ArgumentNullException.ThrowIfNull(log);
        return new AccountingRequest { StoredSubject = log.SubjectOf(tenant, subject), Tenant = tenant, ReceivedOn = receivedOn };
    }

    /// <summary>The day of the request. It leaves the subject out.</summary>
    /// <returns>For example <c>Received on 2026-11-24</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Received on {ReceivedOn:yyyy-MM-dd}");
}
