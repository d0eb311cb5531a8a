namespace MinNecessary.Policy;

/// <summary>Reads the grants of a document.</summary>
/// <param name="errors">Where mistakes are reported.</param>
/// <param name="names">The names that the document declares.</param>
/// <param name="purposes">Its purposes.</param>
/// <param name="recipients">Its recipients.</param>
/// <param name="criteria">What it reviews by; null where that has a mistake of its own.</param>
internal sealed class GrantBinder(
    List<PolicyError> errors,
    NameBinder names,
    IReadOnlyDictionary<string, PurposeDefinition> purposes,
    IReadOnlyDictionary<string, RecipientDefinition> recipients,
    IReadOnlyList<ReviewCriteria>? criteria)
{
    private static readonly string[] Keys =
    [
        "activity", "role", "recipient", "purpose", "preset", "disclose", "mask", "withhold", "when", "hours", "rows", "models", "exemption", "routine", "reliance",
        "transaction", "entireRecord", "emergency", "why",
    ];

    private readonly Dictionary<(Activity Activity, string Role, string? Recipient, string Purpose), string> _keys = [];

    private readonly Dictionary<string, GrantDefinition> _readable = new(StringComparer.Ordinal);

    /// <summary>The grants of which every part could be read: of another no one knows what it shows, and to whom.</summary>
    public IReadOnlyDictionary<string, GrantDefinition> Readable => _readable;

    /// <summary>Reads one grant. A mistaken part is reported and left out, and so discloses nothing.</summary>
    public GrantDefinition Bind(string name, PolicyPosition position, PolicyNode node)
    {
        int before = errors.Count;
        var grant = new ObjectReader(node, $"grant '{name}'", errors, Keys);
        Activity? activity = grant.RequireEnum<Activity>("activity");
        string? role = names.Reference(grant, grant.Require("role"), "role", "role", "MN0108", names.Names.Roles);
        string? purpose = names.Reference(grant, grant.Require("purpose"), "purpose", "purpose", "MN0109", names.Names.Purposes);
        string? recipient = BindRecipient(grant, name, activity);
        string? why = grant.RequireText("why");
        PolicyList disclose = grant.FindList("disclose", item => names.IsCategoryOfGrant(name, item.Text, item.Position));
        (IReadOnlyDictionary<string, string> mask, IReadOnlyDictionary<string, PolicyPosition> maskPositions) = BindMask(grant, name, disclose);
        PolicyList when = grant.FindList("when", names.IsCondition);
        DisclosurePreset? preset = grant.FindEnum<DisclosurePreset>("preset");
        PolicyList withhold = BindWithhold(grant, name, preset);
        PurposeDefinition? purposeDefinition = PurposeOf(purpose);
        if (preset is { } named)
        {
            var binder = new PresetBinder(grant, name, grant.Find("preset")!.Position, named);
            (disclose, mask) = binder.Bind(disclose, mask, maskPositions, withhold);
            binder.CheckUse(purposeDefinition, when);
        }

        var parts = new GrantParts
        {
            Name = name,
            Activity = activity ?? default,
            Role = role ?? "",
            Recipient = recipient,
            Purpose = purpose ?? "",
            Preset = preset,
            Disclose = disclose,
            Mask = mask,
            MaskPositions = maskPositions,
            When = when,
            Models = grant.FindList("models"),
            Why = why ?? "",
            Exemption = grant.FindEnum<Exemption>("exemption"),
            IsRoutine = grant.FindTruth("routine") ?? true,
            Reliance = grant.FindEnums<RelianceBasis>("reliance"),
            Transaction = grant.FindText("transaction"),
            EntireRecord = grant.FindText("entireRecord"),
            Emergency = EmergencyBinder.Bind(grant, name, when, names, errors),
            Hours = HoursBinder.Bind(grant, name, errors),
            Rows = RowConditionBinder.Bind(grant, name, errors),
            RowPositions = RowConditionBinder.Positions(grant),
        };
        var definition = new GrantDefinition(parts);
        if (errors.Count == before)
        {
            _readable[name] = definition;
            CheckKey((activity!.Value, role!, recipient, purpose!), name, position);
            new GrantRules(grant, definition, position, purposeDefinition, RecipientOf(recipient), criteria).Check();
        }

        return definition;
    }

    // One whose kind or basis is mistaken has none, and what a grant may do with it is not known.
    private PurposeDefinition? PurposeOf(string? name) =>
        name is not null && purposes.TryGetValue(name, out PurposeDefinition? purpose) && purpose.Basis != default ? purpose : null;

    private RecipientDefinition? RecipientOf(string? name) =>
        name is not null && recipients.TryGetValue(name, out RecipientDefinition? recipient) && recipient.Kind != default ? recipient : null;

    private PolicyList BindWithhold(ObjectReader grant, string name, DisclosurePreset? preset)
    {
        if (preset is null && grant.Find("preset") is null && grant.Find("withhold") is { } node)
        {
            grant.Report("MN0103", node.Position, $"Grant '{name}' has 'withhold' and no 'preset'. What a grant does not disclose is withheld: remove it.");
        }

        return grant.FindList("withhold", item => names.IsCategoryOfGrant(name, item.Text, item.Position));
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

        return names.Reference(grant, grant.Require("recipient"), "recipient", "recipient", "MN0110", names.Names.Recipients);
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
            if (!names.IsCategoryOfGrant(name, category, position) || grant.TextOf(value, category) is not { } maskName)
            {
                continue;
            }

            if (disclose.Positions.ContainsKey(category))
            {
                grant.Report("MN0115", position, $"Grant '{name}' both discloses and masks '{category}'. Keep the mask, or the disclosure.");
            }
            else if (names.IsMask(value))
            {
                mask.Add(category, maskName);
                positions.Add(category, value.Position);
            }
        }

        return (new System.Collections.ObjectModel.ReadOnlyDictionary<string, string>(mask), positions);
    }
}
