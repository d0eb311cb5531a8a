namespace MinNecessary.Operations;

/// <summary>The agreements, as they are kept.</summary>
internal sealed class AgreementBook(IOperationsStore store, PracticeClock clock)
{
    private readonly History<Agreement, AgreementEvent> _agreements = new(store, new AgreementRules());

    public ValueTask<Agreement?> FindAsync(string id, CancellationToken cancellationToken) => StoredText.IsId(id) ? _agreements.FindAsync(id, cancellationToken) : default;

    public async ValueTask<Agreement> HappenAsync(string id, Func<Agreement?, AgreementEvent> decide, CancellationToken cancellationToken)
    {
        (Agreement? agreement, _) = await _agreements.HappenAsync(id, clock.Now, decide, cancellationToken).ConfigureAwait(false);
        return agreement!;
    }

    /// <summary>The agreements with a recipient, or with all; in the order of their first days, the last first.</summary>
    public async ValueTask<IReadOnlyList<Agreement>> ReadAsync(string? recipient, CancellationToken cancellationToken)
    {
        if (recipient is not null && !StoredText.IsId(recipient))
        {
            return [];
        }

        List<Agreement> all = [];
        await foreach (Agreement agreement in _agreements.ReadAsync(new OperationsQuery { Kind = AgreementRules.AgreementKind, About = recipient }, cancellationToken).ConfigureAwait(false))
        {
            all.Add(agreement);
        }

        return [.. all.OrderByDescending(agreement => agreement.From).ThenBy(agreement => agreement.Id, StringComparer.Ordinal)];
    }

    /// <summary>Of these the ones of a kind and a covered entity, which permit nothing to another.</summary>
    public async ValueTask<IReadOnlyList<Agreement>> ReadOfAsync(string recipient, AgreementKind kind, string? tenant, CancellationToken cancellationToken) =>
        [.. (await ReadAsync(recipient, cancellationToken).ConfigureAwait(false)).Where(agreement => agreement.Kind == kind && agreement.Tenant == tenant)];
}
