namespace MinNecessary.Policy;

/// <summary>Reads what is exchanged with vendors, what the workforce learns, and what words mean.</summary>
internal sealed class PartnerBinder(List<PolicyError> errors, OperationsReferences known)
{
    /// <summary>Whether every vendor's protocols could be read.</summary>
    public bool KnowsProtocols { get; private set; } = true;

    public VendorDefinition Vendor(string name, PolicyPosition position, PolicyNode node)
    {
        var reader = new ObjectReader(node, $"vendor '{name}'", errors, "recipient", "owner", "agreement", "purposes", "protocols", "required", "checklist");
        string? recipient = known.Recipient(reader);
        string owner = known.Role(reader, "owner");
        string agreement = reader.RequireText("agreement") ?? "";
        PolicyList purposes = reader.RequireEntries("purposes", "Name what the agreement permits.", known.IsPurpose);
        PolicyList protocols = reader.RequireEntries("protocols", "Name the grants under which it is done.", known.IsGrant);
        PolicyList required = reader.FindList("required", item => known.IsCategory($"vendor '{name}'", item));
        var vendor = new VendorDefinition(name, recipient ?? "", owner, agreement, purposes.Values, protocols.Values, required.Values, reader.FindList("checklist").Values);

        // With a mistake among the purposes no one knows which are permitted.
        HashSet<string>? permitted = reader.Find("purposes") is { Kind: PolicyNodeKind.List, Items.Count: > 0 } list && list.Items.Count == purposes.Values.Count ? new(purposes.Values, StringComparer.Ordinal) : null;
        KnowsProtocols &= reader.Find("protocols") is { Kind: PolicyNodeKind.List } named && named.Items.Count == protocols.Values.Count;
        List<string> shown = [.. required.Values];
        foreach (GrantDefinition grant in protocols.Values.Select(known.Grant).OfType<GrantDefinition>())
        {
            if (MisfitOf(grant, recipient, permitted) is { } misfit)
            {
                reader.Report("MN0141", protocols.Positions[grant.Name], $"Grant '{grant.Name}' is no standard protocol for vendor '{name}': {misfit}. Name another grant, or correct this one.");
                continue;
            }

            // Once for a category, though several protocols hide it.
            foreach (string category in shown.Where(category => !grant.Shows(category)))
            {
                reader.Report("MN0141", required.Positions[category], $"Vendor '{name}' requires '{category}', which its protocol '{grant.Name}' does not show. Remove it, or the protocol.");
            }

            shown.RemoveAll(category => !grant.Shows(category));
        }

        return vendor;
    }

    public CurriculumDefinition Curriculum(string name, PolicyPosition position, PolicyNode node)
    {
        var reader = new ObjectReader(node, $"curriculum '{name}'", errors, "description", "every", "newHireWithin", "retrainWithin", "passing");
        return new CurriculumDefinition(
            name, reader.RequireText("description") ?? "", reader.RequireSpan("every", OperationsRules.LongestLimit) ?? default, reader.RequireSpan("newHireWithin", OperationsRules.LongestLimit) ?? default,
            reader.RequireSpan("retrainWithin", OperationsRules.LongestLimit) ?? default, (int)(reader.RequireNumber("passing", 0, 100, isWhole: true) ?? 0));
    }

    public TermDefinition Term(string name, PolicyPosition position, PolicyNode node)
    {
        var reader = new ObjectReader(node, $"definition '{name}'", errors, "text", "citation");
        return new TermDefinition(name, reader.RequireText("text") ?? "", reader.FindText("citation"));
    }

    /// <summary>Where operations say what courses there are, a role needs none but these.</summary>
    public void CheckTraining(ObjectReader policy, ObjectReader operations)
    {
        if (operations.Find("curricula") is null)
        {
            return;
        }

        foreach (PolicyNode course in policy.Find("roles")?.Members.SelectMany(role => CoursesOf(role.Value)) ?? [])
        {
            known.IsCurriculum(course);
        }
    }

    // One that stands twice is reported already.
    private static IEnumerable<PolicyNode> CoursesOf(PolicyNode role) => role.Members.Where(member => member.Key == "training").SelectMany(member => member.Value.Items)
        .Where(item => item.Kind == PolicyNodeKind.Text && !string.IsNullOrWhiteSpace(item.Text)).GroupBy(item => item.Text, StringComparer.Ordinal).Select(group => group.First());

    private static string? MisfitOf(GrantDefinition grant, string? recipient, HashSet<string>? purposes)
    {
        if (recipient is not null && grant.Recipient != recipient)
        {
            return grant.Recipient is null ? "it is a use" : $"its recipient is '{grant.Recipient}', and the vendor is '{recipient}'";
        }

        if (!grant.IsRoutine)
        {
            return "it is not routine, so that each disclosure or request is reviewed";
        }

        return purposes?.Contains(grant.Purpose) == false ? $"its purpose '{grant.Purpose}' is none that the vendor's agreement permits" : null;
    }
}
