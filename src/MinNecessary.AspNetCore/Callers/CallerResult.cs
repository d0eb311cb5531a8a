namespace MinNecessary.AspNetCore;

/// <summary>The caller of a request, or why there is none. Immutable.</summary>
public sealed class CallerResult
{
    private CallerResult(Caller? caller, ProblemReason? refusal, bool isAuthenticated)
    {
        Caller = caller;
        Refusal = refusal;
        IsAuthenticated = isAuthenticated;
    }

    /// <summary>The caller; null where there is none.</summary>
    public Caller? Caller { get; }

    /// <summary>Why there is none; null where there is one.</summary>
    public ProblemReason? Refusal { get; }

    internal bool IsAuthenticated { get; }

    /// <summary>There is a caller.</summary>
    /// <param name="caller">The caller.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="caller"/> is null.</exception>
    public static CallerResult Of(Caller caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return new CallerResult(caller, null, isAuthenticated: true);
    }

    /// <summary>Somebody is authenticated, and is no caller of the policy: 403.</summary>
    /// <param name="reason">Why, without a value of a claim or of PHI: it is sent and logged.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public static CallerResult Refused(ProblemReason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return new CallerResult(null, reason, isAuthenticated: true);
    }

    /// <summary>Nobody is authenticated: 401.</summary>
    /// <returns>The result.</returns>
    public static CallerResult NotAuthenticated() => new(
        null,
        new ProblemReason(WebReasonCodes.NotAuthenticated, "Nobody is authenticated. Sign in, and send a token or cookie that is valid now.", "45 CFR 164.312(d)"),
        isAuthenticated: false);
}
