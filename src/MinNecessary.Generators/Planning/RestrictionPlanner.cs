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

        var derivations = new DerivationPlanner(models, views);
        return [.. views.Select(view => Plan(view, derivations))];
    }

    private ViewSpec Plan(ViewSpec view, DerivationPlanner derivations)
    {
        ModelSpec model = models[view.ModelKey];
        string[] carried = [.. CarriedLabels(model, []).Distinct().OrderBy(label => label, StringComparer.Ordinal)];
        return view with
        {
            CanRestrict = true,
            Members = view.Members.Select(member => Plan(member, model, derivations)).ToEquatableArray(),
            LabelMembers = LabelMembersOf(model),
            CarriedLabels = carried.ToEquatableArray(),
        };
    }

    private ViewMemberSpec Plan(ViewMemberSpec member, ModelSpec model, DerivationPlanner derivations)
    {
        EquatableArray<string> follows = derivations.Follows(member.Member, model).ToEquatableArray();
        if (member.Treatment == Treatment.Withheld)
        {
            return member with { Follows = follows };
        }

        // What follows from a member that no view shows cannot be held to what is hidden of it, but for rows that are carried for it.
        DerivedRowsSpec? rows = RowsOf(member.Member, model);
        if (derivations.Unknown(member.Member, model, rows?.List) is { } unknown)
        {
            return new ViewMemberSpec(member.Member, Treatment.Withheld, null, null, null, $"it follows from {unknown}, which the grant does not show with it") { Follows = follows };
        }

        bool isLabelled = member.Member.Shape is ModelShape { Key: var nested } && models[nested].Members.Any(inner => inner.Use.IsLabel);
        EquatableArray<string> restrictedWith = derivations.RestrictedWith(member.Member, model).ToEquatableArray();
        bool isRestrictable = restrictedWith.Any(category => policy.IsRestrictable(grant, category));
        return member with
        {
            IsRestrictable = isRestrictable,
            IsWithheldAtRunTime = isRestrictable || isLabelled || follows.Count > 0,
            Follows = follows,
            RestrictedWith = restrictedWith,
            SeenWith = derivations.SeenWith(member.Member, model).ToEquatableArray(),
            Rows = rows,
        };
    }

    private DerivedRowsSpec? RowsOf(MemberSpec member, ModelSpec model)
    {
        foreach (DerivationSpec derivation in member.Use.Derivations)
        {
            // Rows with a subject of their own are under that one's restrictions, which are not carried: what follows from them is not computed.
            if (model.Members.FirstOrDefault(other => other.BareName == derivation.From) is { IsPublic: true, Shape: ListShape { Element: ModelShape element, IsImmutableArray: false } } list
                && models[element.Key].SubjectMember is null)
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
