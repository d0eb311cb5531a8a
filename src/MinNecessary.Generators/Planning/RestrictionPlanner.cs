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

        HashSet<string> shown = new(views.SelectMany(view => view.Members).Where(member => member.Treatment != Treatment.Withheld).Select(member => member.Member.BareName), StringComparer.Ordinal);
        return [.. views.Select(view => Plan(view, shown))];
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

        // What follows from a member that no view shows cannot be held to what is hidden of it.
        if (member.Member.Use.Derivations.Select(derivation => derivation.From).FirstOrDefault(from => !shown.Contains(from) && model.Members.All(other => other.BareName != from)) is { } unknown)
        {
            return new ViewMemberSpec(member.Member, Treatment.Withheld, null, null, null, $"it follows from {unknown}, which the grant does not show with it");
        }

        bool isRestrictable = member.Member.Categories.Any(category => policy.IsRestrictable(grant, category));
        bool isLabelled = member.Member.Shape is ModelShape { Key: var nested } && models[nested].Members.Any(inner => inner.Use.IsLabel);
        return member with
        {
            IsRestrictable = isRestrictable,
            IsWithheldAtRunTime = isRestrictable || isLabelled || member.Member.Use.Derivations.Count > 0,
            Rows = RowsOf(member.Member, model),
        };
    }

    private DerivedRowsSpec? RowsOf(MemberSpec member, ModelSpec model)
    {
        foreach (DerivationSpec derivation in member.Use.Derivations)
        {
            if (model.Members.FirstOrDefault(other => other.BareName == derivation.From) is { IsPublic: true, Shape: ListShape { Element: ModelShape element, IsImmutableArray: false } } list)
            {
                return new DerivedRowsSpec(list, LabelMembersOf(models[element.Key]), derivation.SumOf, derivation.IsCount);
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
