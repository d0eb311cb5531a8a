using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MinNecessary.Policy;

namespace MinNecessary;

internal sealed class MinimumNecessaryGate : IMinimumNecessary
{
    private readonly FrozenSet<string> _policyHashes;
    private readonly TimeSpan _lifetime;
    private readonly IFactSource[] _sources;
    private readonly TimeProvider _clock;
    private readonly IMaskKeySource? _keys;
    private readonly ISurrogateSource _surrogates;

    // Reading the options' value validates them: start-up validation runs only under a host, and a gate made
    // without one must not be weaker.
    public MinimumNecessaryGate(IOptions<MinNecessaryOptions> options, IEnumerable<IFactSource> sources, TimeProvider clock, IServiceProvider services)
    {
        MinNecessaryOptions value = options.Value;
        _policyHashes = value.Policies.Select(policy => policy.Hash).ToFrozenSet(StringComparer.Ordinal);
        _lifetime = value.DecisionLifetime;
        _sources = [.. sources];
        _clock = clock;
        _keys = services.GetService<IMaskKeySource>();
        _surrogates = services.GetService<ISurrogateSource>() ?? RandomSurrogateSource.Instance;
        EnsureKey(value);
    }

    public async ValueTask<Decision<TGrant>> DecideAsync<TGrant>(Grant<TGrant> grant, Caller caller, string? subject, CancellationToken cancellationToken = default)
        where TGrant : IGrant =>
        (Decision<TGrant>)await DecideAsync((Grant)grant, caller, subject, cancellationToken).ConfigureAwait(false);

    public async ValueTask<Decision> DecideAsync(Grant grant, Caller caller, string? subject, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(grant);
        ArgumentNullException.ThrowIfNull(caller);
        if (!_policyHashes.Contains(grant.Policy.Hash))
        {
            throw new InvalidOperationException($"Policy '{grant.Policy.Name}', version '{grant.Policy.Version}', is not registered. Call services.AddMinNecessary({grant.Policy.Name}Policy.Document).");
        }

        cancellationToken.ThrowIfCancellationRequested();
        GrantDefinition definition = grant.Definition;
        var request = new AccessRequest(definition.Activity, definition.Role, definition.Recipient, definition.Purpose, caller, subject);
        Facts facts = await GetFactsAsync(definition, request, cancellationToken).ConfigureAwait(false);

        // The clock is read after the facts: a slow look-up must not lengthen the decision's life.
        DateTimeOffset now = _clock.GetUtcNow();
        Evaluation evaluation = PolicyEvaluator.Evaluate(grant.Policy, request, facts, now);
        return grant.Decide(evaluation, now, ExpiryOf(grant.Policy, now), new MaskContext(_clock, request.Subject, _keys, _surrogates));
    }

    // Found when the gate is made, not when the first claim is shown.
    private void EnsureKey(MinNecessaryOptions options)
    {
        if (_keys is { Key.Length: >= IMaskKeySource.ShortestKey })
        {
            return;
        }

        foreach (PolicyDocument policy in options.Policies)
        {
            if (policy.Grants.FirstOrDefault(grant => grant.Mask.Values.Any(mask => MaskCatalog.Find(mask) is { NeedsKey: true })) is { } grant)
            {
                throw new OptionsValidationException(
                    nameof(MinNecessaryOptions),
                    typeof(MinNecessaryOptions),
                    [$"Grant '{grant.Name}' of policy '{policy.Name}' has a keyed mask, and no key of {IMaskKeySource.ShortestKey} bytes or more is registered. Call AddMaskKey on what AddMinNecessary returns."]);
            }
        }
    }

    // A decision must not outlive the policy that made it: what the policy permitted is permitted no longer.
    private DateTimeOffset ExpiryOf(PolicyDocument policy, DateTimeOffset now)
    {
        DateTimeOffset expiry = now + _lifetime;
        return policy.Expires is { } day && new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) is var end && now < end && end < expiry ? end : expiry;
    }

    private async ValueTask<Facts> GetFactsAsync(GrantDefinition grant, AccessRequest request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.Subject) || string.IsNullOrWhiteSpace(request.Caller.ActorId))
        {
            return Facts.Unknown;
        }

        var factRequest = new FactRequest(grant, request.Caller, request.Subject);
        Facts facts = Facts.Unknown;
        foreach (IFactSource source in _sources)
        {
            facts = facts.And(await source.GetFactsAsync(factRequest, cancellationToken).ConfigureAwait(false));
        }

        return facts;
    }
}
