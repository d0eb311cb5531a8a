using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>A request that was found sound, and what it is about.</summary>
internal sealed record AuditPackContext(AuditPackRequest Request, PolicyHistory History, PolicyDocument Policy, string PolicyText)
{
    private const int MostPerRole = 1000;

    public DateTimeOffset From { get; } = new(Request.From.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    public DateTimeOffset Until { get; } = new(Request.Through.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    public static AuditPackContext Of(AuditPackRequest request)
    {
        Require(request, request.Policies.Count > 0, "There is no policy. Give every version that is kept under Policies.");
        Require(request, request.From <= request.Through && request.Through < DateOnly.MaxValue, "Through is before From, or is the last day that there is.");
        Require(request, !string.IsNullOrWhiteSpace(request.PreparedBy), "PreparedBy names nobody. A pack is made by a person.");
        Require(request, request.DecisionsPerRole is >= 1 and <= MostPerRole, $"DecisionsPerRole is not from 1 to {MostPerRole}.");
        Require(request, request.Checkpoints.Count == 0 || request.CheckpointKey is not null, "There are checkpoints and no CheckpointKey to verify them by.");
        Require(request, request.Documents.All(document => IsFileName(document.Name)), "A document has a name that is no plain file name: letters, digits, hyphens and dots.");
        string[] reserved = [.. PolicyDocuments.Names, .. ActivityDocuments.Names, "README.md", "manifest.json"];
        string[] names = [.. request.Documents.Select(document => document.Name), .. reserved];
        Require(request, names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Length, "A document has a name that another file of the pack has.");
        (PolicyDocument Document, string Text)[] policies = [.. request.Policies.Select(text => (PolicyDocument.Parse(text), text))];
        var history = new PolicyHistory(policies.Select(policy => policy.Document));
        PolicyDocument? asOf = history.AsOf(request.AsOf);
        Require(request, asOf is not null, "No version of the policy was in effect on AsOf.");
        return new AuditPackContext(request, history, asOf!, policies.First(policy => ReferenceEquals(policy.Document, asOf)).Text);
    }

    public static bool IsFileName(string name) => name.Length is > 0 and <= 100 && char.IsAsciiLetterOrDigit(name[0]) && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.');

    private static void Require(AuditPackRequest request, bool holds, string problem)
    {
        if (!holds)
        {
            throw new ArgumentException(problem, nameof(request));
        }
    }
}
