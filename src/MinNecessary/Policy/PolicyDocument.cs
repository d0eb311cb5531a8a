using System.Diagnostics.CodeAnalysis;

namespace MinNecessary.Policy;

/// <summary>
/// A minimum necessary policy: who may use, disclose or request which categories, for what, under what conditions
/// (45 CFR 164.514(d)(2)(i), (d)(3)(i), (d)(4)). Read by the compiler, the evaluator and the auditor alike. Immutable and
/// safe for concurrent use.
/// </summary>
public sealed class PolicyDocument
{
    private readonly PolicyParts _parts;
    private readonly HashSet<string> _restrictable;
    private readonly Dictionary<string, GrantDefinition> _byName;
    private readonly Dictionary<(Activity Activity, string Role, string? Recipient, string Purpose), GrantDefinition> _byKey;

    internal PolicyDocument(PolicyParts parts)
    {
        _parts = parts;
        _restrictable = new HashSet<string>(parts.Restrictable.Values, StringComparer.Ordinal);
        _byName = Grants.ToDictionary(grant => grant.Name, StringComparer.Ordinal);
#if NET
        // Read once: each evaluation asks. A policy whose dates cannot be read is handed to nobody, and would not be in effect.
        Effective = DayIn(parts.Effective) ?? DateOnly.MaxValue;
        Expires = parts.Expires is null ? null : DayIn(parts.Expires) ?? DateOnly.MinValue;
        ReviewDue = parts.Review is { } review && DayIn(review.Last) is { } last ? DateOnly.FromDateTime(Durations.Add(last.ToDateTime(TimeOnly.MinValue), review.Every)) : null;
#endif
        _byKey = Grants.GroupBy(grant => (grant.Activity, grant.Role, grant.Recipient, grant.Purpose)).ToDictionary(group => group.Key, group => group.First());
    }

    /// <summary>Its name, a C# identifier. Never null.</summary>
    public string Name => _parts.Name;

    /// <summary>Its version, in the organisation's own numbering. Never null.</summary>
    public string Version => _parts.Version;

    /// <summary>Who answers for it. Never null.</summary>
    public string Owner => _parts.Owner;

    /// <summary>The version that it replaces; null where the policy names none (45 CFR 164.530(i)).</summary>
    public string? Supersedes => _parts.Supersedes;

    /// <summary>The hash of the policy that it narrows; null where it stands by itself.</summary>
    public string? Base => _parts.Base;

#if NET
    /// <summary>The first day on which it is in effect (45 CFR 164.530(i)).</summary>
    public DateOnly Effective { get; }

    /// <summary>The first day on which it is no longer in effect; null where it does not end.</summary>
    public DateOnly? Expires { get; }

    /// <summary>The day by which it has to be reviewed again; null where the policy states no review.</summary>
    public DateOnly? ReviewDue { get; }

    /// <summary>Whether its review is overdue on a day. One that states no review is never due.</summary>
    /// <param name="day">The day, of UTC.</param>
    /// <returns>True where the day lies behind <see cref="ReviewDue"/>.</returns>
    public bool IsReviewOverdue(DateOnly day) => ReviewDue is { } due && day > due;

    /// <summary>Whether it is in effect on a day.</summary>
    /// <param name="day">The day, of UTC.</param>
    /// <returns>True from <see cref="Effective"/> on, and before <see cref="Expires"/>.</returns>
    public bool IsInEffect(DateOnly day) => Effective <= day && (Expires is not { } expires || day < expires);
#endif

    /// <summary>The SHA-256 of its canonical form, as 64 lower-case hexadecimal digits: the same however it is laid out.</summary>
    public string Hash => _parts.Hash;

    /// <summary>The categories that the organisation adds to the built-in ones. May be empty.</summary>
    public IReadOnlyList<string> Categories => _parts.Categories;

    /// <summary>The masks that the organisation adds to the built-in ones, each a method with <c>[PhiMask]</c>. May be empty.</summary>
    public IReadOnlyList<string> Masks => _parts.Masks.Values;

    /// <summary>The sensitivity labels that the organisation adds to the built-in ones. May be empty.</summary>
    public IReadOnlyList<string> Labels => _parts.Labels;

    /// <summary>
    /// The categories that a restriction may withhold from a view, whose members are nullable for it. A restriction of another
    /// category denies the record (45 CFR 164.522(a)). May be empty.
    /// </summary>
    public IReadOnlyList<string> Restrictable => _parts.Restrictable.Values;

    /// <summary>The conditions of the organisation's own, by name. May be empty.</summary>
    public IReadOnlyDictionary<string, ConditionDefinition> Conditions => _parts.Conditions;

    /// <summary>The purposes, by name.</summary>
    public IReadOnlyDictionary<string, PurposeDefinition> Purposes => _parts.Purposes;

    /// <summary>The workforce roles, by name.</summary>
    public IReadOnlyDictionary<string, RoleDefinition> Roles => _parts.Roles;

    /// <summary>The outside parties, by name. May be empty.</summary>
    public IReadOnlyDictionary<string, RecipientDefinition> Recipients => _parts.Recipients;

    /// <summary>The restrictions that hold for everyone, in the order of the document. May be empty.</summary>
    public IReadOnlyList<StandingRestriction> Restrictions => _parts.Restrictions;

    /// <summary>What reviews go by, at most one for disclosures and one for requests. May be empty.</summary>
    public IReadOnlyList<ReviewCriteria> Criteria => _parts.Criteria;

    /// <summary>The grants, in the order of the document.</summary>
    public IReadOnlyList<GrantDefinition> Grants => _parts.Grants;

    /// <summary>The operations around it; null where the policy has none.</summary>
    public OperationsDefinition? Operations => _parts.Operations;

    /// <summary>Whether the policy says which categories may be restricted: then a decision needs to know the individual's restrictions.</summary>
    internal bool KnowsRestrictions => _parts.KnowsRestrictions;

    internal PolicyPosition MaskPosition(string mask) => _parts.Masks.Positions[mask];

    internal string EffectiveText => _parts.Effective;

    internal string? ExpiresText => _parts.Expires;

    /// <summary>Reads a policy.</summary>
    /// <param name="json">The document: strict JSON, without comments, trailing commas or duplicate keys.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="PolicyException">The document is not a valid policy; it carries every mistake.</exception>
    public static PolicyDocument Parse(string json) =>
        TryParse(json, out PolicyDocument? document, out IReadOnlyList<PolicyError> errors) ? document : throw new PolicyException(errors);

    /// <summary>Reads a policy, without an exception for a mistake in it.</summary>
    /// <param name="json">The document.</param>
    /// <param name="document">The policy; null where there is a mistake.</param>
    /// <param name="errors">Every mistake, by position; empty where there is none.</param>
    /// <returns>True where the document is a valid policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static bool TryParse(string json, [NotNullWhen(true)] out PolicyDocument? document, out IReadOnlyList<PolicyError> errors)
    {
        if (json is null)
        {
            throw new ArgumentNullException(nameof(json));
        }

        PolicyDocument? read = Read(json, out errors);
        document = errors.Count == 0 ? read : null;
        return document is not null;
    }

    /// <summary>
    /// What can be read of a policy though it has mistakes: for the compiler alone, whose build fails all the same, so that
    /// one mistake does not show as a hundred missing types.
    /// </summary>
    internal static PolicyDocument? Read(string json, out IReadOnlyList<PolicyError> errors)
    {
        List<PolicyError> found = [];
        PolicyNode? root = new PolicyJsonReader(json, found).Read();
        PolicyParts? parts = root is null ? null : new PolicyBinder(found).Bind(root);
        errors = found.OrderBy(error => error.Line).ThenBy(error => error.Column).ToList().AsReadOnly();
        return parts is null ? null : new PolicyDocument(parts);
    }

    /// <summary>Finds a grant by its name.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <returns>The grant; null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public GrantDefinition? FindGrant(string name) => _byName.TryGetValue(name, out GrantDefinition? grant) ? grant : null;

    /// <summary>Finds the one grant for an activity, party and purpose.</summary>
    /// <param name="activity">Use, disclosure or request.</param>
    /// <param name="role">The workforce role.</param>
    /// <param name="recipient">The outside party; null for a use.</param>
    /// <param name="purpose">The purpose.</param>
    /// <returns>The grant; null where there is none.</returns>
    public GrantDefinition? FindGrant(Activity activity, string role, string? recipient, string purpose) =>
        _byKey.TryGetValue((activity, role, recipient, purpose), out GrantDefinition? grant) ? grant : null;

    /// <summary>Whether a view of the grant can do without a category, so that a decision may withhold it.</summary>
    internal bool IsRestrictable(GrantDefinition grant, string category) => grant.HasScopeAtRunTime || _restrictable.Contains(category);

    /// <summary>Finds the criteria for an activity.</summary>
    internal ReviewCriteria? FindCriteria(Activity activity) => Criteria.FirstOrDefault(criteria => criteria.Activity == activity);

    /// <summary>Name and version.</summary>
    /// <returns>For example <c>Billing 2026.1</c>.</returns>
    public override string ToString() => $"{Name} {Version}";

#if NET
    private static DateOnly? DayIn(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out DateOnly day) ? day : null;
#endif
}
