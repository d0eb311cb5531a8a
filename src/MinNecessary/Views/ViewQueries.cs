using System.ComponentModel;
using System.Linq.Expressions;
using System.Reflection;

namespace MinNecessary;

/// <summary>Makes queries of views. Called by generated code; safe for concurrent use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ViewQueries
{
    private static readonly MethodInfo NestedMethod = typeof(ViewQueries).GetMethod(nameof(Nested))!;

    private static readonly MethodInfo MaskingMethod = typeof(ViewQueries).GetMethod(nameof(MaskingOf))!;

    /// <summary>Makes the query of a model's views for the decision's subjects.</summary>
    /// <typeparam name="TModel">The model.</typeparam>
    /// <typeparam name="TView">The view.</typeparam>
    /// <typeparam name="TGrant">The grant's generated type.</typeparam>
    /// <param name="source">A query of models that filters and sorts by shown members alone.</param>
    /// <param name="scope">The decision's scope.</param>
    /// <param name="plan">How the views are made.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="AccessDeniedException">The decision does not permit it, or the query looks at what is withheld or masked.</exception>
    public static ViewQuery<TView> Create<TModel, TView, TGrant>(IQueryable<TModel> source, ViewScope<TGrant> scope, ViewQueryPlan<TModel, TView, TGrant> plan)
        where TGrant : IGrant
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(plan);
        Decision decision = scope.Decision;
        decision.EnsureAllowed();
        var seen = SeenMembers.Of(decision, plan.Shown, plan.CarriesLabels);
        var inspector = new QueryInspector(decision, seen.Members);
        inspector.Inspect(source.Expression);
        foreach ((Type model, string member) in inspector.Used)
        {
            plan.Reads?.GetValueOrDefault(model)?.SawInQuery(member);
        }

        Func<TView, bool>? restrict = seen.IsRestricted && plan.Restrict is { } takeOut ? view => takeOut(view, scope) : null;
        IQueryable<TModel> permitted = QueryFilters.OfDecision(source, decision, plan);
        if (source is EnumerableQuery<TModel>)
        {
            return new ViewQuery<TView>(permitted.AsEnumerable().Select(model => plan.Make(model, scope)), decision, restrict, permit: null, scope.Release);
        }

        var projection = (Expression<Func<TModel, TView>>)new NestedViewExpander().Visit(plan.Projection(scope));
        projection = (Expression<Func<TModel, TView>>)new CarriedMembers(seen.IsRestricted, seen.WithheldFromAll, plan.Restrictable).Visit(projection);
        if (!scope.HasSubject)
        {
            projection = (Expression<Func<TModel, TView>>)new MaskingOfSubject(MaskingMethod, plan.Subject.SubjectOf(projection.Parameters[0])).Visit(projection);
        }

        return new ViewQuery<TView>(permitted.Select(projection), decision, restrict, view => plan.Permit(view, scope), scope.Release);
    }

    /// <summary>What masks need for one subject of several. Stands in projections.</summary>
    /// <param name="scope">The decision's scope.</param>
    /// <param name="subject">The row's subject.</param>
    /// <returns>What masks need.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
    /// <exception cref="AccessDeniedException">The decision does not permit access to the subject.</exception>
    public static MaskContext MaskingOf(ViewScope scope, string? subject)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.Decision.Permit(subject).Masking;
    }

    /// <summary>Stands in a projection for a nested view, until the nested projection is put in its place.</summary>
    /// <typeparam name="TModel">The nested model.</typeparam>
    /// <typeparam name="TView">The nested view.</typeparam>
    /// <param name="model">The nested model.</param>
    /// <param name="projection">The nested projection.</param>
    /// <returns>Nothing: it is never called.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public static TView Nested<TModel, TView>(TModel model, Expression<Func<TModel, TView>> projection) =>
        throw new NotSupportedException("A nested view stands in projections alone.");

    internal static bool IsNested(MethodInfo method) => method.IsGenericMethod && method.GetGenericMethodDefinition() == NestedMethod;
}
