namespace MinNecessary.Policy;

/// <summary>Holds the names that a part of a document uses to those that the document declares.</summary>
internal sealed class NameBinder(List<PolicyError> errors, PolicyNames names)
{
    public PolicyNames Names { get; } = names;

    /// <summary>The one name under a key; null, and reported, where it is missing or not declared.</summary>
    public static string? Reference(ObjectReader reader, PolicyNode? node, string key, string id, HashSet<string> known, string? declaredUnder = null)
    {
        if (node is null || reader.TextOf(node, key) is not { } text)
        {
            return null;
        }

        if (known.Contains(text))
        {
            return text;
        }

        reader.Report(id, node.Position, $"No {key} of the policy is named '{text}'{Suggestion.For(text, known)}. Correct it, or declare it under '{declaredUnder ?? key + "s"}'.");
        return null;
    }

    /// <summary>Whether a grant may show a category.</summary>
    public bool IsCategoryOfGrant(string grant, string category, PolicyPosition position)
    {
        if (CategoryCatalog.IsProhibited(category))
        {
            errors.Add(new PolicyError("MN0113", position, $"Grant '{grant}' names '{category}', which no grant may disclose: it needs an authorization or consent of its own (45 CFR 164.508(a)(2), 42 CFR 2.31(b)). Remove it."));
            return false;
        }

        return IsCategory($"grant '{grant}'", category, position);
    }

    /// <summary>Whether a category is built in or declared.</summary>
    public bool IsCategory(string what, string category, PolicyPosition position)
    {
        if (CategoryCatalog.IsKnown(category) || Names.Categories.Contains(category))
        {
            return true;
        }

        errors.Add(new PolicyError("MN0106", position, $"Category '{category}' of {what} is unknown{Suggestion.For(category, CategoryCatalog.Names.Concat(Names.Categories))}. Correct it, or declare it under 'categories'."));
        return false;
    }

    /// <summary>Whether a mask is built in or declared.</summary>
    public bool IsMask(PolicyNode item)
    {
        if (MaskCatalog.Find(item.Text) is not null || Names.Masks.Contains(item.Text))
        {
            return true;
        }

        errors.Add(new PolicyError("MN0107", item.Position, $"There is no mask '{item.Text}'{Suggestion.For(item.Text, MaskCatalog.Names.Concat(Names.Masks))}. The masks are: {string.Join(", ", MaskCatalog.Names.Concat(Names.Masks))}; the numbers may be others. Declare one of your own under 'masks'."));
        return false;
    }

    public bool IsCondition(PolicyNode item) => IsKnown(item, "condition", "MN0111", Names.Conditions);

    public bool IsRole(PolicyNode item) => IsKnown(item, "role", "MN0108", Names.Roles);

    public bool IsRecipient(PolicyNode item) => IsKnown(item, "recipient", "MN0110", Names.Recipients);

    public bool IsLabel(PolicyNode item) => IsKnown(item, "label", "MN0126", Names.Labels);

    public bool IsKnown(PolicyNode item, string what, string id, IReadOnlyCollection<string> known)
    {
        if (known.Contains(item.Text))
        {
            return true;
        }

        errors.Add(new PolicyError(id, item.Position, $"There is no {what} '{item.Text}'{Suggestion.For(item.Text, known)}. The {what}s are: {string.Join(", ", known)}."));
        return false;
    }
}
