namespace MinNecessary.Policy;

/// <summary>Reads the grants of a document.</summary>
internal sealed class GrantBinder(List<PolicyError> errors, HashSet<string> categories, HashSet<string> purposes, HashSet<string> roles, HashSet<string> recipients, IReadOnlyDictionary<string, PurposeDefinition> purposeDefinitions)
{
    private readonly Dictionary<(Activity Activity, string Role, string? Recipient, string Purpose), string> _keys = [];

    /// <summary>Reads one grant. A mistaken part is reported and left out, and so discloses nothing.</summary>
    public GrantDefinition Bind(string name, PolicyPosition position, PolicyNode node)
    {
        int before = errors.Count;
        var grant = new ObjectReader(node, $"grant '{name}'", errors, "activity", "role", "recipient", "purpose", "preset", "disclose", "mask", "withhold", "when", "models", "why");
        Activity? activity = grant.RequireEnum<Activity>("activity");
        string? role = Reference(grant, grant.Require("role"), "role", "MN0108", roles);
        string? purpose = Reference(grant, grant.Require("purpose"), "purpose", "MN0109", purposes);
        string? recipient = BindRecipient(grant, name, activity);
        string? why = grant.RequireText("why");
        PolicyList disclose = grant.FindList("disclose", item => IsCategory(name, item.Text, item.Position));
        (IReadOnlyDictionary<string, string> mask, IReadOnlyDictionary<string, PolicyPosition> maskPositions) = BindMask(grant, name, disclose);
        PolicyList when = grant.FindList("when", item => IsKnown(item, "condition", "MN0111", ConditionCatalog.Names));
        PolicyList models = grant.FindList("models");
        DisclosurePreset? preset = BindPreset(grant);
        PolicyList withhold = BindWithhold(grant, name, preset);
        if (preset is { } named)
        {
            var binder = new PresetBinder(grant, name, grant.Find("preset")!.Position, named);
            (disclose, mask) = binder.Bind(disclose, mask, maskPositions, withhold);
            binder.CheckUse(purpose is not null && purposeDefinitions.TryGetValue(purpose, out PurposeDefinition? definition) ? definition : null, when);
        }

        if (errors.Count == before)
        {
            CheckKey((activity!.Value, role!, recipient, purpose!), name, position);
        }

        return new GrantDefinition(name, activity ?? default, role ?? "", recipient, purpose ?? "", preset, disclose, mask, maskPositions, when, models, why ?? "");
    }

    private static DisclosurePreset? BindPreset(ObjectReader grant) => grant.Find("preset") is null ? null : grant.RequireEnum<DisclosurePreset>("preset");

    private PolicyList BindWithhold(ObjectReader grant, string name, DisclosurePreset? preset)
    {
        if (preset is null && grant.Find("preset") is null && grant.Find("withhold") is { } node)
        {
            grant.Report("MN0103", node.Position, $"Grant '{name}' has 'withhold' and no 'preset'. What a grant does not disclose is withheld: remove it.");
        }

        return grant.FindList("withhold", item => IsCategory(name, item.Text, item.Position));
    }

    private void CheckKey((Activity Activity, string Role, string? Recipient, string Purpose) key, string name, PolicyPosition position)
    {
        if (!_keys.TryGetValue(key, out string? other))
        {
            _keys.Add(key, name);
            return;
        }

        string recipient = key.Recipient is null ? "" : $" to '{key.Recipient}'";
        errors.Add(new PolicyError("MN0112", position, $"Grants '{other}' and '{name}' are both for {key.Activity} by '{key.Role}'{recipient} for '{key.Purpose}', so no one knows which holds. Remove one, or give it another purpose."));
    }

    private string? BindRecipient(ObjectReader grant, string name, Activity? activity)
    {
        PolicyNode? node = grant.Find("recipient");
        if (activity is null)
        {
            return null;
        }

        if (activity == Activity.Use)
        {
            if (node is not null)
            {
                grant.Report("MN0121", node.Position, $"Grant '{name}' is a use, and a use has no recipient. Remove 'recipient', or make it a disclosure or a request.");
            }

            return null;
        }

        return Reference(grant, grant.Require("recipient"), "recipient", "MN0110", recipients);
    }

    private (IReadOnlyDictionary<string, string> Mask, IReadOnlyDictionary<string, PolicyPosition> Positions) BindMask(ObjectReader grant, string name, PolicyList disclose)
    {
        Dictionary<string, string> mask = new(StringComparer.Ordinal);
        Dictionary<string, PolicyPosition> positions = new(StringComparer.Ordinal);
        PolicyNode? node = grant.Find("mask");
        if (node is { Kind: not PolicyNodeKind.Object })
        {
            grant.Report("MN0105", node.Position, $"'mask' of grant '{name}' should be an object in braces, with a mask for each category.");
        }

        foreach ((string category, PolicyPosition position, PolicyNode value) in node?.Members ?? [])
        {
            if (!IsCategory(name, category, position) || grant.TextOf(value, category) is not { } maskName)
            {
                continue;
            }

            if (disclose.Positions.ContainsKey(category))
            {
                grant.Report("MN0115", position, $"Grant '{name}' both discloses and masks '{category}'. Keep the mask, or the disclosure.");
            }
            else if (IsMask(value))
            {
                mask.Add(category, maskName);
                positions.Add(category, value.Position);
            }
        }

        return (new System.Collections.ObjectModel.ReadOnlyDictionary<string, string>(mask), positions);
    }

    private bool IsCategory(string grant, string category, PolicyPosition position)
    {
        if (CategoryCatalog.IsProhibited(category))
        {
            errors.Add(new PolicyError("MN0113", position, $"Grant '{grant}' names '{category}', which no grant may disclose: it needs an authorization or consent of its own (45 CFR 164.508(a)(2), 42 CFR 2.31(b)). Remove it."));
            return false;
        }

        if (CategoryCatalog.IsKnown(category) || categories.Contains(category))
        {
            return true;
        }

        errors.Add(new PolicyError("MN0106", position, $"Category '{category}' of grant '{grant}' is unknown{Suggestion.For(category, CategoryCatalog.Names.Concat(categories))}. Correct it, or declare it under 'categories'."));
        return false;
    }

    private static string? Reference(ObjectReader grant, PolicyNode? node, string key, string id, HashSet<string> known)
    {
        if (node is null || grant.TextOf(node, key) is not { } text)
        {
            return null;
        }

        if (known.Contains(text))
        {
            return text;
        }

        grant.Report(id, node.Position, $"No {key} of the policy is named '{text}'{Suggestion.For(text, known)}. Correct it, or declare it under '{key}s'.");
        return null;
    }

    private bool IsMask(PolicyNode item)
    {
        if (MaskCatalog.Find(item.Text) is not null)
        {
            return true;
        }

        errors.Add(new PolicyError("MN0107", item.Position, $"There is no mask '{item.Text}'{Suggestion.For(item.Text, MaskCatalog.Names)}. The masks are: {string.Join(", ", MaskCatalog.Names)}; the numbers may be others."));
        return false;
    }

    private bool IsKnown(PolicyNode item, string what, string id, IReadOnlyCollection<string> known)
    {
        if (known.Contains(item.Text))
        {
            return true;
        }

        errors.Add(new PolicyError(id, item.Position, $"There is no {what} '{item.Text}'{Suggestion.For(item.Text, known)}. The {what}s are: {string.Join(", ", known)}."));
        return false;
    }
}
