using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// Answers whether an agreement with the recipient is in force that permits the purpose. Of a recipient with whom none was ever signed nothing is
/// known, and that denies.
/// </summary>
internal sealed class AgreementFactSource(AgreementBook book, OperatedPolicy policy, PracticeClock clock) : IFactSource
{
    public async ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Recipient is null || request.Policy.Name != policy.Document.Name)
        {
            return Facts.Unknown;
        }

        // A data use agreement permits a limited data set and nothing else, and a business associate contract is none.
        AgreementKind kind = request.Grant?.Preset == DisclosurePreset.LimitedDataSet ? AgreementKind.DataUse : AgreementKind.BusinessAssociate;
        IReadOnlyList<Agreement> fitting = await book.ReadOfAsync(request.Recipient, kind, request.Caller.Tenant, cancellationToken).ConfigureAwait(false);
        Agreement? holding = fitting.FirstOrDefault(agreement => agreement.Permits(request.Purpose, clock.Today));
        return fitting.Count == 0 ? Facts.Unknown : new Facts { AgreementInForce = holding is not null, AgreementId = holding?.Id };
    }

    // An agreement is with the recipient, whosever record is asked for.
    public async ValueTask<IReadOnlyDictionary<string, Facts>> GetFactsForAllAsync(IReadOnlyList<FactRequest> requests, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requests);
        Facts facts = requests.Count == 0 ? Facts.Unknown : await GetFactsAsync(requests[0], cancellationToken).ConfigureAwait(false);
        return requests.ToDictionary(request => request.Subject, _ => facts, StringComparer.Ordinal);
    }
}
