using System.ComponentModel;
using System.Linq.Expressions;
using System.Reflection;

namespace MinNecessary;

/// <summary>Makes queries of views. Called by generated code; safe for concurrent use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ViewQueries
{
    private static readonly MethodInfo NestedMethod = typeof(ViewQueries).GetMethod(nameof(Nested))!;

    /// <summary>Makes the query of a model's views for the decision's subject.</summary>
    /// <typeparam name="TModel">The model.</typeparam>
    /// <typeparam name="TView">The view.</typeparam>
    /// <param name="source">A query of models that filters and sorts by shown members alone.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="subject">The model's subject.</param>
    /// <param name="projection">Makes a view, as an expression that a database can read.</param>
    /// <param name="show">Makes a view in memory.</param>
    /// <param name="shown">The members that the grant shows in full, by model.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="AccessDeniedException">The decision does not permit it, or the query looks at what is withheld or masked.</exception>
    public static ViewQuery<TView> Create<TModel, TView>(
        IQueryable<TModel> source,
        Decision decision,
        Expression<Func<TModel, string?>> subject,
        Expression<Func<TModel, TView>> projection,
        Func<TModel, TView> show,
        IReadOnlyDictionary<Type, string[]> shown)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(projection);
        ArgumentNullException.ThrowIfNull(show);
        ArgumentNullException.ThrowIfNull(shown);
        decision.EnsureAllowed();
        new QueryInspector(decision, shown).Inspect(source.Expression);

        // A variable that the lambda captures becomes a parameter of the SQL; a constant would stand in its text, and in logs.
        string wanted = decision.Masking.Subject;
        Expression<Func<string>> captured = () => wanted;
        IQueryable<TModel> ofSubject = source.Where(Expression.Lambda<Func<TModel, bool>>(Expression.Equal(subject.Body, captured.Body), subject.Parameters));
        IEnumerable<TView> views = source is EnumerableQuery<TModel>
            ? ofSubject.AsEnumerable().Select(show)
            : ofSubject.Select((Expression<Func<TModel, TView>>)new NestedViewExpander().Visit(projection));
        return new ViewQuery<TView>(views, decision);
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
