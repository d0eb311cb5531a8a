using System.ComponentModel;
using MinNecessary.Disclosures;

namespace MinNecessary;

/// <summary>
/// A decision for one grant. A sealed class without a public constructor: a struct's default value, or a subclass,
/// could pass for a decision that nobody made.
/// </summary>
/// <typeparam name="TGrant">The grant's generated type.</typeparam>
public sealed class Decision<TGrant> : Decision
    where TGrant : IGrant
{
    private readonly ViewScope<TGrant> _scope;
    private ViewScope<TGrant>? _ofNoSubject;

    internal Decision(Grant<TGrant> grant, DecisionParts parts)
        : base(grant, parts)
    {
        _scope = new ViewScope<TGrant>(this, IsForOne && IsAllowed ? parts.Subjects[0] : null);
    }

    /// <summary>Opens the decision to generated code, for one view.</summary>
    /// <param name="model">The model's full name: the disclosure log has it.</param>
    /// <returns>The scope in which the view is made; never null. Of one subject it is for that one, and of several for none yet.</returns>
    /// <exception cref="AccessDeniedException">It is denied or has expired.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ViewScope<TGrant> Open(string model) => Open(model, isQuery: false);

    /// <summary>
    /// Opens the decision to generated code, for one view of a model that has a subject of its own. Whether the decision holds now is asked once, by
    /// <see cref="ViewScope{TGrant}.For"/>, which generated code asks before it shows anything of such a model.
    /// </summary>
    /// <param name="model">The model's full name: the disclosure log has it.</param>
    /// <returns>The scope that the model's subject is asked of; never null. Of no subject yet, nothing can be shown in it.</returns>
    /// <exception cref="AccessDeniedException">It is denied.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ViewScope<TGrant> OpenRecord(string model)
    {
        EnsureNotDenied();
        return Parts.Disclosures is not null ? new ViewScope<TGrant>(this, null, new ReleaseDraft(model, isShared: false)) : _ofNoSubject ??= new ViewScope<TGrant>(this, null);
    }

    /// <summary>Opens the decision to generated code, for a query of views.</summary>
    /// <param name="model">The model's full name: the disclosure log has it.</param>
    /// <returns>The scope in which the views are made; never null.</returns>
    /// <exception cref="AccessDeniedException">It is denied or has expired.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ViewScope<TGrant> OpenQuery(string model) => Open(model, isQuery: true);

    /// <summary>The scope for one subject, which <see cref="Decision.Permit"/> found.</summary>
    /// <param name="permitted">What was found.</param>
    /// <param name="release">Whom the view shows something of; null where there is no log.</param>
    /// <returns>The scope.</returns>
    internal ViewScope<TGrant> ScopeOf(SubjectDecision permitted, ReleaseDraft? release) =>
        release is null && _scope.IsFor(permitted) ? _scope : new ViewScope<TGrant>(this, permitted, release);

    private ViewScope<TGrant> Open(string model, bool isQuery)
    {
        EnsureAllowed();
        return Parts.Disclosures is null ? _scope : new ViewScope<TGrant>(this, _scope.HasSubject ? _scope.Subject : null, new ReleaseDraft(model, isQuery));
    }
}
