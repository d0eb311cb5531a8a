namespace MinNecessary;

/// <summary>Which members a decision shows in full to all of its subjects: by these a query may filter and sort, and by no other.</summary>
internal sealed class SeenMembers
{
    private SeenMembers(IReadOnlyDictionary<Type, string[]> members, bool isRestricted, IReadOnlySet<string> withheldFromAll)
    {
        Members = members;
        IsRestricted = isRestricted;
        WithheldFromAll = withheldFromAll;
    }

    public IReadOnlyDictionary<Type, string[]> Members { get; }

    /// <summary>Whether anything is withheld at run time from any of the subjects.</summary>
    public bool IsRestricted { get; }

    /// <summary>The categories that are withheld from all of them: columns that need not be asked for.</summary>
    public IReadOnlySet<string> WithheldFromAll { get; }

    public static SeenMembers Of(Decision decision, IReadOnlyDictionary<Type, ShownMember[]> shown, bool carriesLabels)
    {
        Evaluation[] allowed = [.. decision.Evaluations.Where(evaluation => evaluation.Outcome == Outcome.Allowed)];
        bool isRestricted = decision.IsRestricted(carriesLabels);
        HashSet<string> fromAny = [.. allowed.SelectMany(evaluation => evaluation.WithheldCategories)];
        HashSet<string> fromAll = [.. fromAny.Where(category => allowed.All(evaluation => evaluation.WithheldCategories.Contains(category)))];
        bool hasLabels = isRestricted && allowed.Any(evaluation => evaluation.WithheldLabels.Count > 0);
        bool hasClassifiers = decision.Parts.Classifiers.Length > 0;

        // What depends on a hidden row or element would tell it, by the rows that come and their order.
        Dictionary<Type, string[]> members = shown.ToDictionary(
            pair => pair.Key,
            pair => pair.Value.Where(member => !member.Categories.Any(fromAny.Contains) && !(hasLabels && (member.DependsOnLabels || (hasClassifiers && member.DependsOnClassifiers)))).Select(member => member.Name).ToArray());
        return new SeenMembers(members, isRestricted, fromAll);
    }
}
