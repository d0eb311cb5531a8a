using MinNecessary.Generators.Model;
using MinNecessary.Policy;

namespace MinNecessary.Generators.Planning;

/// <summary>Plans what a decision may withhold of one grant's views at run time, and what follows from what is withheld.</summary>
internal sealed class RestrictionPlanner(PolicyDocument policy, GrantDefinition grant, IReadOnlyDictionary<string, ModelSpec> models)
{
    private readonly bool _isUsed = policy.KnowsRestrictions || policy.Restrictions.Count > 0 || grant.HasScopeAtRunTime || models.Values.Any(model => model.Members.Any(member => member.Use.IsLabel));

    /// <summary>The views with what they need for restrictions; unchanged where the policy knows none.</summary>
    public ViewSpec[] Plan(ViewSpec[] views)
    {
        if (!_isUsed)
        {
            return views;
        }

        Dictionary<string, ViewSpec> byName = views.ToDictionary(view => view.FullName, StringComparer.Ordinal);
        ILookup<string, string> holders = views.SelectMany(view => Reached(view, byName).Select(reached => (reached, view.FullName))).ToLookup(pair => pair.reached, pair => pair.FullName, StringComparer.Ordinal);
        return [.. views.Select(view => Plan(view, Shown(Reached(view, byName).Concat(holders[view.FullName]).Select(name => byName[name]))))];
    }

    // What a member follows from is one of its own record, of one that holds that, or of one that it holds.
    private static HashSet<string> Shown(IEnumerable<ViewSpec> views) =>
        new(views.SelectMany(view => view.Members).Where(member => member.Treatment != Treatment.Withheld).Select(member => member.Member.BareName), StringComparer.Ordinal);

    private static HashSet<string> Reached(ViewSpec view, IReadOnlyDictionary<string, ViewSpec> views)
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<ViewSpec> pending = new([view]);
        while (pending.Count > 0)
        {
            ViewSpec current = pending.Pop();
            if (reached.Add(current.FullName))
            {
                foreach (string nested in current.Members.Select(member => member.NestedView).OfType<string>())
                {
                    pending.Push(views[nested]);
                }
            }
        }

        return reached;
    }

    private ViewSpec Plan(ViewSpec view, HashSet<string> shown)
    {
        ModelSpec model = models[view.ModelKey];
        string[] carried = [.. CarriedLabels(model, []).Distinct().OrderBy(label => label, StringComparer.Ordinal)];
        return view with
        {
            CanRestrict = true,
            Members = view.Members.Select(member => Plan(member, model, shown)).ToEquatableArray(),
            LabelMembers = LabelMembersOf(model),
            CarriedLabels = carried.ToEquatableArray(),
        };
    }

    private ViewMemberSpec Plan(ViewMemberSpec member, ModelSpec model, HashSet<string> shown)
    {
        if (member.Treatment == Treatment.Withheld)
        {
            return member;
        }

        // What follows from a member that no view shows cannot be held to what is hidden of it, but for rows that are carried for it.
        DerivedRowsSpec? rows = RowsOf(member.Member, model);
        if (member.Member.Use.Derivations.Select(derivation => derivation.From).FirstOrDefault(from => !shown.Contains(from) && rows?.List.BareName != from) is { } unknown)
        {
            return new ViewMemberSpec(member.Member, Treatment.Withheld, null, null, null, $"it follows from {unknown}, which the grant does not show with it");
        }

        bool isLabelled = member.Member.Shape is ModelShape { Key: var nested } && models[nested].Members.Any(inner => inner.Use.IsLabel);
        bool isRestrictable = member.Member.Categories.Any(category => policy.IsRestrictable(grant, category));
        return member with
        {
            IsRestrictable = isRestrictable,
            IsWithheldAtRunTime = isRestrictable || isLabelled || member.Member.Use.Derivations.Count > 0,
            Rows = rows,
        };
    }

    private DerivedRowsSpec? RowsOf(MemberSpec member, ModelSpec model)
    {
        foreach (DerivationSpec derivation in member.Use.Derivations)
        {
            if (model.Members.FirstOrDefault(other => other.BareName == derivation.From) is { IsPublic: true, Shape: ListShape { Element: ModelShape element, IsImmutableArray: false } } list)
            {
                // A sum of what is not there is an error, and code for it would be another.
                string? amount = models[element.Key].Members.Any(row => row.BareName == derivation.SumOf && row.Shape is ScalarShape { TypeName: "decimal" }) ? derivation.SumOf : null;
                return new DerivedRowsSpec(list, LabelMembersOf(models[element.Key]), amount, derivation.IsCount);
            }
        }

        return null;
    }

    private static EquatableArray<MemberSpec> LabelMembersOf(ModelSpec model) => model.Members.Where(member => member.Use.IsLabel && member.IsPublic).ToEquatableArray();

    private IEnumerable<string> CarriedLabels(ModelSpec model, HashSet<string> above)
    {
        if (!above.Add(model.Key))
        {
            return [];
        }

        IEnumerable<string> own = LabelMembersOf(model).SelectMany(member => member.Use.ListsLabels ? (IEnumerable<string>)["*"] : member.Use.StatedLabels);
        return own.Concat(model.Members.Select(member => member.Shape.ModelKey).OfType<string>().Where(models.ContainsKey).SelectMany(key => CarriedLabels(models[key], above)));
    }
}
