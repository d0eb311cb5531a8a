using System.ComponentModel;
using System.Linq.Expressions;

namespace MinNecessary;

/// <summary>What a query of a model's views is made of. Filled by generated code.</summary>
/// <typeparam name="TModel">The model.</typeparam>
/// <typeparam name="TView">The view.</typeparam>
/// <typeparam name="TGrant">The grant's generated type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ViewQueryPlan<TModel, TView, TGrant>
    where TGrant : IGrant
{
    /// <summary>The model's subject.</summary>
    public required Expression<Func<TModel, string?>> Subject { get; init; }

    /// <summary>The model's tenant; null where it has none.</summary>
    public Expression<Func<TModel, string?>>? Tenant { get; init; }

    /// <summary>Makes a view, as an expression that a database can read.</summary>
    public required Func<ViewScope<TGrant>, Expression<Func<TModel, TView>>> Projection { get; init; }

    /// <summary>Makes a view in memory.</summary>
    public required Func<TModel, ViewScope<TGrant>, TView> Make { get; init; }

    /// <summary>Takes out of a view what is withheld at run time; false where that is the record itself. Null where views do without.</summary>
    public Func<TView, ViewScope<TGrant>, bool>? Restrict { get; init; }

    /// <summary>Holds a view that nothing is taken out of to its own subject, and forgets what was carried for that.</summary>
    public required Action<TView, ViewScope<TGrant>> Permit { get; init; }

    /// <summary>The members that a decision may withhold, by view; null where views do without.</summary>
    public IReadOnlyDictionary<Type, ShownMember[]>? Restrictable { get; init; }

    /// <summary>Whether the view's models carry sensitivity labels.</summary>
    public bool CarriesLabels { get; init; }

    /// <summary>The members that the grant shows in full, by model.</summary>
    public required IReadOnlyDictionary<Type, ShownMember[]> Shown { get; init; }

    /// <summary>What counts which members are read, by model; null where the policy observes nothing.</summary>
    public IReadOnlyDictionary<Type, ViewReads>? Reads { get; init; }

    /// <summary>The members that the grant's row conditions read, by context.</summary>
    public IReadOnlyDictionary<string, LambdaExpression>? Contexts { get; init; }
}
