namespace MinNecessary.Disclosures;

/// <summary>Answers requests for an accounting of disclosures from the log (45 CFR 164.528). Safe for concurrent use.</summary>
public static class DisclosureAccountant
{
    /// <summary>Puts an accounting together.</summary>
    /// <param name="store">The log's store. That it is sound is for <see cref="DisclosureVerifier"/> to say.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The accounting.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> or <paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The period begins more than six years before the request, or ends before it begins or after the request was received; or the accounting is put
    /// together before the request was received.
    /// </exception>
    /// <exception cref="DisclosureStoreException">The store cannot be read.</exception>
    /// <exception cref="FormatException">Something in the store is no entry.</exception>
    public static async Task<Accounting> PrepareAsync(IDisclosureStore store, AccountingRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(request);
        DateOnly earliest = request.ReceivedOn.AddYears(-AccountingRequest.Years);
        (DateOnly from, DateOnly through) = (request.From ?? earliest, request.Through ?? request.ReceivedOn);
        if (from < earliest || through < from || through > request.ReceivedOn)
        {
            throw new ArgumentException("An accounting is of days within the six years before the request was received (45 CFR 164.528(a)(1), (a)(3)).", nameof(request));
        }

        DateOnly prepared = request.PreparedOn ?? request.ReceivedOn;
        if (prepared < request.ReceivedOn)
        {
            throw new ArgumentException("An accounting is put together after its request was received.", nameof(request));
        }

        // The decision may be of the day before the first: the period is that of the releases, and a subject has few entries.
        IReadOnlyList<DisclosureEntry> entries = await DistinctEntries.ReadAsync(store, new DisclosureQuery { Tenant = request.Tenant ?? "", Subject = request.StoredSubject }, cancellationToken).ConfigureAwait(false);
        var sorted = new SortedDisclosures(request, entries, from, through);
        HashSet<string> suspended = [.. request.Suspensions.Where(suspension => suspension.HoldsOn(prepared)).Select(suspension => suspension.Recipient)];
        bool IsSuspended(string? recipient) => recipient is not null && suspended.Contains(recipient);
        return new Accounting
        {
            StoredSubject = request.StoredSubject,
            Tenant = request.Tenant,
            From = from,
            Through = through,
            PreparedOn = prepared,
            Deadline = new AccountingDeadline(request.ReceivedOn),
            IsFree = IsFree(request),
            Items = DisclosureSummary.Of(request, sorted.Disclosures.Where(disclosure => !IsSuspended(disclosure.Decision.Recipient))),
            Suspended = DisclosureSummary.Of(request, sorted.Disclosures.Where(disclosure => IsSuspended(disclosure.Decision.Recipient))),
            Doubts = sorted.Doubts,
            OpenDoubts = sorted.Doubts.Count(doubt => doubt.Kind == AccountingDoubtKind.NoRelease ? !IsSuspended(doubt.Recipient) : suspended.Count == 0),
        };
    }

    // In doubt for the individual: a request that had to be paid for begins no 12 months of its own.
    private static bool IsFree(AccountingRequest request)
    {
        DateOnly? lastFree = null;
        foreach (DateOnly earlier in request.EarlierRequests.Where(day => day <= request.ReceivedOn).Order())
        {
            lastFree = IsAfterTwelveMonths(lastFree, earlier) ? earlier : lastFree;
        }

        return IsAfterTwelveMonths(lastFree, request.ReceivedOn);
    }

    private static bool IsAfterTwelveMonths(DateOnly? free, DateOnly day) => free is not { } last || day >= last.AddYears(1);
}
