namespace MinNecessary.Policy;

/// <summary>Holds the names that a part of a document uses to those that the document declares.</summary>
internal sealed class NameBinder(List<PolicyError> errors, PolicyNames names)
{
    private const int MostSuggestions = 100;

    public PolicyNames Names { get; } = names;

    /// <summary>The one name under a key; null, and reported, where it is missing or not declared.</summary>
    /// <param name="reader">The object that has the key.</param>
    /// <param name="node">The value; null where it is missing.</param>
    /// <param name="key">The key.</param>
    /// <param name="what">What it names, such as role.</param>
    /// <param name="id">The id of the mistake.</param>
    /// <param name="declared">The names that there are.</param>
    public string? Reference(ObjectReader reader, PolicyNode? node, string key, string what, string id, DeclaredNames declared)
    {
        if (node is null || reader.TextOf(node, key) is not { } text)
        {
            return null;
        }

        if (declared.Has(text))
        {
            return text;
        }

        reader.Report(id, node.Position, $"No {what} of the policy is named '{text}'{SuggestionFor(text, declared.All)}. Correct it, or declare it under '{declared.Key}'.");
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
        if (Names.Categories.Has(category))
        {
            return true;
        }

        errors.Add(new PolicyError("MN0106", position, $"Category '{category}' of {what} is unknown{SuggestionFor(category, Names.Categories.All)}. Correct it, or declare it under 'categories'."));
        return false;
    }

    /// <summary>Whether a mask is built in or declared.</summary>
    public bool IsMask(PolicyNode item)
    {
        if (MaskCatalog.Find(item.Text) is not null || Names.Masks.Has(item.Text))
        {
            return true;
        }

        errors.Add(new PolicyError("MN0107", item.Position, $"There is no mask '{item.Text}'{SuggestionFor(item.Text, Names.Masks.All)}. The masks are: {DeclaredNames.Listed(Names.Masks.All)}; the numbers may be others. Declare one of your own under 'masks'."));
        return false;
    }

    public bool IsCondition(PolicyNode item) => IsDeclared(item, "condition", "MN0111", Names.Conditions);

    public bool IsRole(PolicyNode item) => IsDeclared(item, "role", "MN0108", Names.Roles);

    public bool IsRecipient(PolicyNode item) => IsDeclared(item, "recipient", "MN0110", Names.Recipients);

    public bool IsLabel(PolicyNode item) => IsDeclared(item, "label", "MN0126", Names.Labels);

    /// <summary>Whether an emergency sets a condition aside that the grant has.</summary>
    public bool IsConditionOfGrant(string grant, PolicyNode item, HashSet<string> conditions)
    {
        if (conditions.Contains(item.Text))
        {
            return true;
        }

        string theirs = conditions.Count == 0 ? "The grant has no conditions" : $"The grant's conditions are: {DeclaredNames.Listed(conditions)}";
        errors.Add(new PolicyError("MN0111", item.Position, $"Grant '{grant}' has no condition '{item.Text}' that an emergency could set aside{SuggestionFor(item.Text, conditions)}. Correct it, or remove it. {theirs}."));
        return false;
    }

    /// <summary>Whether a name is declared; reported where it is not.</summary>
    public bool IsDeclared(PolicyNode item, string what, string id, DeclaredNames declared)
    {
        if (declared.Has(item.Text))
        {
            return true;
        }

        string theirs = declared.All.Count == 0 ? $"The policy has no {declared.Key}" : $"The {declared.Key} are: {DeclaredNames.Listed(declared.All)}";
        errors.Add(new PolicyError(id, item.Position, $"There is no {what} '{item.Text}'{SuggestionFor(item.Text, declared.All)}. {theirs}. Correct it, or declare it under '{declared.Key}'."));
        return false;
    }

    // Who has made a hundred mistakes is helped by none, and the time must not grow with names times mistakes.
    private string SuggestionFor(string name, IEnumerable<string> known) => errors.Count < MostSuggestions ? Suggestion.For(name, known) : "";
}
