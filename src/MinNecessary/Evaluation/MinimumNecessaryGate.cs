using MinNecessary.Policy;

namespace MinNecessary;

internal sealed class MinimumNecessaryGate(GateServices services) : IMinimumNecessary
{
    private readonly DecisionMaker _maker = new(services);

    public async ValueTask<Decision<TGrant>> DecideAsync<TGrant>(Grant<TGrant> grant, Caller caller, string? subject, CancellationToken cancellationToken = default)
        where TGrant : IGrant =>
        (Decision<TGrant>)await DecideAsync(grant, caller, [subject ?? ""], RequestEvidence.None, cancellationToken).ConfigureAwait(false);

    public async ValueTask<Decision<TGrant>> DecideAsync<TGrant>(Grant<TGrant> grant, Caller caller, string? subject, RequestEvidence evidence, CancellationToken cancellationToken = default)
        where TGrant : IGrant
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return (Decision<TGrant>)await DecideAsync(grant, caller, [subject ?? ""], evidence, cancellationToken).ConfigureAwait(false);
    }

    public ValueTask<Decision> DecideAsync(Grant grant, Caller caller, string? subject, CancellationToken cancellationToken = default) =>
        DecideAsync(grant, caller, [subject ?? ""], RequestEvidence.None, cancellationToken);

    public ValueTask<Decision> DecideAsync(Grant grant, Caller caller, string? subject, RequestEvidence evidence, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return DecideAsync(grant, caller, [subject ?? ""], evidence, cancellationToken);
    }

    public async ValueTask<Decision<TGrant>> DecideForAllAsync<TGrant>(Grant<TGrant> grant, Caller caller, IEnumerable<string> subjects, RequestEvidence? evidence = null, CancellationToken cancellationToken = default)
        where TGrant : IGrant =>
        (Decision<TGrant>)await DecideForAllAsync((Grant)grant, caller, subjects, evidence, cancellationToken).ConfigureAwait(false);

    public ValueTask<Decision> DecideForAllAsync(Grant grant, Caller caller, IEnumerable<string> subjects, RequestEvidence? evidence = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        return DecideAsync(grant, caller, Distinct(subjects), evidence ?? RequestEvidence.None, cancellationToken);
    }

    public async ValueTask<Decision<TGrant>> DecideForBulkAsync<TGrant>(Grant<TGrant> grant, Caller caller, IEnumerable<string> subjects, RequestEvidence? evidence = null, CancellationToken cancellationToken = default)
        where TGrant : IGrant =>
        (Decision<TGrant>)await DecideForBulkAsync((Grant)grant, caller, subjects, evidence, cancellationToken).ConfigureAwait(false);

    public ValueTask<Decision> DecideForBulkAsync(Grant grant, Caller caller, IEnumerable<string> subjects, RequestEvidence? evidence = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        return services.Disclosures is not null
            ? DecideAsync(grant, caller, Distinct(subjects), evidence ?? RequestEvidence.None, cancellationToken, isBulk: true)
            : throw new InvalidOperationException("A bulk disclosure is one entry of the disclosure log, and there is none. Call AddDisclosureLog.");
    }

    public async ValueTask<Evaluation> EvaluateAsync(string policyName, AccessRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policyName);
        ArgumentNullException.ThrowIfNull(request);
        if (services.Policies.Compiled.FirstOrDefault(compiled => compiled.Name == policyName) is not { } compiled)
        {
            throw new InvalidOperationException($"No policy '{policyName}' is registered. The registered ones are: {string.Join(", ", services.Policies.Compiled.Select(registered => registered.Name))}.");
        }

        cancellationToken.ThrowIfCancellationRequested();
        PolicyDocument? policy = services.Policies.Current.Find(policyName, request.Caller.Tenant);
        GrantDefinition? grant = policy?.FindGrant(request.Activity, request.Role, request.Recipient, request.Purpose);
        using DecisionObservation? observed = services.Telemetry.Begin(policyName, grant?.Name, 1, services.Clock);
        try
        {
            Evaluation evaluation = policy is null
                ? await _maker.DenyAsync(compiled, request, cancellationToken).ConfigureAwait(false)
                : await _maker.EvaluateAsync(compiled, policy, grant, request, cancellationToken).ConfigureAwait(false);
            observed?.Made(evaluation.Outcome, [evaluation]);
            return evaluation;
        }
        catch (Exception exception) when (observed is not null)
        {
            observed.Failed(exception);
            throw;
        }
    }

    private static string[] Distinct(IEnumerable<string> subjects)
    {
        string[] distinct = [.. subjects.Select(subject => subject ?? "").Distinct(StringComparer.Ordinal)];
        return distinct.Length == 0 ? [""] : distinct;
    }

    private async ValueTask<Decision> DecideAsync(Grant grant, Caller caller, string[] subjects, RequestEvidence evidence, CancellationToken cancellationToken, bool isBulk = false)
    {
        ArgumentNullException.ThrowIfNull(grant);
        ArgumentNullException.ThrowIfNull(caller);
        if (!services.Policies.IsCompiled(grant.Policy))
        {
            throw new InvalidOperationException($"Policy '{grant.Policy.Name}', version '{grant.Policy.Version}', is not registered. Call services.AddMinNecessary({grant.Policy.Name}Policy.Document).");
        }

        cancellationToken.ThrowIfCancellationRequested();
        using DecisionObservation? observed = services.Telemetry.Begin(grant.Policy.Name, grant.Name, subjects.Length, services.Clock);
        try
        {
            Decision decision = await _maker.DecideAsync(grant, caller, subjects, evidence, isBulk, cancellationToken).ConfigureAwait(false);
            observed?.Made(decision.Outcome, decision.Evaluations);
            return decision;
        }
        catch (Exception exception) when (observed is not null)
        {
            observed.Failed(exception);
            throw;
        }
    }
}
