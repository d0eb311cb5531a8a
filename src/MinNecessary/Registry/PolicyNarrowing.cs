using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>Whether a policy that is loaded at run time shows nothing that the compiled one does not: it may remove and withhold, and no more.</summary>
internal static class PolicyNarrowing
{
    /// <summary>Each point in which it is wider, or other; empty where it is narrower or the same.</summary>
    public static IReadOnlyList<string> Problems(PolicyDocument envelope, PolicyDocument document)
    {
        if (document.Hash == envelope.Hash)
        {
            return [];
        }

        List<string> problems = [];
        AddIf(problems, document.Base != envelope.Hash, $"Its 'base' is not the hash of the compiled policy. Write \"base\": \"{envelope.Hash}\", once you have compared the two.");
        AddIf(problems, document.Effective < envelope.Effective, "It is in effect earlier than the compiled policy. Begin on the same day or later.");
        AddIf(problems, envelope.Expires is { } end && (document.Expires is null || document.Expires > end), "It is in effect longer than the compiled policy. End on the same day or earlier.");
        AddIf(problems, document.Restrictable.Except(envelope.Restrictable, StringComparer.Ordinal).Any(), "It lists categories as restrictable that the compiled views cannot do without. Remove them from 'restrictable'.");
        AddIf(problems, envelope.KnowsRestrictions && !document.KnowsRestrictions, "It does without 'restrictable', and so without asking for the individual's restrictions. Repeat it.");
        AddIf(problems, HasOtherOperations(envelope, document), "It has other operations than the compiled policy, whose operations are those that run: what it declares would never happen. Remove 'operations', or repeat the compiled ones.");
        CheckNames(problems, envelope, document);
        CheckRestrictions(problems, envelope, document);
        CheckCriteria(problems, envelope, document);
        foreach (GrantDefinition grant in document.Grants)
        {
            problems.AddRange(envelope.FindGrant(grant.Name) is { } compiled
                ? GrantNarrowing.Problems(envelope, compiled, grant)
                : [$"Grant '{grant.Name}' is not in the compiled policy. Remove it."]);
        }

        return problems;
    }

    // What a name stands for decides what is restricted and what an accounting lists.
    private static void CheckNames(List<string> problems, PolicyDocument envelope, PolicyDocument document)
    {
        foreach ((string name, PurposeDefinition purpose) in document.Purposes)
        {
            AddIf(problems, !envelope.Purposes.TryGetValue(name, out PurposeDefinition? compiled) || compiled.Basis != purpose.Basis, $"Purpose '{name}' is not that of the compiled policy. Give it the same basis, or remove it.");
        }

        foreach ((string name, RecipientDefinition recipient) in document.Recipients)
        {
            AddIf(problems, !envelope.Recipients.TryGetValue(name, out RecipientDefinition? compiled) || compiled.Kind != recipient.Kind, $"Recipient '{name}' is not that of the compiled policy. Give it the same kind, or remove it.");
        }

        foreach ((string name, RoleDefinition role) in document.Roles)
        {
            // Whoever may act at all, and what TrainingCurrent is about.
            AddIf(problems, !envelope.Roles.TryGetValue(name, out RoleDefinition? compiled) || compiled.Training.Except(role.Training, StringComparer.Ordinal).Any(), $"Role '{name}' is not in the compiled policy, or needs less training. Repeat its courses, or remove it.");
        }

        AddIf(problems, document.Categories.Except(envelope.Categories, StringComparer.Ordinal).Any(), "It declares categories that the compiled policy does not, which a review could approve. Remove them from 'categories'.");
        AddIf(problems, document.Labels.Except(envelope.Labels, StringComparer.Ordinal).Any(), "It declares labels that the compiled policy does not, by which a restriction that denies would only withhold. Remove them from 'labels'.");
        AddIf(problems, document.Conditions.Keys.Except(envelope.Conditions.Keys, StringComparer.Ordinal).Any(), "It declares conditions that the compiled policy does not, which nothing answers. Remove them from 'conditions'.");
    }

    private static void CheckRestrictions(List<string> problems, PolicyDocument envelope, PolicyDocument document)
    {
        foreach (StandingRestriction compiled in envelope.Restrictions)
        {
            bool isKept = document.Restrictions.Any(restriction => restriction.Name == compiled.Name
                && !compiled.Withhold.Except(restriction.Withhold, StringComparer.Ordinal).Any()
                && !compiled.Labels.Except(restriction.Labels, StringComparer.Ordinal).Any()
                && Covers(restriction.Activities, compiled.Activities)
                && Covers(restriction.Recipients, compiled.Recipients)
                && (restriction.Unless is null || restriction.Unless == compiled.Unless)
                && !restriction.YieldsTo.Except(compiled.YieldsTo).Any());
            AddIf(problems, !isKept, $"Restriction '{compiled.Name}' is missing or restricts less than in the compiled policy. Repeat it.");
        }
    }

    private static void CheckCriteria(List<string> problems, PolicyDocument envelope, PolicyDocument document)
    {
        foreach (ReviewCriteria criteria in document.Criteria)
        {
            bool isKept = envelope.FindCriteria(criteria.Activity) is { } compiled
                && compiled.Reviewer == criteria.Reviewer
                && criteria.ValidFor <= compiled.ValidFor
                && !compiled.Criteria.Except(criteria.Criteria, StringComparer.Ordinal).Any();
            AddIf(problems, !isKept, $"Criteria '{criteria.Name}' are not in the compiled policy, or ask for less. Repeat the compiled ones, or remove them.");
        }
    }

    private static bool HasOtherOperations(PolicyDocument envelope, PolicyDocument document)
    {
        ChangeCollector changes = new();
        if (document.Operations is not null)
        {
            OperationsComparison.Compare(envelope, document, changes);
        }

        return changes.InOrder().Count > 0;
    }

    // An empty list stands for all.
    internal static bool Covers<T>(IReadOnlyList<T> wide, IReadOnlyList<T> narrow) => wide.Count == 0 || (narrow.Count > 0 && !narrow.Except(wide).Any());

    internal static void AddIf(List<string> problems, bool isWider, string problem)
    {
        if (isWider)
        {
            problems.Add(problem);
        }
    }
}
