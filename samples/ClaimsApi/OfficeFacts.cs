using MinNecessary;

namespace ClaimsApi;

/// <summary>What the sample vouches for. Yours asks the work queues, the agreements, and what patients asked for; training is asked of operations.</summary>
internal sealed class OfficeFacts : IFactSource
{
    public ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken) => ValueTask.FromResult(Known);

    private static Facts Known { get; } = new() { AssignedWork = true, AgreementInForce = true, AgreementId = "BAA-INVENTED", IdentityVerified = true, Restrictions = [] };
}
