using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Planning;

/// <summary>
/// Finds the views that a database can be asked for: no recursive ones, and nested ones by reference or in a list that have no
/// subject or tenant of their own, which the decision has to be for.
/// </summary>
internal static class QueryPlanner
{
    /// <summary>Marks the views of one grant that a database can be asked for.</summary>
    public static IEnumerable<ViewSpec> Mark(ViewSpec[] views)
    {
        Dictionary<string, ViewSpec> byName = views.ToDictionary(view => view.FullName, StringComparer.Ordinal);
        return views.Select(view => view with { CanQuery = !view.ModelIsValueType && CanQuery(view, byName, []) });
    }

    /// <summary>A view and those that its members show; empty where a database cannot be asked for it.</summary>
    public static EquatableArray<ViewSpec> Reached(ViewSpec view, IReadOnlyDictionary<string, ViewSpec> views)
    {
        List<ViewSpec> reached = [];
        Stack<ViewSpec> pending = new(view.CanQuery ? [view] : []);
        while (pending.Count > 0)
        {
            ViewSpec current = pending.Pop();
            if (reached.Contains(current))
            {
                continue;
            }

            reached.Add(current);
            foreach (string nested in current.Members.Select(member => member.NestedView).OfType<string>())
            {
                pending.Push(views[nested]);
            }
        }

        return reached.ToEquatableArray();
    }

    private static bool CanQuery(ViewSpec view, IReadOnlyDictionary<string, ViewSpec> views, HashSet<string> above)
    {
        // A subject that another model holds is no column of this one.
        bool hasDistantSubject = view.SubjectMember?.Contains(".") ?? false;
        if (hasDistantSubject || !above.Add(view.FullName))
        {
            return false;
        }

        bool can = view.Members.Where(member => member.NestedView is not null).All(member =>
            member.Member.Shape is ModelShape { IsValueType: false } or ListShape { IsImmutableArray: false, Element: ModelShape { IsValueType: false } }
            && views[member.NestedView!] is { SubjectMember: null, TenantMember: null }
            && CanQuery(views[member.NestedView!], views, above));
        above.Remove(view.FullName);
        return can;
    }
}
