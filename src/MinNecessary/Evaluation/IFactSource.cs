namespace MinNecessary;

/// <summary>
/// Supplies facts about a request from the organisation's own records: training, assignments, agreements,
/// verification. Several sources may be registered; <see cref="Facts.And"/> puts their answers together.
/// Implementations are called concurrently.
/// </summary>
public interface IFactSource
{
    /// <summary>Looks up what is known. What this source does not know it leaves null.</summary>
    /// <param name="request">What is asked about.</param>
    /// <param name="cancellationToken">Cancels the look-up; no decision is made then.</param>
    /// <returns>The facts; not null. An exception from here reaches the caller of the gate, and no decision is made.</returns>
    ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// Looks up what is known of several requests that differ in nothing but their subject, as for a worklist. Without an implementation of the
    /// source's own it looks each up by itself; one that asks a database once is what a long worklist needs.
    /// </summary>
    /// <param name="requests">What is asked about; no subject twice.</param>
    /// <param name="cancellationToken">Cancels the look-up; no decision is made then.</param>
    /// <returns>The facts by subject, compared ordinally; of a subject that is not in it nothing is known.</returns>
    async ValueTask<IReadOnlyDictionary<string, Facts>> GetFactsForAllAsync(IReadOnlyList<FactRequest> requests, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requests);
        Dictionary<string, Facts> facts = new(StringComparer.Ordinal);
        foreach (FactRequest request in requests)
        {
            facts[request.Subject] = await GetFactsAsync(request, cancellationToken).ConfigureAwait(false);
        }

        return facts;
    }
}
