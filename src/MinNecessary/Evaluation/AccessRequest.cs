using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>
/// A request as the evaluator sees it: an activity by a role, toward a recipient, for a purpose, about one subject
/// (45 CFR 164.502(b)(1)). Immutable and safe for concurrent use.
/// </summary>
public sealed class AccessRequest
{
    /// <summary>States a request.</summary>
    /// <param name="activity">Use, disclosure or request.</param>
    /// <param name="role">The workforce role under which the caller acts.</param>
    /// <param name="recipient">The outside party; null for a use.</param>
    /// <param name="purpose">The purpose.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="subject">Whose information it is. Null, empty or white space leads to a denial.</param>
    /// <exception cref="ArgumentNullException"><paramref name="role"/>, <paramref name="purpose"/> or <paramref name="caller"/> is null.</exception>
    public AccessRequest(Activity activity, string role, string? recipient, string purpose, Caller caller, string? subject)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(purpose);
        ArgumentNullException.ThrowIfNull(caller);
        Activity = activity;
        Role = role;
        Recipient = recipient;
        Purpose = purpose;
        Caller = caller;
        Subject = subject ?? "";
    }

    /// <summary>Use, disclosure or request.</summary>
    public Activity Activity { get; }

    /// <summary>The workforce role under which the caller acts. Never null.</summary>
    public string Role { get; }

    /// <summary>The outside party; null for a use.</summary>
    public string? Recipient { get; }

    /// <summary>The purpose. Never null.</summary>
    public string Purpose { get; }

    /// <summary>Who asks. Never null.</summary>
    public Caller Caller { get; }

    /// <summary>Whose information it is; empty where none was given. It is PHI: do not log it.</summary>
    public string Subject { get; }

    /// <summary>What the caller puts forward for the request. Never null.</summary>
    public RequestEvidence Evidence { get; init; } = RequestEvidence.None;

    /// <summary>Activity, role, recipient and purpose. It leaves the subject out, which is PHI.</summary>
    /// <returns>For example <c>Use by Coder for Coding</c>.</returns>
    public override string ToString() =>
        Recipient is null ? $"{Activity} by {Role} for {Purpose}" : $"{Activity} by {Role} to {Recipient} for {Purpose}";
}
