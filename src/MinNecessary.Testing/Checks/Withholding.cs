using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>What a grant does with a canary, worked out from the policy and the annotations alone, and not from the views under test.</summary>
internal static class Withholding
{
    /// <summary>Why the canary must not come out as it is; null where the grant discloses it in full.</summary>
    public static string? Why(GrantDefinition grant, Canary canary, IReadOnlySet<string> withheldAtRunTime)
    {
        Type model = canary.Places[0].Model;
        if (grant.Models.Count > 0 && !grant.Models.Any(name => IsNamed(model, name)))
        {
            return $"the grant covers {string.Join(", ", grant.Models)} and not {model.Name}";
        }

        foreach (CanaryPlace place in canary.Places)
        {
            if (!place.IsPublic)
            {
                return "a view has public members alone";
            }

            if (place.Categories.Where(withheldAtRunTime.Contains).ToArray() is { Length: > 0 } restricted)
            {
                return $"the decision withheld {string.Join(" and ", restricted)}";
            }

            if (WhyAt(grant, place) is { } why)
            {
                return why;
            }
        }

        return null;
    }

    // A member of several categories is disclosed only where all of them are, and masked where one of them is.
    private static string? WhyAt(GrantDefinition grant, CanaryPlace place)
    {
        string[] hidden = [.. place.Categories.Where(category => !grant.Mask.ContainsKey(category) && !grant.Disclose.Contains(category))];
        if (hidden.Length > 0)
        {
            return $"the grant does not disclose {string.Join(" or ", hidden)}";
        }

        // What a standard transaction requires is outside of the standard (45 CFR 164.502(b)(2)(vi)).
        if (grant.Transaction is { } transaction && place.RequiredBy.Contains(transaction))
        {
            return null;
        }

        string[] masked = [.. place.Categories.Where(grant.Mask.ContainsKey)];
        return masked.Length == 0 ? null : $"the grant shows {string.Join(" and ", masked.Select(category => $"{category} under mask {grant.Mask[category]}"))} only";
    }

    private static bool IsNamed(Type model, string name) =>
        model.Name == name || model.FullName == name || (model.FullName?.Replace('+', '.').EndsWith("." + name, StringComparison.Ordinal) ?? false);
}
