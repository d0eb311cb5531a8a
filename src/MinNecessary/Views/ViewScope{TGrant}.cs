using System.ComponentModel;
using MinNecessary.Disclosures;

namespace MinNecessary;

/// <summary>What generated code may show of one subject, under a decision for one grant. Only such a decision gives one. Immutable and safe for concurrent use.</summary>
/// <typeparam name="TGrant">The grant's generated type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ViewScope<TGrant> : ViewScope
    where TGrant : IGrant
{
    // The same as the base's: a cast in code that is shared by all grants is looked up each time.
    private readonly Decision<TGrant> _decision;

    internal ViewScope(Decision<TGrant> decision, SubjectDecision? subject, ReleaseDraft? release = null)
        : base(decision, subject, release)
    {
        _decision = decision;
    }

    /// <summary>The scope for a model's subject.</summary>
    /// <param name="subject">The model's subject.</param>
    /// <returns>The scope; this one where it is for that subject.</returns>
    /// <exception cref="AccessDeniedException">The decision does not permit access to it now.</exception>
    public ViewScope<TGrant> For(string? subject)
    {
        SubjectDecision permitted = _decision.Permit(subject);
        Release?.Add(permitted);
        return IsFor(permitted) ? this : _decision.ScopeOf(permitted, Release);
    }
}
