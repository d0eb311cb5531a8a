using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>Makes decisions: facts, evaluation, emergencies, log. The gate has asked whether it may. Safe for concurrent use.</summary>
internal sealed class DecisionMaker(GateServices services)
{
    public async ValueTask<Evaluation> EvaluateAsync(PolicyDocument compiled, PolicyDocument policy, GrantDefinition? grant, AccessRequest request, CancellationToken cancellationToken)
    {
        IReadOnlyList<Facts> facts = await services.Facts.GatherAsync([new FactRequest(policy, grant, request)], services.Clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        DateTimeOffset now = services.Clock.GetUtcNow();
        Evaluation evaluation = PolicyEvaluator.EvaluateNarrowed(policy, compiled, request, facts[0], now);
        EmergencyAccess? emergency = evaluation.IsEmergency ? await services.OpenEmergencyAsync(policy, request, evaluation, now, cancellationToken).ConfigureAwait(false) : null;
        return await LogAsync(policy, request, emergency is null ? evaluation : evaluation.EndingAt(emergency.EndsAt), emergency?.Id, now, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The answer where no policy is in force for the request.</summary>
    public ValueTask<Evaluation> DenyAsync(PolicyDocument compiled, AccessRequest request, CancellationToken cancellationToken) =>
        LogAsync(compiled, request, PolicyEvaluator.WithoutPolicy(), null, services.Clock.GetUtcNow(), cancellationToken);

    public async ValueTask<Decision> DecideAsync(Grant grant, Caller caller, string[] subjects, RequestEvidence evidence, bool isBulk, CancellationToken cancellationToken)
    {
        // Taken once: a policy that is loaded meanwhile decides the next request, and no part of this one.
        GrantDefinition compiled = grant.Definition;
        AccessRequest[] requests = RequestsOf(compiled, caller, subjects, evidence);
        if (services.Policies.Current.Find(grant.Policy.Name, caller.Tenant) is not { } policy)
        {
            return await DenyAsync(grant, caller, requests, cancellationToken).ConfigureAwait(false);
        }

        // By the policy that is in force, whatever the grant's type says of itself.
        GrantDefinition? inForce = policy.FindGrant(grant.Name);
        IReadOnlyList<Facts> facts = await services.Facts.GatherAsync(FactRequestsOf(policy, inForce, requests), services.Clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);

        // The clock is read after the facts: a slow look-up must not lengthen the decision's life.
        DateTimeOffset now = services.Clock.GetUtcNow();
        var decided = new SubjectDecision[requests.Length];
        var emergencies = new string?[requests.Length];
        for (int index = 0; index < requests.Length; index++)
        {
            Evaluation evaluation = PolicyEvaluator.EvaluateGrant(policy, inForce, compiled, requests[index], facts[index], now);
            EmergencyAccess? emergency = evaluation.IsEmergency ? await services.OpenEmergencyAsync(policy, requests[index], evaluation, now, cancellationToken).ConfigureAwait(false) : null;
            emergencies[index] = emergency?.Id;
            evaluation = emergency is null ? evaluation : evaluation.EndingAt(emergency.EndsAt);
            decided[index] = new SubjectDecision(requests[index].Subject, evaluation, services.ExpiryOf(evaluation, now), services.MaskingOf(requests[index].Subject));
        }

        (IReadOnlyList<SubjectDecision> logged, BulkTally? bulk) = isBulk
            ? await services.Disclosures!.RecordBulkAsync(policy, requests, decided, emergencies, now, cancellationToken).ConfigureAwait(false)
            : (await services.LogAsync(policy, requests, decided, emergencies, now, cancellationToken).ConfigureAwait(false), null);
        return grant.Decide(new DecisionParts(policy, caller.Tenant, now, services.Clock, logged, [.. emergencies.OfType<string>()], services.MaskingOf(null), services.Classifiers, services.KnowsTenants, services.Disclosures, bulk));
    }

    private static AccessRequest[] RequestsOf(GrantDefinition grant, Caller caller, string[] subjects, RequestEvidence evidence)
    {
        var requests = new AccessRequest[subjects.Length];
        for (int index = 0; index < requests.Length; index++)
        {
            requests[index] = new AccessRequest(grant.Activity, grant.Role, grant.Recipient, grant.Purpose, caller, subjects[index]) { Evidence = evidence };
        }

        return requests;
    }

    private static FactRequest[] FactRequestsOf(PolicyDocument policy, GrantDefinition? grant, AccessRequest[] requests)
    {
        var facts = new FactRequest[requests.Length];
        for (int index = 0; index < facts.Length; index++)
        {
            facts[index] = new FactRequest(policy, grant, requests[index]);
        }

        return facts;
    }

    private async ValueTask<Decision> DenyAsync(Grant grant, Caller caller, AccessRequest[] requests, CancellationToken cancellationToken)
    {
        DateTimeOffset now = services.Clock.GetUtcNow();
        SubjectDecision[] denied = [.. requests.Select(request => new SubjectDecision(request.Subject, PolicyEvaluator.WithoutPolicy(), now, services.MaskingOf(request.Subject)))];
        IReadOnlyList<SubjectDecision> logged = await services.LogAsync(grant.Policy, requests, denied, new string?[denied.Length], now, cancellationToken).ConfigureAwait(false);
        return grant.Decide(new DecisionParts(grant.Policy, caller.Tenant, now, services.Clock, logged, [], services.MaskingOf(null), services.Classifiers, services.KnowsTenants, services.Disclosures));
    }

    private async ValueTask<Evaluation> LogAsync(PolicyDocument policy, AccessRequest request, Evaluation evaluation, string? emergencyId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        SubjectDecision decision = new(request.Subject, evaluation, services.ExpiryOf(evaluation, now), services.MaskingOf(request.Subject));
        return (await services.LogAsync(policy, [request], [decision], [emergencyId], now, cancellationToken).ConfigureAwait(false))[0].Evaluation;
    }
}
