using System.Globalization;
using System.Text.RegularExpressions;

namespace MinNecessary.Policy;

/// <summary>
/// Reads what a document says and reports every mistake in it. What is not mistaken is still given, so that the compiler
/// can show one mistake as one error; nobody decides by it.
/// </summary>
internal sealed class PolicyBinder(List<PolicyError> errors)
{
    public PolicyParts? Bind(PolicyNode root)
    {
        var policy = new ObjectReader(root, "the policy", errors, "$schema", "name", "version", "effective", "expires", "owner", "review", "categories", "purposes", "roles", "recipients", "grants");
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

        BindReview(policy);
        IReadOnlyDictionary<string, string> categories = BindNamed(policy, "categories", isRequired: false, BindCategory);
        IReadOnlyDictionary<string, PurposeDefinition> purposes = BindNamed(policy, "purposes", isRequired: true, BindPurpose);
        IReadOnlyDictionary<string, RoleDefinition> roles = BindNamed(policy, "roles", isRequired: true, BindRole);
        IReadOnlyDictionary<string, RecipientDefinition> recipients = BindNamed(policy, "recipients", isRequired: false, BindRecipient);
        var grants = new GrantBinder(errors, Names(policy, "categories"), Names(policy, "purposes"), Names(policy, "roles"), Names(policy, "recipients"), purposes);
        IReadOnlyDictionary<string, GrantDefinition> bound = BindNamed(policy, "grants", isRequired: true, grants.Bind);
        return !isNamed
            ? null
            : new PolicyParts(name!, version ?? "", owner ?? "", effective ?? "", expires, CanonicalForm.HashOf(root), categories.Keys.ToList().AsReadOnly(), purposes, roles, recipients, bound.Values.ToList().AsReadOnly());
    }

    // A name is known where it is declared at all: a mistake inside its declaration is reported there, and once.
    private static HashSet<string> Names(ObjectReader policy, string key) =>
        new(policy.Find(key)?.Members.Select(member => member.Key) ?? [], StringComparer.Ordinal);

    private IReadOnlyDictionary<string, T> BindNamed<T>(ObjectReader policy, string key, bool isRequired, Func<string, PolicyPosition, PolicyNode, T?> bind)
        where T : class
    {
        Dictionary<string, T> bound = new(StringComparer.Ordinal);
        PolicyNode? node = isRequired ? policy.Require(key) : policy.Find(key);
        if (node is { Kind: not PolicyNodeKind.Object })
        {
            policy.Report("MN0105", node.Position, $"'{key}' of the policy should be an object in braces.");
        }

        foreach ((string name, PolicyPosition position, PolicyNode value) in node?.Members ?? [])
        {
            if (!Identifiers.IsValid(name))
            {
                ReportIdentifier(position);
            }
            else if (bind(name, position, value) is { } item)
            {
                bound.Add(name, item);
            }
        }

        return new System.Collections.ObjectModel.ReadOnlyDictionary<string, T>(bound);
    }

    private string? BindCategory(string name, PolicyPosition position, PolicyNode node)
    {
        if (CategoryCatalog.IsKnown(name))
        {
            errors.Add(new PolicyError("MN0115", position, $"Category '{name}' is built in. Remove it from 'categories'."));
        }

        return new ObjectReader(node, $"category '{name}'", errors, "description").RequireText("description");
    }

    private PurposeDefinition? BindPurpose(string name, PolicyPosition position, PolicyNode node)
    {
        var purpose = new ObjectReader(node, $"purpose '{name}'", errors, "basis", "code");
        return new PurposeDefinition(name, purpose.RequireEnum<PurposeBasis>("basis") ?? default, purpose.FindText("code"));
    }

    private RoleDefinition? BindRole(string name, PolicyPosition position, PolicyNode node)
    {
        var role = new ObjectReader(node, $"role '{name}'", errors, "description", "training");
        return new RoleDefinition(name, role.RequireText("description") ?? "", role.FindList("training").Values);
    }

    private RecipientDefinition? BindRecipient(string name, PolicyPosition position, PolicyNode node)
    {
        var recipient = new ObjectReader(node, $"recipient '{name}'", errors, "kind", "description");
        return new RecipientDefinition(name, recipient.RequireEnum<RecipientKind>("kind") ?? default, recipient.FindText("description"));
    }

    private void BindReview(ObjectReader policy)
    {
        if (policy.Find("review") is not { } node)
        {
            return;
        }

        var review = new ObjectReader(node, "'review'", errors, "every", "last");
        ReadDate(review, review.Require("last"), "last");
        if (review.RequireText("every") is { } every && !Regex.IsMatch(every, "^P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,3}W)?([0-9]{1,3}D)?\\z", RegexOptions.CultureInvariant))
        {
            review.Report("MN0105", review.Find("every")!.Position, "'every' of 'review' should be a duration of years, months, weeks or days, such as P1Y.");
        }
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
            ReportIdentifier(node!.Position);
            return false;
        }

        return name is not null;
    }

    private void ReportIdentifier(PolicyPosition position) => errors.Add(new PolicyError(
        "MN0114", position, "The name is not a C# identifier that generated code can bear: begin with a letter, go on with letters, digits and underscores, at most 100, no C# keyword, and no name that generated code uses."));
}
