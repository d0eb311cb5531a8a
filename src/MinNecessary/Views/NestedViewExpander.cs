using System.Linq.Expressions;

namespace MinNecessary;

/// <summary>Puts nested projections in their places: no provider reads a call of an expression.</summary>
internal sealed class NestedViewExpander : ExpressionVisitor
{
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (!ViewQueries.IsNested(node.Method))
        {
            return base.VisitMethodCall(node);
        }

        // The projection is a call of generated code with the decision that it captured; nothing of the row is in it.
        var nested = (LambdaExpression)Expression.Lambda<Func<object>>(node.Arguments[1]).Compile(preferInterpretation: true)();
        Expression body = new ParameterReplacer(nested.Parameters[0], Visit(node.Arguments[0])).Visit(nested.Body);
        return Visit(body);
    }

    private sealed class ParameterReplacer(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;
    }
}
