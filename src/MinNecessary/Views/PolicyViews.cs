using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;
using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>
/// A compiled policy with its views, for code that knows models only at run time, as middleware does: which types are PHI models, whose a model is, and what
/// its view under a grant is. The generated policy class has one: <c>BillingPolicy.Views</c>. Immutable and safe for concurrent use.
/// </summary>
public sealed class PolicyViews
{
    private readonly Func<object, Decision, object> _project;
    private readonly FrozenDictionary<Type, ViewedModel> _viewed;
    private readonly FrozenSet<Type> _views;
    private readonly ModelTypes _models;

    /// <summary>States a policy's views. Called by generated code.</summary>
    /// <param name="document">The policy.</param>
    /// <param name="grants">Every grant, in the order of the policy.</param>
    /// <param name="json">The JSON contracts of the views.</param>
    /// <param name="project">Makes the view of a model that is known only at run time.</param>
    /// <param name="viewed">The models that have a subject and a view.</param>
    /// <param name="models">Every PHI model that the policy knows, with a view or without.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public PolicyViews(PolicyDocument document, IReadOnlyList<Grant> grants, IJsonTypeInfoResolver json, Func<object, Decision, object> project, IEnumerable<ViewedModel> viewed, IEnumerable<Type> models)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(grants);
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(viewed);
        ArgumentNullException.ThrowIfNull(models);
        Document = document;
        Grants = grants;
        Json = json;
        _project = project;
        _viewed = viewed.ToFrozenDictionary(model => model.Model);
        _views = _viewed.Values.SelectMany(model => model.Views.Values).ToFrozenSet();
        _models = new ModelTypes(models);
    }

    /// <summary>The policy. Never null.</summary>
    public PolicyDocument Document { get; }

    /// <summary>Every grant, in the order of the policy. Never null.</summary>
    public IReadOnlyList<Grant> Grants { get; }

    /// <summary>The JSON contracts of the views. A raw model is refused. Never null.</summary>
    public IJsonTypeInfoResolver Json { get; }

    /// <summary>Whether a type is a PHI model, derived from one or marked as one through an interface, with a view or without.</summary>
    /// <param name="type">The type.</param>
    /// <returns>True where it is. Of another policy's models too, where the type itself says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public bool IsModel(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        for (Type? current = type; current is not null; current = current.BaseType)
        {
            if (_models.IsOne(current))
            {
                return true;
            }
        }

        return ViewJson.IsMarkedByInterface(type);
    }

    /// <summary>Whether a type is one of the policy's views of a model with a subject.</summary>
    /// <param name="type">The type.</param>
    /// <returns>True where it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public bool IsView(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _views.Contains(type);
    }

    /// <summary>The view that a grant has of a model.</summary>
    /// <param name="model">The model's exact type: a class derived from it may hold more.</param>
    /// <param name="grant">A grant of this policy.</param>
    /// <returns>The view's type; null where the grant has none of the model, or the model has no subject of its own.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Type? ViewOf(Type model, Grant grant)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(grant);
        return ReferenceEquals(grant.Policy, Document) && _viewed.TryGetValue(model, out ViewedModel? known) ? known.Views.GetValueOrDefault(grant.Name) : null;
    }

    /// <summary>Whose a model is.</summary>
    /// <param name="model">A model of exactly a known type.</param>
    /// <param name="subject">Its subject, which is PHI: do not log it. Null where it names none, and where the type is not known.</param>
    /// <returns>Whether the model's type is known here.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public bool TryGetSubject(object model, out string? subject)
    {
        ArgumentNullException.ThrowIfNull(model);
        bool isKnown = _viewed.TryGetValue(model.GetType(), out ViewedModel? known);
        subject = isKnown ? known!.Subject(model) : null;
        return isKnown;
    }

    /// <summary>Makes the view of a model that is known only at run time.</summary>
    /// <param name="model">A model of exactly a known type.</param>
    /// <param name="decision">A decision for the model's subject.</param>
    /// <returns>The view that the decision's grant has of the model.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="AccessDeniedException">The decision does not permit it, or its grant has no view of the model.</exception>
    public object Project(object model, Decision decision) => _project(model, decision);

    /// <summary>The policy's name and version.</summary>
    /// <returns>For example <c>Billing 2026.1</c>.</returns>
    public override string ToString() => $"{Document.Name} {Document.Version}";
}
