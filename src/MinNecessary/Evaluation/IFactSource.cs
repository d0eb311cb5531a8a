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
}
