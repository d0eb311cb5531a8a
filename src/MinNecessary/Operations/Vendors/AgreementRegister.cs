namespace MinNecessary.Operations;

/// <summary>The agreements with recipients (45 CFR 164.504(e), 164.514(e)(4)). Safe for concurrent use.</summary>
public sealed class AgreementRegister
{
    private readonly AgreementBook _book;
    private readonly OperatedPolicy _policy;
    private readonly PracticeClock _clock;

    internal AgreementRegister(AgreementBook book, OperatedPolicy policy, PracticeClock clock) => (_book, _policy, _clock) = (book, policy, clock);

    /// <summary>Enters an agreement that was signed. What it permits stands: for other purposes, sign another.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">A part of it is empty or makes no sense, or the policy has no such recipient or purpose.</exception>
    /// <exception cref="InvalidOperationException">There is one of that id already.</exception>
    public async Task<Agreement> SignAsync(Agreement agreement, string by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        Given.Id(agreement.Id, nameof(agreement));
        if (agreement.Recipient is null || !_policy.Document.Recipients.ContainsKey(agreement.Recipient))
        {
            throw new ArgumentException("The policy has no such recipient.", nameof(agreement));
        }

        if (agreement.Purposes is not { Count: > 0 } || !agreement.Purposes.All(purpose => purpose is not null && _policy.Document.Purposes.ContainsKey(purpose)))
        {
            throw new ArgumentException("An agreement permits at least one purpose, and each is one of the policy's.", nameof(agreement));
        }

        if (!Enum.IsDefined(agreement.Kind) || agreement.Until <= agreement.From)
        {
            throw new ArgumentException("An agreement is of a kind, and ends after it began.", nameof(agreement));
        }

        // The caller's list stays the caller's.
        var signed = new AgreementSigned { Agreement = agreement with { Purposes = [.. agreement.Purposes] }, By = Given.Id(by) };
        return await _book.HappenAsync(agreement.Id, before => before is null ? signed : throw new InvalidOperationException("There is an agreement of that id already."), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Enters that an agreement ends, or ended, sooner.</summary>
    /// <param name="id">The agreement.</param>
    /// <param name="until">The first day on which it is no longer in force; not after the one that it had.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">An argument is empty or too long.</exception>
    /// <exception cref="InvalidOperationException">There is none of that id, or it ends sooner already.</exception>
    public async Task<Agreement> EndAsync(string id, DateOnly until, string by, CancellationToken cancellationToken = default)
    {
        Given.Id(id);
        var ended = new AgreementEnded { Until = until, By = Given.Id(by) };
        return await _book.HappenAsync(
            id,
            before => before is null ? throw new InvalidOperationException("There is no agreement of that id.")
                : before.Until < until ? throw new InvalidOperationException("The agreement ends sooner already. Sign another to go on.")
                : ended,
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Finds an agreement.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The agreement, in force or not; null where there is none of that id.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or too long.</exception>
    public async Task<Agreement?> FindAsync(string id, CancellationToken cancellationToken = default) => await _book.FindAsync(Given.Id(id), cancellationToken).ConfigureAwait(false);

    /// <summary>Reads the agreements.</summary>
    /// <param name="recipient">With whom; null for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The agreements, in force or not, the newest first. May be empty.</returns>
    public async Task<IReadOnlyList<Agreement>> ReadAsync(string? recipient = null, CancellationToken cancellationToken = default) => await _book.ReadAsync(recipient, cancellationToken).ConfigureAwait(false);

    /// <summary>The agreements that are in force today and permit a purpose: what <c>AgreementInForce</c> of a decision goes by.</summary>
    /// <param name="recipient">With whom.</param>
    /// <param name="purpose">The purpose.</param>
    /// <param name="kind">Of which kind: a data use agreement permits a limited data set and nothing else, and a business associate contract is none.</param>
    /// <param name="tenant">The covered entity that signed it; null for those that name none. One entity's agreement permits nothing to another.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The agreements, the newest first. May be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="recipient"/> or <paramref name="purpose"/> is null.</exception>
    public async Task<IReadOnlyList<Agreement>> InForceAsync(string recipient, string purpose, AgreementKind kind, string? tenant = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        ArgumentNullException.ThrowIfNull(purpose);
        return [.. (await _book.ReadOfAsync(recipient, kind, tenant, cancellationToken).ConfigureAwait(false)).Where(agreement => agreement.Permits(purpose, _clock.Today))];
    }
}
