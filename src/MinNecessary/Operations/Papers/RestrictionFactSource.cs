namespace MinNecessary.Operations;

/// <summary>
/// Answers which restrictions an individual has, under whatever policy: they bind the entity. Where there are none it says so; where that cannot be read, it
/// throws, and no decision is made. Whether one has ended is for the evaluator to say.
/// </summary>
internal sealed class RestrictionFactSource(RestrictionBook book) : IFactSource
{
    // Of so many subjects, reading every restriction once is less work.
    private const int Many = 32;

    public async ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        string? tenant = request.Caller.Tenant;
        return book.Subjects.Find(tenant, request.Subject) is { } stored ? Known(await book.ReadAsync(tenant, stored, cancellationToken).ConfigureAwait(false)) : Facts.Unknown;
    }

    public async ValueTask<IReadOnlyDictionary<string, Facts>> GetFactsForAllAsync(IReadOnlyList<FactRequest> requests, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requests);
        Dictionary<string, Facts> facts = new(StringComparer.Ordinal);
        if (requests.Count <= Many)
        {
            foreach (FactRequest request in requests)
            {
                facts[request.Subject] = await GetFactsAsync(request, cancellationToken).ConfigureAwait(false);
            }

            return facts;
        }

        string? tenant = requests[0].Caller.Tenant;
        ILookup<string, RegisteredRestriction> all = (await book.ReadAsync(tenant, stored: null, cancellationToken).ConfigureAwait(false)).ToLookup(each => each.StoredSubject, StringComparer.Ordinal);
        foreach (FactRequest request in requests)
        {
            facts[request.Subject] = book.Subjects.Find(tenant, request.Subject) is { } stored ? Known(all[stored]) : Facts.Unknown;
        }

        return facts;
    }

    private static Facts Known(IEnumerable<RegisteredRestriction> found) => new() { Restrictions = [.. found.Select(each => each.Restriction)] };
}
