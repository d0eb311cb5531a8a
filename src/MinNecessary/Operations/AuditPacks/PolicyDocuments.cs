using System.Globalization;
using System.Text;
using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>What of a pack the policy itself answers.</summary>
internal static class PolicyDocuments
{
    public static readonly string[] Names = ["policy.json", "policy-versions.md", "matrix.html", "access-by-role.md", "protocols.md"];

    public static IEnumerable<AuditPackDocument> Of(AuditPackContext context) =>
    [
        new(Names[0], "Policies and procedures for minimum necessary, as in force on the day (164.530(i))", context.PolicyText),
        new(Names[1], "Policies as in force on earlier dates, and how long each is kept (164.530(j))", Versions(context)),
        new(Names[2], "Which persons or classes of persons need access, to which categories, under what conditions (164.514(d)(2)(i))", DisclosureMatrixPage.ToHtml(context.Policy)),
        new(Names[3], "Criteria for the access that each class of persons needs, and why (164.514(d)(2))", Roles(context)),
        new(Names[4], "Protocols for disclosures and requests made on a routine and recurring basis, and criteria for all others (164.514(d)(3), (d)(4))", Protocols(context)),
    ];

    private static string Versions(AuditPackContext context)
    {
        var text = new StringBuilder("# Versions of the policy\n\n");
        MarkdownText.Table(text, ["Version", "In effect from", "To before", "Kept until at least", "SHA-256"], context.History.Versions.Select(version => (string[])
            [version.Document.Version, Day(version.Document.Effective), Day(version.End), version.KeepUntil() is { } until ? Day(until) : "it is in effect", version.Document.Hash]));
        return text.ToString();
    }

    private static string Roles(AuditPackContext context)
    {
        var audit = new PolicyAudit(context.Policy);
        var text = new StringBuilder("# What each role sees, and why\n\n");
        foreach ((string name, RoleDefinition role) in context.Policy.Roles)
        {
            text.Append("## ").Append(name).Append("\n\n").Append(MarkdownText.Escape(role.Description)).Append(".\n\n");
            MarkdownText.Table(text, ["Grant", "Terms", "In full", "Masked", "Why"], audit.AccessOfRole(name).Select(access => (string[])
                [access.Grant.Name, access.Terms, string.Join(", ", access.Grant.Disclose), string.Join(", ", access.Grant.Mask.Select(mask => $"{mask.Key} ({mask.Value})")), access.Grant.Why]));
        }

        return text.ToString();
    }

    private static string Protocols(AuditPackContext context)
    {
        var audit = new PolicyAudit(context.Policy);
        var text = new StringBuilder("# Protocols by recipient\n\n");
        foreach (RecipientProtocol protocol in audit.Protocols())
        {
            text.Append("## ").Append(protocol.Recipient.Name).Append(" (").Append(protocol.Recipient.Kind).Append(")\n\n");
            MarkdownText.Table(text, ["Grant", "Activity", "Made by", "Purpose", "In full", "Masked", "Conditions"], protocol.Disclosures.Concat(protocol.Requests).Select(grant => (string[])
                [grant.Name, grant.Activity.ToString(), grant.Role, grant.Purpose, string.Join(", ", grant.Disclose), string.Join(", ", grant.Mask.Select(mask => $"{mask.Key} ({mask.Value})")), string.Join(", ", grant.When)]));
            text.Append(protocol.Reviewed.Count == 0 ? "" : $"Reviewed one by one: {string.Join(", ", protocol.Reviewed.Select(grant => grant.Name))}.\n\n");
        }

        text.Append("# Criteria for all others\n\n");
        MarkdownText.Table(text, ["Criteria", "Activity", "Reviewer", "Questions", "An approval holds"], context.Policy.Criteria.Select(criteria => (string[])
            [criteria.Name, criteria.Activity.ToString(), criteria.Reviewer, string.Join(" ", criteria.Criteria), string.Create(CultureInfo.InvariantCulture, $"{criteria.ValidFor.TotalDays:0.##} days")]));
        return text.ToString();
    }

    private static string Day(DateOnly? day) => day is { } known ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "–";
}
