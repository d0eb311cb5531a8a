namespace MinNecessary.Policy;

/// <summary>
/// One named allow-list for one activity, party and purpose: the standard protocol of a routine use, disclosure or
/// request (45 CFR 164.514(d)(2) to (4)). Immutable and safe for concurrent use.
/// </summary>
public sealed class GrantDefinition
{
    private static readonly object Neither = new();

    private readonly GrantParts _parts;
    private readonly HashSet<string> _shown;
    private object? _wouldServe;

    internal GrantDefinition(GrantParts parts)
    {
        _parts = parts;
        _shown = new HashSet<string>(parts.Disclose.Values.Concat(parts.Mask.Keys), StringComparer.Ordinal);
        SortedShown = _shown.OrderBy(category => category, StringComparer.Ordinal).ToList().AsReadOnly();
        SortedMasked = SortedShown.Where(parts.Mask.ContainsKey).ToList().AsReadOnly();
        SortedDisclosed = SortedShown.Where(category => !parts.Mask.ContainsKey(category)).ToList().AsReadOnly();
        ShowsEntireRecord = MedicalRecord.IsEntire(_shown);
    }

    /// <summary>Its name, a C# identifier. Never null.</summary>
    public string Name => _parts.Name;

    /// <summary>Use, disclosure or request.</summary>
    public Activity Activity => _parts.Activity;

    /// <summary>The workforce role that may act under it. Never null.</summary>
    public string Role => _parts.Role;

    /// <summary>The outside party; null for a use, and only then.</summary>
    public string? Recipient => _parts.Recipient;

    /// <summary>The purpose. Never null.</summary>
    public string Purpose => _parts.Purpose;

    /// <summary>The preset that its categories and masks come from; null where it lists them itself.</summary>
    public DisclosurePreset? Preset => _parts.Preset;

    /// <summary>The categories disclosed in full. May be empty.</summary>
    public IReadOnlyList<string> Disclose => _parts.Disclose.Values;

    /// <summary>The categories disclosed under a mask, and the mask. May be empty.</summary>
    public IReadOnlyDictionary<string, string> Mask => _parts.Mask;

    /// <summary>The conditions, all of which must hold. May be empty.</summary>
    public IReadOnlyList<string> When => _parts.When.Values;

    /// <summary>The models it covers; empty for every model.</summary>
    public IReadOnlyList<string> Models => _parts.Models.Values;

    /// <summary>Why the task needs this and no more. Never null.</summary>
    public string Why => _parts.Why;

    /// <summary>What the minimum necessary standard does not apply to; null where it applies (45 CFR 164.502(b)(2)).</summary>
    public Exemption? Exemption => _parts.Exemption;

    /// <summary>
    /// Whether it is a standard protocol for a routine and recurring disclosure or request (45 CFR 164.514(d)(3)(i)). Where not,
    /// each one is reviewed by a person, who approves all of what the grant shows or less (164.514(d)(3)(ii)).
    /// </summary>
    public bool IsRoutine => _parts.IsRoutine;

    /// <summary>Whose requests may be relied on, one of them; empty where the grant relies on none (45 CFR 164.514(d)(3)(iii)).</summary>
    public IReadOnlyList<RelianceBasis> Reliance => _parts.Reliance;

    /// <summary>
    /// The standard transaction, such as <c>837P</c>; null where it is none. What the transaction requires is shown whole (45 CFR
    /// 164.502(b)(2)(vi), 162.923).
    /// </summary>
    public string? Transaction => _parts.Transaction;

    /// <summary>Why it needs the entire medical record (45 CFR 164.514(d)(5)); null where it does not show one.</summary>
    public string? EntireRecord => _parts.EntireRecord;

    /// <summary>Who may use it in an emergency; null where no one may.</summary>
    public EmergencyDefinition? Emergency => _parts.Emergency;

    /// <summary>The hours in which it is used; null for all.</summary>
    public AccessHours? Hours => _parts.Hours;

    /// <summary>What a row's own data has to be. May be empty.</summary>
    public IReadOnlyList<RowCondition> Rows => _parts.Rows;

    /// <summary>Whether each decision states which part of the grant holds: a person's approval, or the individual's authorization.</summary>
    internal bool HasScopeAtRunTime => !IsRoutine || Exemption == Policy.Exemption.Authorization;

    /// <summary>Whether it shows a category, in full or masked.</summary>
    internal bool Shows(string category) => _shown.Contains(category);

    /// <summary>The categories that it shows, in full or masked.</summary>
    internal IReadOnlyCollection<string> Shown => _shown;

    /// <summary>The same, in ordinal order: what each decision lists that withholds nothing.</summary>
    internal IReadOnlyList<string> SortedShown { get; }

    /// <summary>Of these the masked ones.</summary>
    internal IReadOnlyList<string> SortedMasked { get; }

    /// <summary>Of these the others.</summary>
    internal IReadOnlyList<string> SortedDisclosed { get; }

    /// <summary>Whether what it shows, in full or masked, is the entire medical record.</summary>
    internal bool ShowsEntireRecord { get; }

    /// <summary>The preset of the least data that shows all that the grant shows; null where neither does. Worked out once: each evaluation asks.</summary>
    internal DisclosurePreset? WouldServe => (_wouldServe ??= (object?)PresetCatalog.ThatWouldServe(this) ?? Neither) as DisclosurePreset?;

    /// <summary>Whether the grant itself names the category's mask, and not its preset.</summary>
    internal bool HasOwnMask(string category) => _parts.MaskPositions.ContainsKey(category);

    internal PolicyPosition MaskPosition(string category) => _parts.MaskPositions[category];

    internal PolicyPosition ModelPosition(string model) => _parts.Models.Positions[model];

    internal PolicyPosition RowPosition(string context) => _parts.RowPositions[context];
}
