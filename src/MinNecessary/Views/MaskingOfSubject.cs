using System.Linq.Expressions;
using System.Reflection;

namespace MinNecessary;

/// <summary>Lets masks in a projection of several subjects' rows ask for what they need by the row's own subject.</summary>
internal sealed class MaskingOfSubject(MethodInfo maskingOf, Expression subject) : ExpressionVisitor
{
    protected override Expression VisitMember(MemberExpression node) =>
        node.Member is PropertyInfo { Name: nameof(ViewScope.Masking) } && node.Expression is { } scope && typeof(ViewScope).IsAssignableFrom(scope.Type)
            ? Expression.Call(maskingOf, scope, subject)
            : base.VisitMember(node);
}
