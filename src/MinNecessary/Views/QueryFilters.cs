using System.Linq.Expressions;
using System.Reflection;
using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>Narrows a query of models to what a decision permits: its subjects, its tenant, and the rows that the grant covers.</summary>
internal static class QueryFilters
{
    private static readonly MethodInfo Contains = ((MethodCallExpression)((Expression<Func<IEnumerable<string?>, bool>>)(values => Enumerable.Contains(values, ""))).Body).Method;

    public static IQueryable<TModel> OfDecision<TModel, TView, TGrant>(IQueryable<TModel> source, Decision decision, ViewQueryPlan<TModel, TView, TGrant> plan)
        where TGrant : IGrant
    {
        // Variables that a lambda captures become parameters of the SQL; constants would stand in its text, and in logs.
        string?[] wanted = decision.AllowedSubjects;
        string? one = wanted.Length == 1 ? wanted[0] : null;
        Expression<Func<string?>> oneSubject = () => one;
        Expression<Func<IEnumerable<string?>>> allSubjects = () => wanted;
        IQueryable<TModel> permitted = source.Where(Expression.Lambda<Func<TModel, bool>>(
            wanted.Length == 1 ? Expression.Equal(plan.Subject.Body, oneSubject.Body) : Expression.Call(Contains, allSubjects.Body, plan.Subject.Body),
            plan.Subject.Parameters));
        if (plan.Tenant is { } tenantOf && decision.IsOfTenants)
        {
            string? tenant = decision.Tenant;
            Expression<Func<string?>> wantedTenant = () => tenant;
            permitted = permitted.Where(Expression.Lambda<Func<TModel, bool>>(
                Expression.Equal(tenantOf.Body, wantedTenant.Body), tenantOf.Parameters));
        }

        foreach (RowCondition row in decision.Grant.Definition.Rows)
        {
            LambdaExpression context = plan.Contexts?[row.Context] ?? throw new InvalidOperationException($"The model has no context '{row.Context}'.");
            permitted = permitted.Where(Expression.Lambda<Func<TModel, bool>>(Holds(row, context.Body), context.Parameters));
        }

        return permitted;
    }

    /// <summary>The subject of a row, over another parameter.</summary>
    public static Expression SubjectOf(this LambdaExpression subject, ParameterExpression row) => new Replacer(subject.Parameters[0], row).Visit(subject.Body);

    // The policy's own values are no PHI; they may stand in the text.
    private static Expression Holds(RowCondition row, Expression value)
    {
        if (row.OneOf is { } texts)
        {
            string?[] known = [.. texts];
            Expression<Func<IEnumerable<string?>>> oneOf = () => known;
            return Expression.Call(Contains, oneOf.Body, value);
        }

        Expression amount = value.Type == typeof(decimal?) ? value : Expression.Convert(value, typeof(decimal?));
        Expression holds = Expression.NotEqual(amount, Expression.Constant(null, typeof(decimal?)));
        if (row.AtLeast is { } least)
        {
            holds = Expression.AndAlso(holds, Expression.GreaterThanOrEqual(amount, Expression.Constant(least, typeof(decimal?))));
        }

        return row.Below is { } below ? Expression.AndAlso(holds, Expression.LessThan(amount, Expression.Constant(below, typeof(decimal?)))) : holds;
    }

    private sealed class Replacer(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;
    }
}
