using MinNecessary.Policy;

namespace MinNecessary.Disclosures;

/// <summary>
/// Questions to the log for whoever examines activity (45 CFR 164.308(a)(1)(ii)(D)). Every answer is in the order in which things happened, with what stands
/// twice in the store once. Safe for concurrent use.
/// </summary>
public sealed class ActivityExaminer
{
    private readonly IDisclosureStore _store;
    private readonly string? _tenant;

    /// <summary>Asks a log.</summary>
    /// <param name="store">The log's store.</param>
    /// <param name="tenant">The covered entity; empty for entries without one, null for all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> is null.</exception>
    public ActivityExaminer(IDisclosureStore store, string? tenant = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        (_store, _tenant) = (store, tenant);
    }

    /// <summary>What an actor asked for.</summary>
    /// <param name="actorId">The actor, to the letter.</param>
    /// <param name="span">When.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The decisions; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actorId"/> or <paramref name="span"/> is null.</exception>
    /// <exception cref="DisclosureStoreException">The store cannot be read.</exception>
    /// <exception cref="FormatException">Something in the store is no entry.</exception>
    public Task<IReadOnlyList<DecisionEntry>> ByActorAsync(string actorId, ExaminedSpan span, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(actorId);
        return DecisionsAsync(new DisclosureQuery { ActorId = actorId }, span, cancellationToken);
    }

    /// <summary>What was asked for of a subject, and by whom; but for bulk disclosures, whose entries name nobody.</summary>
    /// <param name="storedSubject">The subject, in the form in which the log stores it: <see cref="IDisclosureLog.SubjectOf"/> gives it.</param>
    /// <param name="span">When.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The decisions; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="storedSubject"/> or <paramref name="span"/> is null.</exception>
    /// <exception cref="DisclosureStoreException">The store cannot be read.</exception>
    /// <exception cref="FormatException">Something in the store is no entry.</exception>
    public Task<IReadOnlyList<DecisionEntry>> OfSubjectAsync(string storedSubject, ExaminedSpan span, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(storedSubject);
        return DecisionsAsync(new DisclosureQuery { Subject = storedSubject }, span, cancellationToken);
    }

    /// <summary>What was asked for under a grant.</summary>
    /// <param name="grantName">The grant.</param>
    /// <param name="span">When.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The decisions, of whatever policy; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grantName"/> or <paramref name="span"/> is null.</exception>
    /// <exception cref="DisclosureStoreException">The store cannot be read.</exception>
    /// <exception cref="FormatException">Something in the store is no entry.</exception>
    public Task<IReadOnlyList<DecisionEntry>> UnderGrantAsync(string grantName, ExaminedSpan span, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(grantName);
        return DecisionsAsync(new DisclosureQuery { GrantName = grantName }, span, cancellationToken);
    }

    /// <summary>What was denied.</summary>
    /// <param name="span">When.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The decisions; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="span"/> is null.</exception>
    /// <exception cref="DisclosureStoreException">The store cannot be read.</exception>
    /// <exception cref="FormatException">Something in the store is no entry.</exception>
    public Task<IReadOnlyList<DecisionEntry>> DenialsAsync(ExaminedSpan span, CancellationToken cancellationToken = default) =>
        DecisionsAsync(new DisclosureQuery { Outcome = Outcome.Denied }, span, cancellationToken);

    /// <summary>What rests on an emergency (45 CFR 164.312(a)(2)(ii)).</summary>
    /// <param name="span">When.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The decisions; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="span"/> is null.</exception>
    /// <exception cref="DisclosureStoreException">The store cannot be read.</exception>
    /// <exception cref="FormatException">Something in the store is no entry.</exception>
    public Task<IReadOnlyList<DecisionEntry>> EmergenciesAsync(ExaminedSpan span, CancellationToken cancellationToken = default) =>
        DecisionsAsync(new DisclosureQuery { IsEmergency = true }, span, cancellationToken);

    /// <summary>What was of the entire medical record (45 CFR 164.514(d)(5)).</summary>
    /// <param name="span">When.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The decisions; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="span"/> is null.</exception>
    /// <exception cref="DisclosureStoreException">The store cannot be read.</exception>
    /// <exception cref="FormatException">Something in the store is no entry.</exception>
    public Task<IReadOnlyList<DecisionEntry>> EntireRecordsAsync(ExaminedSpan span, CancellationToken cancellationToken = default) =>
        DecisionsAsync(new DisclosureQuery { IsEntireRecord = true }, span, cancellationToken);

    /// <summary>What was released under a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The releases; empty where nothing was shown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    /// <exception cref="DisclosureStoreException">The store cannot be read.</exception>
    /// <exception cref="FormatException">Something in the store is no entry.</exception>
    public async Task<IReadOnlyList<ReleaseEntry>> ReleasesAsync(DecisionEntry decision, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decision);
        DisclosureQuery query = new() { Tenant = decision.Tenant ?? "", Subject = decision.Subject };
        IReadOnlyList<DisclosureEntry> entries = await DistinctEntries.ReadAsync(_store, query, cancellationToken).ConfigureAwait(false);
        return [.. entries.OfType<ReleaseEntry>().Where(release => release.DecisionId == decision.Id)];
    }

    /// <summary>The releases of bulk disclosures. Whether somebody is in one, its manifest says: <see cref="BulkManifest.FindAsync"/>.</summary>
    /// <param name="span">When.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The releases; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="span"/> is null.</exception>
    /// <exception cref="DisclosureStoreException">The store cannot be read.</exception>
    /// <exception cref="FormatException">Something in the store is no entry.</exception>
    public async Task<IReadOnlyList<ReleaseEntry>> BulkReleasesAsync(ExaminedSpan span, CancellationToken cancellationToken = default) =>
        [.. (await EntriesAsync(DisclosureQuery.All, span, cancellationToken).ConfigureAwait(false)).OfType<ReleaseEntry>().Where(release => release.File is not null)];

    /// <summary>Days on which an actor asked for far more subjects than on that actor's own earlier days.</summary>
    /// <param name="from">The first day to look at.</param>
    /// <param name="through">The last.</param>
    /// <param name="options">How far is far; null for the defaults.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The days, in order of day and actor; may be empty.</returns>
    /// <exception cref="ArgumentException"><paramref name="through"/> is before <paramref name="from"/>, or an option makes no sense.</exception>
    /// <exception cref="DisclosureStoreException">The store cannot be read.</exception>
    /// <exception cref="FormatException">Something in the store is no entry.</exception>
    public async Task<IReadOnlyList<UnusualVolume>> UnusualVolumesAsync(DateOnly from, DateOnly through, VolumeOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new VolumeOptions();
        options.Validate();
        if (through < from)
        {
            throw new ArgumentException("The last day is before the first.", nameof(through));
        }

        // A day more on either side: days are those of a zone, and what is not asked for is left out after.
        ExaminedSpan span = new(Midnight(from.AddDays(-options.HistoryDays - 1)), Midnight(through.AddDays(2)));
        IReadOnlyList<DecisionEntry> decisions = await DecisionsAsync(DisclosureQuery.All, span, cancellationToken).ConfigureAwait(false);
        return VolumeStatistic.Find(decisions, from, through, options);
    }

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private async Task<IReadOnlyList<DecisionEntry>> DecisionsAsync(DisclosureQuery query, ExaminedSpan span, CancellationToken cancellationToken) =>
        [.. (await EntriesAsync(query, span, cancellationToken).ConfigureAwait(false)).OfType<DecisionEntry>()];

    private async Task<IReadOnlyList<DisclosureEntry>> EntriesAsync(DisclosureQuery query, ExaminedSpan span, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(span);
        return await DistinctEntries.ReadAsync(_store, query with { Tenant = _tenant, From = span.From, Until = span.Until }, cancellationToken).ConfigureAwait(false);
    }
}
