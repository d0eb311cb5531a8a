namespace MinNecessary.Disclosures;

/// <summary>
/// The log of decisions and releases (45 CFR 164.312(b), 164.528), as this process writes it. The gate writes decisions to it, and views their releases;
/// an application waits for these before it sends anything, and adds releases that no view makes. Registered as a singleton; safe for concurrent use.
/// </summary>
public interface IDisclosureLog
{
    /// <summary>Writes entries, and waits until they are durable. They stand together, in this order.</summary>
    /// <param name="entries">The entries; with none it does nothing.</param>
    /// <param name="cancellationToken">Ends the waiting; the entries may be written all the same.</param>
    /// <returns>A task that ends when they are durable.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentException">One of them is null, or neither a decision nor a release.</exception>
    /// <exception cref="DisclosureLogException">They could not be written. What they tell of must not happen.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    ValueTask AppendAsync(IReadOnlyList<DisclosureEntry> entries, CancellationToken cancellationToken = default);

    /// <summary>Waits until every release that this process has recorded so far is durable. Call it before what was shown leaves the process.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>A task that ends when they are.</returns>
    /// <exception cref="DisclosureLogException">They could not be written yet. What was shown must not leave; they are kept, and tried again.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    ValueTask FlushAsync(CancellationToken cancellationToken = default);

    /// <summary>How the log stores a subject: to ask for a subject's entries with.</summary>
    /// <param name="tenant">The covered entity; null where there is but one.</param>
    /// <param name="subject">Whose information it is, as the model says it.</param>
    /// <returns>The stored form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    string SubjectOf(string? tenant, string subject);

    /// <summary>How much of this process's chain is durable: to sign a checkpoint of.</summary>
    /// <returns>The state, of size zero where nothing has been written yet.</returns>
    LogState State { get; }
}
