using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>What is found wrong when the gate is made, and not when the first claim is shown.</summary>
internal static class GateValidation
{
    public static IReadOnlyList<string> Failures(MinNecessaryOptions options, IMaskKeySource? keys, ICondition[] conditions, ISensitivityClassifier[] classifiers)
    {
        List<string> failures = [];
        foreach (PolicyDocument policy in options.Policies)
        {
            CheckKey(failures, policy, keys);
            foreach (string name in policy.Conditions.Keys.Where(name => conditions.Count(condition => condition.Name == name) != 1))
            {
                failures.Add($"Policy '{policy.Name}' declares condition '{name}', and not one ICondition of that name is registered. Call AddCondition on what AddMinNecessary returns, once for each.");
            }

            foreach (GrantDefinition grant in policy.Grants.Where(grant => grant.Hours is { } hours && !TimeZoneInfo.TryFindSystemTimeZoneById(hours.Zone, out _)))
            {
                failures.Add($"Grant '{grant.Name}' of policy '{policy.Name}' has hours in a time zone that this machine does not know. Write an IANA zone such as America/New_York, or install the time zone data.");
            }
        }

        // Views of a policy without it are not gone through, and would show what the classifier labels.
        foreach (PolicyDocument policy in options.Policies.Where(policy => classifiers.Length > 0 && !policy.KnowsRestrictions))
        {
            failures.Add($"A sensitivity classifier is registered, and policy '{policy.Name}' has no 'restrictable', so that its views would hide nothing that it labels. Add the key; its list may be empty.");
        }

        string[] known = [.. options.Policies.SelectMany(policy => policy.Labels).Concat(LabelCatalog.Names).Distinct(StringComparer.Ordinal)];
        if (classifiers.SelectMany(classifier => classifier.Labels).Except(known, StringComparer.Ordinal).ToArray() is { Length: > 0 } unknown)
        {
            failures.Add($"A sensitivity classifier gives labels that no policy declares: {string.Join(", ", unknown)}. Declare them under 'labels'.");
        }

        return failures;
    }

    private static void CheckKey(List<string> failures, PolicyDocument policy, IMaskKeySource? keys)
    {
        bool hasKey = keys is { Key.Length: >= IMaskKeySource.ShortestKey };
        if (!hasKey && policy.Grants.FirstOrDefault(grant => grant.Mask.Values.Any(mask => MaskCatalog.Find(mask) is { NeedsKey: true })) is { } grant)
        {
            failures.Add($"Grant '{grant.Name}' of policy '{policy.Name}' has a keyed mask, and no key of {IMaskKeySource.ShortestKey} bytes or more is registered. Call AddMaskKey on what AddMinNecessary returns.");
        }
    }
}
