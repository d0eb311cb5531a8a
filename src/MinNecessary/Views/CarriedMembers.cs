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
    internal const string Prefix = "__Carried";

    private const string Subject = Prefix + "Subject";

    private static readonly string[] Prefixes = [Prefix + "LabelsOf", Prefix + "RowsOf"];

    protected override Expression VisitMemberInit(MemberInitExpression node)
    {
        var visited = (MemberInitExpression)base.VisitMemberInit(node);
        return visited.Update(visited.NewExpression, visited.Bindings.Where(IsNeeded));
    }

    private bool IsNeeded(MemberBinding binding)
    {
        // The subject is always asked for: a database may take another one for the same.
        if (binding.Member is not PropertyInfo property || property.DeclaringType is not { } view || property.Name == Subject)
        {
            return true;
        }

        bool isCarried = property.Name.StartsWith(Prefix, StringComparison.Ordinal) && property.GetMethod is { IsPublic: false };
        return isCarried ? isRestricted && !Prefixes.Any(prefix => property.Name.StartsWith(prefix, StringComparison.Ordinal) && IsWithheld(view, property.Name[prefix.Length..])) : !IsWithheld(view, property.Name);
    }

    private bool IsWithheld(Type view, string member) =>
        withheld.Count > 0 && restrictable is not null && restrictable.TryGetValue(view, out ShownMember[]? members) && members.Any(shown => shown.Name == member && shown.Categories.Any(withheld.Contains));
}
