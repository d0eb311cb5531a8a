using System.Globalization;

namespace MinNecessary.Policy;

/// <summary>
/// Reads what a document says and reports every mistake in it. What is not mistaken is still given, so that the compiler
/// can show one mistake as one error; nobody decides by it.
/// </summary>
internal sealed class PolicyBinder(List<PolicyError> errors)
{
    private static readonly string[] Keys =
    [
        "$schema", "name", "version", "supersedes", "base", "effective", "expires", "owner", "review", "categories", "masks", "labels", "restrictable", "conditions",
        "purposes", "roles", "recipients", "restrictions", "criteria", "grants", "operations",
    ];

    public PolicyParts? Bind(PolicyNode root)
    {
        var policy = new ObjectReader(root, "the policy", errors, Keys);
        if (!policy.IsObject)
        {
            return null;
        }

        string? name = policy.RequireText("name");
        bool isNamed = IsIdentifier(policy.Find("name"), name);
        string? version = policy.RequireText("version");
        string? owner = policy.RequireText("owner");
        string? effective = ReadDate(policy, policy.Require("effective"), "effective");
        string? expires = ReadDate(policy, policy.Find("expires"), "expires");
        if (effective is not null && expires is not null && string.CompareOrdinal(expires, effective) <= 0)
        {
            policy.Report("MN0105", policy.Find("expires")!.Position, "The policy expires before it is in effect. Correct one of the dates.");
        }

        var names = new NameBinder(errors, new PolicyNames(policy));
        var declarations = new DeclarationBinder(errors);
        (string, string)? review = BindReview(policy);
        IReadOnlyDictionary<string, string> categories = BindNamed(policy, "categories", isRequired: false, declarations.Category);
        IReadOnlyDictionary<string, PolicyNode> masks = BindNamed(policy, "masks", isRequired: false, declarations.Mask);
        IReadOnlyDictionary<string, string> labels = BindNamed(policy, "labels", isRequired: false, declarations.Label);
        IReadOnlyDictionary<string, ConditionDefinition> conditions = BindNamed(policy, "conditions", isRequired: false, declarations.Condition);
        IReadOnlyDictionary<string, PurposeDefinition> purposes = BindNamed(policy, "purposes", isRequired: true, declarations.Purpose);
        IReadOnlyDictionary<string, RoleDefinition> roles = BindNamed(policy, "roles", isRequired: true, declarations.Role);
        IReadOnlyDictionary<string, RecipientDefinition> recipients = BindNamed(policy, "recipients", isRequired: false, declarations.Recipient);
        IReadOnlyDictionary<string, StandingRestriction> restrictions = BindNamed(policy, "restrictions", isRequired: false, new RestrictionBinder(errors, names).Bind);
        ReviewCriteria[] criteria = [.. BindNamed(policy, "criteria", isRequired: false, new CriteriaBinder(errors, names).Bind).Values];
        var grants = new GrantBinder(errors, names, purposes, recipients, IsWhole(policy.Find("criteria"), criteria) ? criteria : null);
        IReadOnlyDictionary<string, GrantDefinition> bound = BindNamed(policy, "grants", isRequired: true, grants.Bind);
        OperationsDefinition? operations = new OperationsBinder(errors, names, recipients, grants.Readable).Bind(policy);
        PolicyList restrictable = policy.FindList("restrictable", item => names.IsCategory("'restrictable'", item.Text, item.Position));
        policy.FindText("$schema");
        string? supersedes = policy.FindText("supersedes");
        if (supersedes is not null && supersedes == version)
        {
            policy.Report("MN0105", policy.Find("supersedes")!.Position, "The policy supersedes itself. Give it a version of its own, or name the one that it replaces.");
        }

        string? @base = ReadHash(policy);
        return !isNamed ? null : new PolicyParts
        {
            Name = name!,
            Version = version ?? "",
            Owner = owner ?? "",
            Effective = effective ?? "",
            Expires = expires,
            Supersedes = supersedes,
            Base = @base,
            Review = review,
            Hash = CanonicalForm.HashOf(root),
            Categories = categories.Keys.ToList().AsReadOnly(),
            Masks = new PolicyList([.. masks.Values]),
            Labels = labels.Keys.ToList().AsReadOnly(),
            Restrictable = restrictable,
            KnowsRestrictions = policy.Find("restrictable") is not null,
            Conditions = conditions,
            Purposes = purposes,
            Roles = roles,
            Recipients = recipients,
            Restrictions = restrictions.Values.ToList().AsReadOnly(),
            Criteria = criteria.ToList().AsReadOnly(),
            Grants = bound.Values.ToList().AsReadOnly(),
            Operations = operations,
        };
    }

    private IReadOnlyDictionary<string, T> BindNamed<T>(ObjectReader policy, string key, bool isRequired, Func<string, PolicyPosition, PolicyNode, T?> bind)
        where T : class => NamedBinder.Bind(policy, key, "the policy", isRequired, errors, bind);

    private (string Every, string Last)? BindReview(ObjectReader policy)
    {
        if (policy.Find("review") is not { } node)
        {
            return null;
        }

        var review = new ObjectReader(node, "'review'", errors, "every", "last");
        string? last = ReadDate(review, review.Require("last"), "last");
        string? every = review.RequireText("every");
        if (every is not null && !Durations.IsPeriod(every))
        {
            review.Report("MN0105", review.Find("every")!.Position, "'every' of 'review' should be a duration of years, months, weeks or days that is more than zero, such as P1Y.");
            return null;
        }

        return every is null || last is null ? null : (every, last);
    }

    // Where one of them is mistaken, no one knows what it is for, and a grant that needs it is no mistake of its own.
    private static bool IsWhole(PolicyNode? node, ReviewCriteria[] criteria) =>
        node is null || (node.Kind == PolicyNodeKind.Object && node.Members.Count == criteria.Length && criteria.All(each => each.Activity != default));

    private static string? ReadHash(ObjectReader policy)
    {
        if (policy.FindText("base") is not { } text)
        {
            return null;
        }

        if (text.Length == 64 && text.All(digit => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f')))
        {
            return text;
        }

        policy.Report("MN0105", policy.Find("base")!.Position, "'base' should be the hash of the policy that this one narrows: 64 lower-case hexadecimal digits.");
        return null;
    }

    private static string? ReadDate(ObjectReader reader, PolicyNode? node, string key)
    {
        if (node is null || reader.TextOf(node, key) is not { } text)
        {
            return null;
        }

        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return text;
        }

        reader.Report("MN0105", node.Position, $"'{key}' should be a date such as 2026-11-01.");
        return null;
    }

    private bool IsIdentifier(PolicyNode? node, string? name)
    {
        if (name is not null && !Identifiers.IsValid(name))
        {
            NamedBinder.ReportIdentifier(errors, node!.Position);
            return false;
        }

        return name is not null;
    }
}
