using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary;

internal sealed class MinimumNecessaryGate(GateServices services) : IMinimumNecessary
{
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
        if (services.Policies.Current.Find(policyName, request.Caller.Tenant) is not { } policy)
        {
            return await LogAsync(compiled, request, PolicyEvaluator.WithoutPolicy(), null, services.Clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        }

        GrantDefinition? grant = policy.FindGrant(request.Activity, request.Role, request.Recipient, request.Purpose);
        IReadOnlyList<Facts> facts = await services.Facts.GatherAsync([new FactRequest(policy, grant, request)], services.Clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        DateTimeOffset now = services.Clock.GetUtcNow();
        Evaluation evaluation = PolicyEvaluator.EvaluateNarrowed(policy, compiled, request, facts[0], now);
        EmergencyAccess? emergency = evaluation.IsEmergency ? await services.OpenEmergencyAsync(policy, request, evaluation, now, cancellationToken).ConfigureAwait(false) : null;
        return await LogAsync(policy, request, emergency is null ? evaluation : evaluation.EndingAt(emergency.EndsAt), emergency?.Id, now, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<Evaluation> LogAsync(PolicyDocument policy, AccessRequest request, Evaluation evaluation, string? emergencyId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        SubjectDecision decision = new(request.Subject, evaluation, services.ExpiryOf(evaluation, now), services.MaskingOf(request.Subject));
        return (await services.LogAsync(policy, [request], [decision], [emergencyId], now, cancellationToken).ConfigureAwait(false))[0].Evaluation;
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

        // Taken once: a policy that is loaded meanwhile decides the next request, and no part of this one.
        cancellationToken.ThrowIfCancellationRequested();
        GrantDefinition compiled = grant.Definition;
        AccessRequest[] requests = [.. subjects.Select(subject => new AccessRequest(compiled.Activity, compiled.Role, compiled.Recipient, compiled.Purpose, caller, subject) { Evidence = evidence })];
        if (services.Policies.Current.Find(grant.Policy.Name, caller.Tenant) is not { } policy)
        {
            return await DenyAsync(grant, caller, requests, cancellationToken).ConfigureAwait(false);
        }

        GrantDefinition? inForce = policy.FindGrant(grant.Name);
        IReadOnlyList<Facts> facts = await services.Facts.GatherAsync([.. requests.Select(request => new FactRequest(policy, inForce, request))], services.Clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);

        // The clock is read after the facts: a slow look-up must not lengthen the decision's life.
        DateTimeOffset now = services.Clock.GetUtcNow();
        List<SubjectDecision> decided = [];
        List<string?> emergencies = [];
        for (int index = 0; index < requests.Length; index++)
        {
            Evaluation evaluation = PolicyEvaluator.EvaluateGrant(policy, inForce, compiled, requests[index], facts[index], now);
            EmergencyAccess? emergency = evaluation.IsEmergency ? await services.OpenEmergencyAsync(policy, requests[index], evaluation, now, cancellationToken).ConfigureAwait(false) : null;
            emergencies.Add(emergency?.Id);
            evaluation = emergency is null ? evaluation : evaluation.EndingAt(emergency.EndsAt);
            decided.Add(new SubjectDecision(requests[index].Subject, evaluation, services.ExpiryOf(evaluation, now), services.MaskingOf(requests[index].Subject)));
        }

        (IReadOnlyList<SubjectDecision> logged, BulkTally? bulk) = isBulk
            ? await services.Disclosures!.RecordBulkAsync(policy, requests, decided, emergencies, now, cancellationToken).ConfigureAwait(false)
            : (await services.LogAsync(policy, requests, decided, emergencies, now, cancellationToken).ConfigureAwait(false), null);
        return grant.Decide(new DecisionParts(policy, caller.Tenant, now, services.Clock, logged, [.. emergencies.OfType<string>()], services.MaskingOf(null), services.Classifiers, services.KnowsTenants, services.Disclosures, bulk));
    }

    private async ValueTask<Decision> DenyAsync(Grant grant, Caller caller, AccessRequest[] requests, CancellationToken cancellationToken)
    {
        DateTimeOffset now = services.Clock.GetUtcNow();
        SubjectDecision[] denied = [.. requests.Select(request => new SubjectDecision(request.Subject, PolicyEvaluator.WithoutPolicy(), now, services.MaskingOf(request.Subject)))];
        IReadOnlyList<SubjectDecision> logged = await services.LogAsync(grant.Policy, requests, denied, new string?[denied.Length], now, cancellationToken).ConfigureAwait(false);
        return grant.Decide(new DecisionParts(grant.Policy, caller.Tenant, now, services.Clock, logged, [], services.MaskingOf(null), services.Classifiers, services.KnowsTenants, services.Disclosures));
    }
}
