using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>Takes categories out of the grants of a policy document. What would not leave it valid and no wider, it leaves in.</summary>
internal static class NecessityEdit
{
    public static NecessityDraft Of(NecessityProposals found, string document, string version, IReadOnlyCollection<NecessityProposal> proposals)
    {
        ArgumentNullException.ThrowIfNull(document);
        Checked.Line(version, Checked.LongestName, nameof(version));
        var before = PolicyDocument.Parse(document);
        if (before.Hash != found.PolicyHash)
        {
            throw new ArgumentException($"The text is not version '{found.PolicyVersion}' of policy '{found.PolicyName}', under which views were observed. Give that one.", nameof(document));
        }

        if (version == before.Version)
        {
            throw new ArgumentException("The draft needs a version of its own.", nameof(version));
        }

        JsonObject root = JsonNode.Parse(document)!.AsObject();
        root["version"] = version;
        root["supersedes"] = before.Version;
        string text = Write(root);
        var comparison = PolicyComparison.Compare(before, PolicyDocument.Parse(text));
        List<KeptCategory> kept = [];

        // One at a time, so that one that has to stay keeps no other.
        foreach (NecessityProposal proposal in proposals.OrderBy(each => each.Grant, StringComparer.Ordinal).ThenBy(each => each.Category, StringComparer.Ordinal))
        {
            JsonObject next = root.DeepClone().AsObject();
            string? why = TakeOut(next, before, proposal);
            string changed = Write(next);
            if (why is null && Try(before, changed, out why) is { } narrower)
            {
                (root, text, comparison) = (next, changed, narrower);
            }
            else
            {
                kept.Add(new KeptCategory { Grant = proposal.Grant, Category = proposal.Category, Why = why! });
            }
        }

        return new NecessityDraft(text, comparison, kept.AsReadOnly());
    }

    private static string? TakeOut(JsonObject root, PolicyDocument policy, NecessityProposal proposal)
    {
        if (policy.FindGrant(proposal.Grant) is not { } definition || root["grants"]?[proposal.Grant] is not JsonObject grant || !definition.Shows(proposal.Category))
        {
            return "The policy has no such grant, or the grant does not show it.";
        }

        (grant["mask"] as JsonObject)?.Remove(proposal.Category);
        if (definition.Preset is not null)
        {
            // What a preset shows is taken out by name.
            JsonArray withheld = grant["withhold"] as JsonArray ?? [];
            withheld.Add((JsonNode)JsonValue.Create(proposal.Category));
            grant["withhold"] = withheld;
        }
        else if (grant["disclose"] is JsonArray disclosed && disclosed.FirstOrDefault(item => item!.GetValue<string>() == proposal.Category) is { } found)
        {
            disclosed.Remove(found);
        }

        return null;
    }

    private static PolicyComparison? Try(PolicyDocument before, string text, out string? why)
    {
        if (!PolicyDocument.TryParse(text, out PolicyDocument? after, out IReadOnlyList<PolicyError> errors))
        {
            why = errors[0].Message;
            return null;
        }

        var comparison = PolicyComparison.Compare(before, after);
        why = comparison.Changes.FirstOrDefault(change => change.Kind == PolicyChangeKind.Widens)?.ToString();
        return why is null ? comparison : null;
    }

    private static string Write(JsonObject root)
    {
        using var stream = new MemoryStream();

        // The text is a file for people, and no part of a page: a letter stays a letter.
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            root.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
