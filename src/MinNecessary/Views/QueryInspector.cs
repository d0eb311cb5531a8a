using System.Collections;
using System.Linq.Expressions;

namespace MinNecessary;

/// <summary>
/// Refuses a query that filters or sorts by what the grant does not show in full: which rows come, and in what order, would
/// tell it. What it does not know, it refuses.
/// </summary>
internal sealed class QueryInspector(Decision decision, IReadOnlyDictionary<Type, string[]> shown) : ExpressionVisitor
{
    private static readonly HashSet<string> FilteringAndSorting = new(StringComparer.Ordinal) { "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending" };

    // Of Entity Framework Core: they change how rows are read, and neither which nor in what order.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal) { "AsNoTracking", "AsNoTrackingWithIdentityResolution", "AsTracking", "AsSplitQuery", "AsSingleQuery", "TagWith", "TagWithCallSite", "IgnoreAutoIncludes" };

    private static readonly HashSet<string> OnNested = new(StringComparer.Ordinal) { "Any", "All", "Count", "Where", "Contains" };

    private readonly ModelTypes _models = new(shown.Keys);

    /// <summary>The members that the query filters and sorts by.</summary>
    public HashSet<(Type Model, string Member)> Used { get; } = [];

    /// <summary>Returns where the query may be shown.</summary>
    /// <exception cref="AccessDeniedException">It may not.</exception>
    public void Inspect(Expression query)
    {
        while (query is MethodCallExpression call)
        {
            bool isFilter = call.Method.DeclaringType == typeof(Queryable) && FilteringAndSorting.Contains(call.Method.Name);
            bool isHarmless = call.Method.DeclaringType?.Namespace == "Microsoft.EntityFrameworkCore" && Harmless.Contains(call.Method.Name);
            if (!isFilter && !isHarmless)
            {
                throw Refuse($"It calls '{call.Method.Name}' before the view. Filter and sort before it by what the grant shows, and call Skip and Take after it.");
            }

            foreach (Expression argument in isFilter ? call.Arguments.Skip(1) : [])
            {
                Visit(argument);
            }

            query = call.Arguments[0];
        }

        // A root of raw SQL can filter by anything; it is another type of the provider's.
        bool isRoot = query is ConstantExpression { Value: IEnumerable } || query.GetType().FullName == "Microsoft.EntityFrameworkCore.Query.EntityQueryRootExpression";
        if (!isRoot)
        {
            throw Refuse("It does not begin with a set of models. Begin with the DbSet itself, not with SQL.");
        }
    }

    public override Expression? Visit(Expression? node)
    {
        // Reading a member of a model, and asking whether there is one, do not come here.
        if (node is not null && _models.IsOne(node.Type))
        {
            throw Refuse("It uses a PHI model itself, and so every member of it.");
        }

        if (node is ConstantExpression { Value: IQueryable } || (node is not null && typeof(IQueryable).IsAssignableFrom(node.Type)))
        {
            throw HoldsQuery();
        }

        return base.Visit(node);
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        Visit(node.Body);
        return node;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is null || !_models.IsOne(node.Expression.Type))
        {
            // A variable of a list's type may hold a query; a provider then runs it within this one.
            return ProgramValue.Of(node) is IQueryable ? throw HoldsQuery() : base.VisitMember(node);
        }

        if (!shown.TryGetValue(node.Expression.Type, out string[]? members) || !members.Contains(node.Member.Name, StringComparer.Ordinal))
        {
            throw Refuse($"It filters or sorts by '{node.Member.Name}', which the grant withholds or masks: the rows that come, and their order, would tell it.");
        }

        Used.Add((node.Expression.Type, node.Member.Name));
        ReadFrom(node.Expression);
        return node;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        bool isOnNested = node.Method.DeclaringType == typeof(Enumerable) && OnNested.Contains(node.Method.Name);
        if (!isOnNested && (node.Object is { } instance ? node.Arguments.Append(instance) : node.Arguments).Any(argument => _models.IsOne(argument.Type) || _models.AreMany(argument.Type)))
        {
            throw Refuse($"It hands a PHI model to '{node.Method.Name}', which may look at anything in it.");
        }

        bool mayGiveQuery = node.Type == typeof(IEnumerable) || (node.Type.IsGenericType && node.Type.GetGenericTypeDefinition() == typeof(IEnumerable<>));
        return mayGiveQuery && node.Method.DeclaringType != typeof(Enumerable) ? throw HoldsQuery() : base.VisitMethodCall(node);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is not (ExpressionType.Equal or ExpressionType.NotEqual) || !(IsNull(node.Left) || IsNull(node.Right)))
        {
            return base.VisitBinary(node);
        }

        Expression tested = IsNull(node.Left) ? node.Right : node.Left;
        if (_models.IsOne(tested.Type))
        {
            ReadFrom(tested);
            return node;
        }

        return base.VisitBinary(node);
    }

    protected override Expression VisitInvocation(InvocationExpression node) => throw Refuse("It calls a delegate, which may look at anything.");

    protected override Expression VisitDynamic(DynamicExpression node) => throw Refuse("It looks at members by name, at run time.");

    protected override Expression VisitExtension(Expression node) => throw Refuse("It holds a query within it that is not known.");

    private void ReadFrom(Expression model)
    {
        if (model is MemberExpression member)
        {
            VisitMember(member);
        }
        else if (model is not ParameterExpression)
        {
            throw Refuse("It reads a member of a PHI model in a way that is not known.");
        }
    }

    private static bool IsNull(Expression node) => node is ConstantExpression { Value: null };

    private AccessDeniedException HoldsQuery() => Refuse("It holds another query, which may filter by anything.");

    private AccessDeniedException Refuse(string why) =>
        new(decision.Grant.Name, [new Reason(ReasonCodes.QueryLooksAtWithheld, ReasonKind.NotPermitted, "45 CFR 164.514(d)(2)(ii)", $"The query is refused. {why}")]);
}
