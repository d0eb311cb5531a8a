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
    /// <returns>An allowed or a denied decision; never null. A denial is returned, not thrown: asking for a view under it throws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grant"/> or <paramref name="caller"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The grant's policy is not registered.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<Decision<TGrant>> DecideAsync<TGrant>(Grant<TGrant> grant, Caller caller, string? subject, CancellationToken cancellationToken = default)
        where TGrant : IGrant;

    /// <summary>The same where the grant is known only at run time, as in middleware.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="subject">Whose information it is. Null or empty is denied.</param>
    /// <param name="cancellationToken">Cancels the look-up of facts.</param>
    /// <returns>An allowed or a denied decision; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grant"/> or <paramref name="caller"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The grant's policy is not registered.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<Decision> DecideAsync(Grant grant, Caller caller, string? subject, CancellationToken cancellationToken = default);
}
