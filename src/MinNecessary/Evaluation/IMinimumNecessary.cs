namespace MinNecessary;

/// <summary>
/// The gate: gathers the facts, evaluates the policy and returns the decision that a view needs
/// (45 CFR 164.502(b), 164.514(d)). Registered as a singleton; safe for concurrent use.
/// </summary>
public interface IMinimumNecessary
{
    /// <summary>Decides whether <paramref name="caller"/> may see what <paramref name="grant"/> discloses of <paramref name="subject"/>.</summary>
    /// <typeparam name="TGrant">The grant's generated type.</typeparam>
    /// <param name="grant">The grant.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="subject">Whose information it is: the value of the model's <c>[Phi.Subject]</c> member. Null or empty is denied.</param>
    /// <param name="cancellationToken">Cancels the look-up of facts.</param>
    /// <returns>An allowed or a denied decision, or one that needs review; never null. A denial is returned, not thrown: asking for a view under it throws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grant"/> or <paramref name="caller"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The grant's policy is not registered.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<Decision<TGrant>> DecideAsync<TGrant>(Grant<TGrant> grant, Caller caller, string? subject, CancellationToken cancellationToken = default)
        where TGrant : IGrant;

    /// <summary>The same where the caller puts forward papers, or claims an emergency.</summary>
    /// <typeparam name="TGrant">The grant's generated type.</typeparam>
    /// <param name="grant">The grant.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="subject">Whose information it is. Null or empty is denied.</param>
    /// <param name="evidence">What the caller puts forward.</param>
    /// <param name="cancellationToken">Cancels the look-up of facts.</param>
    /// <returns>The decision; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grant"/>, <paramref name="caller"/> or <paramref name="evidence"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The grant's policy is not registered.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<Decision<TGrant>> DecideAsync<TGrant>(Grant<TGrant> grant, Caller caller, string? subject, RequestEvidence evidence, CancellationToken cancellationToken = default)
        where TGrant : IGrant;

    /// <summary>The same where the grant is known only at run time, as in middleware.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="subject">Whose information it is. Null or empty is denied.</param>
    /// <param name="cancellationToken">Cancels the look-up of facts.</param>
    /// <returns>The decision; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grant"/> or <paramref name="caller"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The grant's policy is not registered.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<Decision> DecideAsync(Grant grant, Caller caller, string? subject, CancellationToken cancellationToken = default);

    /// <summary>The same where the grant is known only at run time, and the caller puts forward papers or claims an emergency.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="subject">Whose information it is. Null or empty is denied.</param>
    /// <param name="evidence">What the caller puts forward.</param>
    /// <param name="cancellationToken">Cancels the look-up of facts.</param>
    /// <returns>The decision; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grant"/>, <paramref name="caller"/> or <paramref name="evidence"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The grant's policy is not registered.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<Decision> DecideAsync(Grant grant, Caller caller, string? subject, RequestEvidence evidence, CancellationToken cancellationToken = default);

    /// <summary>
    /// Decides for several subjects at once, as for a worklist: each by its own facts and restrictions. The decision permits the subjects that are
    /// allowed, and no other.
    /// </summary>
    /// <typeparam name="TGrant">The grant's generated type.</typeparam>
    /// <param name="grant">The grant.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="subjects">Whose information it is; one that stands twice counts once. Empty is denied.</param>
    /// <param name="evidence">What the caller puts forward, for all of them; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the look-up of facts.</param>
    /// <returns>The decision; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grant"/>, <paramref name="caller"/> or <paramref name="subjects"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The grant's policy is not registered.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<Decision<TGrant>> DecideForAllAsync<TGrant>(Grant<TGrant> grant, Caller caller, IEnumerable<string> subjects, RequestEvidence? evidence = null, CancellationToken cancellationToken = default)
        where TGrant : IGrant;

    /// <summary>The same where the grant is known only at run time, as in middleware.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="subjects">Whose information it is; one that stands twice counts once. Empty is denied.</param>
    /// <param name="evidence">What the caller puts forward, for all of them; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the look-up of facts.</param>
    /// <returns>The decision; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grant"/>, <paramref name="caller"/> or <paramref name="subjects"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The grant's policy is not registered.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<Decision> DecideForAllAsync(Grant grant, Caller caller, IEnumerable<string> subjects, RequestEvidence? evidence = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Decides for a file about many, such as one of claims: each subject by its own facts and restrictions, and with one entry in the log for all that
    /// have the same answer. What it shows leaves by <see cref="Decision.OpenBulk"/> alone. Whoever is refused, or a release to whom is to be accounted for
    /// (45 CFR 164.528), has an entry each.
    /// </summary>
    /// <typeparam name="TGrant">The grant's generated type.</typeparam>
    /// <param name="grant">The grant.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="subjects">Whose information it is; one that stands twice counts once. Empty is denied.</param>
    /// <param name="evidence">What the caller puts forward, for all of them; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the look-up of facts.</param>
    /// <returns>The decision; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grant"/>, <paramref name="caller"/> or <paramref name="subjects"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The grant's policy is not registered, or there is no disclosure log.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<Decision<TGrant>> DecideForBulkAsync<TGrant>(Grant<TGrant> grant, Caller caller, IEnumerable<string> subjects, RequestEvidence? evidence = null, CancellationToken cancellationToken = default)
        where TGrant : IGrant;

    /// <summary>The same where the grant is known only at run time.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="subjects">Whose information it is; one that stands twice counts once. Empty is denied.</param>
    /// <param name="evidence">What the caller puts forward, for all of them; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the look-up of facts.</param>
    /// <returns>The decision; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grant"/>, <paramref name="caller"/> or <paramref name="subjects"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The grant's policy is not registered, or there is no disclosure log.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<Decision> DecideForBulkAsync(Grant grant, Caller caller, IEnumerable<string> subjects, RequestEvidence? evidence = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Evaluates a request that no grant's type stands for: by activity, party and purpose. It shows no view, and says what may be disclosed by other
    /// means, or that a person has to review it (45 CFR 164.514(d)(3)(ii)).
    /// </summary>
    /// <param name="policyName">The policy's name.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the look-up of facts.</param>
    /// <returns>What was found; never null.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">No policy of that name is registered.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<Evaluation> EvaluateAsync(string policyName, AccessRequest request, CancellationToken cancellationToken = default);
}
