using System.ComponentModel;
using MinNecessary.Disclosures;

namespace MinNecessary;

/// <summary>What generated code may show of one subject, under a decision for one grant. Only such a decision gives one. Immutable and safe for concurrent use.</summary>
/// <typeparam name="TGrant">The grant's generated type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ViewScope<TGrant> : ViewScope
    where TGrant : IGrant
{
    internal ViewScope(Decision<TGrant> decision, SubjectDecision? subject, ReleaseDraft? release = null)
        : base(decision, subject, release)
    {
    }

    /// <summary>The scope for a model's subject.</summary>
    /// <param name="subject">The model's subject.</param>
    /// <returns>The scope; this one where it is for that subject.</returns>
    /// <exception cref="AccessDeniedException">The decision does not permit access to it now.</exception>
    public ViewScope<TGrant> For(string? subject)
    {
        SubjectDecision permitted = Decision.Permit(subject);
        Release?.Add(permitted);
        return HasSubject && Subject == permitted ? this : ((Decision<TGrant>)Decision).ScopeOf(permitted, Release);
    }
}
