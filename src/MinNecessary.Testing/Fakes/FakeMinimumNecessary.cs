using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>
/// A gate that answers as it is told, whoever asks: it permits the grants that it was told to, and denies every other. The answers are real decisions, by
/// the real evaluator, of a caller with or without the grant's role and with <see cref="Facts"/>; no view can be had without one. Set up by one thread, and
/// then safe for concurrent use.
/// </summary>
public sealed class FakeMinimumNecessary : IMinimumNecessary, IDisposable
{
    // A key for keyed masks that everybody knows: nothing that is masked here is of a person.
    private static readonly byte[] MaskKey = "the key of tests, known to everyone"u8.ToArray();

    private readonly PolicyDocument _policy;
    private readonly ServiceProvider _services;
    private readonly IMinimumNecessary _gate;
    private readonly HashSet<string> _permitted = new(StringComparer.Ordinal);
    private readonly List<Decision> _decisions = [];

    /// <summary>Makes a gate that denies every grant.</summary>
    /// <param name="policy">The generated policy's document.</param>
    /// <param name="clock">
    /// Says what time it is; the system's where null. A policy that is not in effect, or a grant outside of its hours, needs one that stands where it is:
    /// <c>FakeTimeProvider</c> of Microsoft.Extensions.TimeProvider.Testing.
    /// </param>
    /// <param name="configure">Adds classifiers, a disclosure log or a mask key; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public FakeMinimumNecessary(PolicyDocument policy, TimeProvider? clock = null, Action<IMinNecessaryBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        _policy = policy;
        Facts = new StatedFacts(clock);
        var services = new ServiceCollection();
        services.AddSingleton(clock ?? TimeProvider.System);
        IMinNecessaryBuilder builder = services.AddMinNecessary(policy).AddFactSource(Facts).AddMaskKey(MaskKey);
        foreach (string condition in policy.Conditions.Keys)
        {
            services.AddSingleton<ICondition>(new StatedCondition(condition, Facts));
        }

        configure?.Invoke(builder);
        _services = services.BuildServiceProvider();
        _gate = _services.GetRequiredService<IMinimumNecessary>();
    }

    /// <summary>What is known of each request: what its grant asks for, until you change it.</summary>
    public StatedFacts Facts { get; }

    /// <summary>The decisions that were made, in order.</summary>
    public IReadOnlyList<Decision> Decisions
    {
        get
        {
            lock (_decisions)
            {
                return [.. _decisions];
            }
        }
    }

    /// <summary>The categories that every permitted decision withheld, from every subject: they may come out under none of them.</summary>
    internal IReadOnlySet<string> WithheldCategories
    {
        get
        {
            Evaluation[] allowed = [.. Decisions.Where(decision => decision.IsAllowed).SelectMany(decision => decision.Evaluations).Where(evaluation => evaluation.Outcome == Outcome.Allowed)];
            return allowed.Length == 0
                ? FrozenSet<string>.Empty
                : allowed.Skip(1).Aggregate(allowed[0].WithheldCategories.AsEnumerable(), (all, evaluation) => all.Intersect(evaluation.WithheldCategories, StringComparer.Ordinal)).ToFrozenSet(StringComparer.Ordinal);
        }
    }

    /// <summary>Permits a grant from now on.</summary>
    /// <param name="grant">The grant's name.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentException">The policy has no such grant.</exception>
    public FakeMinimumNecessary Permit(string grant)
    {
        _permitted.Add(Known(grant));
        return this;
    }

    /// <summary>Denies a grant from now on, for the want of its role.</summary>
    /// <param name="grant">The grant's name.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentException">The policy has no such grant.</exception>
    public FakeMinimumNecessary Deny(string grant)
    {
        _permitted.Remove(Known(grant));
        return this;
    }

    /// <inheritdoc/>
    public async ValueTask<Decision<TGrant>> DecideAsync<TGrant>(Grant<TGrant> grant, Caller caller, string? subject, CancellationToken cancellationToken = default)
        where TGrant : IGrant => Keep(await _gate.DecideAsync(grant, As(grant, caller), subject, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public async ValueTask<Decision<TGrant>> DecideAsync<TGrant>(Grant<TGrant> grant, Caller caller, string? subject, RequestEvidence evidence, CancellationToken cancellationToken = default)
        where TGrant : IGrant => Keep(await _gate.DecideAsync(grant, As(grant, caller), subject, evidence, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public async ValueTask<Decision> DecideAsync(Grant grant, Caller caller, string? subject, CancellationToken cancellationToken = default) =>
        Keep(await _gate.DecideAsync(grant, As(grant, caller), subject, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public async ValueTask<Decision> DecideAsync(Grant grant, Caller caller, string? subject, RequestEvidence evidence, CancellationToken cancellationToken = default) =>
        Keep(await _gate.DecideAsync(grant, As(grant, caller), subject, evidence, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public async ValueTask<Decision<TGrant>> DecideForAllAsync<TGrant>(Grant<TGrant> grant, Caller caller, IEnumerable<string> subjects, RequestEvidence? evidence = null, CancellationToken cancellationToken = default)
        where TGrant : IGrant => Keep(await _gate.DecideForAllAsync(grant, As(grant, caller), subjects, evidence, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public async ValueTask<Decision> DecideForAllAsync(Grant grant, Caller caller, IEnumerable<string> subjects, RequestEvidence? evidence = null, CancellationToken cancellationToken = default) =>
        Keep(await _gate.DecideForAllAsync(grant, As(grant, caller), subjects, evidence, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public async ValueTask<Decision<TGrant>> DecideForBulkAsync<TGrant>(Grant<TGrant> grant, Caller caller, IEnumerable<string> subjects, RequestEvidence? evidence = null, CancellationToken cancellationToken = default)
        where TGrant : IGrant => Keep(await _gate.DecideForBulkAsync(grant, As(grant, caller), subjects, evidence, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public async ValueTask<Decision> DecideForBulkAsync(Grant grant, Caller caller, IEnumerable<string> subjects, RequestEvidence? evidence = null, CancellationToken cancellationToken = default) =>
        Keep(await _gate.DecideForBulkAsync(grant, As(grant, caller), subjects, evidence, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public ValueTask<Evaluation> EvaluateAsync(string policyName, AccessRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        bool isPermitted = _policy.FindGrant(request.Activity, request.Role, request.Recipient, request.Purpose) is { } grant && _permitted.Contains(grant.Name);
        var told = new AccessRequest(request.Activity, request.Role, request.Recipient, request.Purpose, As(isPermitted, request.Role, request.Caller), request.Subject) { Evidence = request.Evidence };
        return _gate.EvaluateAsync(policyName, told, cancellationToken);
    }

    /// <summary>Ends the real gate behind it.</summary>
    public void Dispose() => _services.Dispose();

    internal FakeMinimumNecessary PermitOnly(string grant)
    {
        _permitted.Clear();
        return Permit(grant);
    }

    private static Caller As(bool isPermitted, string role, Caller caller) => new(caller.ActorId, isPermitted ? [role] : []) { Tenant = caller.Tenant };

    private Caller As(Grant grant, Caller caller)
    {
        ArgumentNullException.ThrowIfNull(grant);
        ArgumentNullException.ThrowIfNull(caller);
        return As(_permitted.Contains(grant.Name), grant.Definition.Role, caller);
    }

    private string Known(string grant)
    {
        ArgumentException.ThrowIfNullOrEmpty(grant);
        return _policy.FindGrant(grant)?.Name ?? throw new ArgumentException($"{_policy} has no grant '{grant}'. It has {string.Join(", ", _policy.Grants.Select(known => known.Name))}.", nameof(grant));
    }

    // A test that is denied what it permitted would go on and prove nothing. Where it changed the facts, the denial may be what it is about.
    private TDecision Keep<TDecision>(TDecision decision)
        where TDecision : Decision
    {
        lock (_decisions)
        {
            _decisions.Add(decision);
        }

        bool isOfCode = decision.Reasons.Any(reason => reason.Code is ReasonCodes.SubjectMissing or ReasonCodes.ActorMissing);
        return decision.IsAllowed || !_permitted.Contains(decision.Grant.Name) || Facts.IsChanged || isOfCode ? decision : throw new InvalidOperationException(
            $"The fake gate was told to permit {decision.Grant.Name}, and the evaluator denies it all the same: {string.Join("; ", decision.Reasons)} Give the gate a clock at which the policy is in effect, or state what it lacks: gate.Facts.Change((request, facts) => facts with {{ … }}).");
    }
}
