using System.Linq.Expressions;
using System.Reflection;

namespace MinNecessary;

/// <summary>
/// Leaves out of a projection what it need not ask the database for: what is carried for restrictions where there are none, and members whose
/// categories are withheld from every subject.
/// </summary>
internal sealed class CarriedMembers(bool isRestricted, IReadOnlySet<string> withheld, IReadOnlyDictionary<Type, ShownMember[]>? restrictable) : ExpressionVisitor
{
    /// <summary>What the names of carried members begin with.</summary>
    internal const string Prefix = "Carried";

    protected override Expression VisitMemberInit(MemberInitExpression node)
    {
        var visited = (MemberInitExpression)base.VisitMemberInit(node);
        return visited.Update(visited.NewExpression, visited.Bindings.Where(IsNeeded));
    }

    private bool IsNeeded(MemberBinding binding)
    {
        if (binding.Member is not PropertyInfo property || property.DeclaringType is not { } view)
        {
            return true;
        }

        if (property.Name.StartsWith(Prefix, StringComparison.Ordinal) && property.GetMethod is { IsPublic: false })
        {
            return isRestricted;
        }

        return withheld.Count == 0 || restrictable is null || !restrictable.TryGetValue(view, out ShownMember[]? members) || !members.Any(member => member.Name == property.Name && member.Categories.Any(withheld.Contains));
    }
}
