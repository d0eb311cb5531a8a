using System.ComponentModel;
using MinNecessary.Disclosures;

namespace MinNecessary;

/// <summary>What generated code may show of one subject, under a decision for one grant. Only such a decision gives one. Immutable and safe for concurrent use.</summary>
/// <typeparam name="TGrant">The grant's generated type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ViewScope<TGrant> : ViewScope
    where TGrant : IGrant
{
    private readonly bool _isQuery;

    internal ViewScope(Decision<TGrant> decision, SubjectDecision? subject, bool isQuery, ReleaseDraft? release = null)
        : base(decision, subject, release) => _isQuery = isQuery;

    /// <summary>The scope for a model's subject.</summary>
    /// <param name="subject">The model's subject.</param>
    /// <returns>The scope; this one where it is for that subject.</returns>
    /// <exception cref="AccessDeniedException">The decision does not permit access to it now.</exception>
    public ViewScope<TGrant> For(string? subject)
    {
        // A view is made at once when its decision has been opened, which asks the clock; the rows of a query come later.
        SubjectDecision permitted = !_isQuery && HasSubject && string.Equals(Subject.Subject, subject, StringComparison.Ordinal) ? Subject : Decision.Permit(subject);
        Release?.Add(permitted);
        return HasSubject && Subject == permitted ? this : new ViewScope<TGrant>((Decision<TGrant>)Decision, permitted, _isQuery, Release);
    }
}
