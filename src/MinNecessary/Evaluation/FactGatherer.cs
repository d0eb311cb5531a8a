using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>Asks the fact sources, the conditions and the emergency register what is known of requests.</summary>
internal sealed class FactGatherer(IEnumerable<IFactSource> sources, IEnumerable<ICondition> conditions, IEmergencyRegister emergencies)
{
    private readonly IFactSource[] _sources = [.. sources];
    private readonly Dictionary<string, ICondition> _conditions = conditions.GroupBy(condition => condition.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>What is known of each request, in their order. All are of one policy, grant and caller.</summary>
    public async ValueTask<IReadOnlyList<Facts>> GatherAsync(IReadOnlyList<FactRequest> requests, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (requests.Count == 1)
        {
            return [await GatherAsync(requests[0], now, cancellationToken).ConfigureAwait(false)];
        }

        var known = new Facts[requests.Count];
        Array.Fill(known, Facts.Unknown);
        int[] complete = [.. Enumerable.Range(0, requests.Count).Where(index => IsComplete(requests[index]))];
        if (complete.Length == 0)
        {
            return known;
        }

        bool? isOverdue = requests[0].Evidence.EmergencyReason is null ? null : await emergencies.IsReviewOverdueAsync(requests[0].Caller.ActorId, now, cancellationToken).ConfigureAwait(false);
        foreach (int index in complete)
        {
            known[index] = new Facts { Conditions = await CheckAsync(requests[index], cancellationToken).ConfigureAwait(false) };
        }

        foreach (IFactSource source in _sources)
        {
            await AskAsync(source, requests, complete, known, cancellationToken).ConfigureAwait(false);
        }

        foreach (int index in complete)
        {
            known[index] = WithReview(known[index], isOverdue);
        }

        return known;
    }

    private async ValueTask<Facts> GatherAsync(FactRequest request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!IsComplete(request))
        {
            return Facts.Unknown;
        }

        bool? isOverdue = request.Evidence.EmergencyReason is null ? null : await emergencies.IsReviewOverdueAsync(request.Caller.ActorId, now, cancellationToken).ConfigureAwait(false);
        Facts known = request.Policy.Conditions.Count == 0 ? Facts.Unknown : new Facts { Conditions = await CheckAsync(request, cancellationToken).ConfigureAwait(false) };
        foreach (IFactSource source in _sources)
        {
            known = known.And(await source.GetFactsAsync(request, cancellationToken).ConfigureAwait(false));
        }

        return WithReview(known, isOverdue);
    }

    // What the register does not know, no source can know in its place; a source may only make it worse.
    private static Facts WithReview(Facts known, bool? isOverdue)
    {
        bool? worse = known.IsEmergencyReviewOverdue == true ? true : isOverdue;
        return worse == known.IsEmergencyReviewOverdue ? known : known with { IsEmergencyReviewOverdue = worse };
    }

    private static async ValueTask AskAsync(IFactSource source, IReadOnlyList<FactRequest> requests, int[] complete, Facts[] known, CancellationToken cancellationToken)
    {
        if (complete.Length == 1)
        {
            known[complete[0]] = known[complete[0]].And(await source.GetFactsAsync(requests[complete[0]], cancellationToken).ConfigureAwait(false));
            return;
        }

        // By the subject to the letter, whatever the source's dictionary takes for the same.
        Dictionary<string, Facts> answers = new(await source.GetFactsForAllAsync([.. complete.Select(index => requests[index])], cancellationToken).ConfigureAwait(false), StringComparer.Ordinal);
        foreach (int index in complete)
        {
            if (answers.TryGetValue(requests[index].Subject, out Facts? facts))
            {
                known[index] = known[index].And(facts);
            }
        }
    }

    private async ValueTask<IReadOnlyDictionary<string, bool>> CheckAsync(FactRequest request, CancellationToken cancellationToken)
    {
        if (request.Policy.Conditions.Count == 0)
        {
            return Facts.Unknown.Conditions;
        }

        Dictionary<string, bool> held = new(StringComparer.Ordinal);
        foreach (string name in Needed(request).Where(_conditions.ContainsKey))
        {
            if (await _conditions[name].CheckAsync(request, cancellationToken).ConfigureAwait(false) is { } holds)
            {
                held[name] = holds;
            }
        }

        return held;
    }

    // What nothing in the policy makes matter for the request is not asked: the answer may be of somebody's life.
    private static IEnumerable<string> Needed(FactRequest request) =>
        (request.Grant?.When ?? []).Concat(request.Policy.Restrictions.Where(restriction => RestrictionScope.IsAbout(restriction, request.Request.Activity, request.Request.Recipient, request.Grant)).Select(restriction => restriction.Unless).OfType<string>())
            .Where(request.Policy.Conditions.ContainsKey).Distinct(StringComparer.Ordinal);

    private static bool IsComplete(FactRequest request) => !string.IsNullOrWhiteSpace(request.Subject) && !string.IsNullOrWhiteSpace(request.Caller.ActorId);
}
