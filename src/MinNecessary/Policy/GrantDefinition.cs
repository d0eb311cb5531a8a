namespace MinNecessary.Policy;

/// <summary>
/// One named allow-list for one activity, party and purpose: the standard protocol of a routine use, disclosure or
/// request (45 CFR 164.514(d)(2) to (4)). Immutable and safe for concurrent use.
/// </summary>
public sealed class GrantDefinition
{
    private readonly IReadOnlyDictionary<string, PolicyPosition> _maskPositions;
    private readonly IReadOnlyDictionary<string, PolicyPosition> _modelPositions;

    internal GrantDefinition(
        string name,
        Activity activity,
        string role,
        string? recipient,
        string purpose,
        DisclosurePreset? preset,
        PolicyList disclose,
        IReadOnlyDictionary<string, string> mask,
        IReadOnlyDictionary<string, PolicyPosition> maskPositions,
        PolicyList when,
        PolicyList models,
        string why)
    {
        Name = name;
        Activity = activity;
        Role = role;
        Recipient = recipient;
        Purpose = purpose;
        Preset = preset;
        Disclose = disclose.Values;
        Mask = mask;
        When = when.Values;
        Models = models.Values;
        Why = why;
        _maskPositions = maskPositions;
        _modelPositions = models.Positions;
    }

    /// <summary>Its name, a C# identifier. Never null.</summary>
    public string Name { get; }

    /// <summary>Use, disclosure or request.</summary>
    public Activity Activity { get; }

    /// <summary>The workforce role that may act under it. Never null.</summary>
    public string Role { get; }

    /// <summary>The outside party; null for a use, and only then.</summary>
    public string? Recipient { get; }

    /// <summary>The purpose. Never null.</summary>
    public string Purpose { get; }

    /// <summary>The preset that its categories and masks come from; null where it lists them itself.</summary>
    public DisclosurePreset? Preset { get; }

    /// <summary>The categories disclosed in full. May be empty.</summary>
    public IReadOnlyList<string> Disclose { get; }

    /// <summary>The categories disclosed under a mask, and the mask. May be empty.</summary>
    public IReadOnlyDictionary<string, string> Mask { get; }

    /// <summary>The conditions, all of which must hold. May be empty.</summary>
    public IReadOnlyList<string> When { get; }

    /// <summary>The models it covers; empty for every model.</summary>
    public IReadOnlyList<string> Models { get; }

    /// <summary>Why the task needs this and no more. Never null.</summary>
    public string Why { get; }

    /// <summary>Whether the grant itself names the category's mask, and not its preset.</summary>
    internal bool HasOwnMask(string category) => _maskPositions.ContainsKey(category);

    internal PolicyPosition MaskPosition(string category) => _maskPositions[category];

    internal PolicyPosition ModelPosition(string model) => _modelPositions[model];
}
