namespace MinNecessary.Policy;

/// <summary>Reads what is exchanged with vendors, what the workforce learns, and what words mean.</summary>
internal sealed class PartnerBinder(List<PolicyError> errors, OperationsReferences known)
{
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
        bool knowsPurposes = reader.Find("purposes") is { Kind: PolicyNodeKind.List } list && list.Items.Count == purposes.Values.Count;
        foreach (GrantDefinition grant in protocols.Values.Select(known.Grant).OfType<GrantDefinition>())
        {
            if (MisfitOf(grant, recipient, knowsPurposes ? purposes.Values : null) is { } misfit)
            {
                reader.Report("MN0141", protocols.Positions[grant.Name], $"Grant '{grant.Name}' is no standard protocol for vendor '{name}': {misfit}. Name another grant, or correct this one.");
            }

            foreach (string category in required.Values.Where(category => !grant.Shows(category)))
            {
                reader.Report("MN0141", required.Positions[category], $"Vendor '{name}' requires '{category}', which its protocol '{grant.Name}' does not show. Remove it, or the protocol.");
            }
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

    private static IEnumerable<PolicyNode> CoursesOf(PolicyNode role) =>
        role.Members.Where(member => member.Key == "training").SelectMany(member => member.Value.Items).Where(item => item.Kind == PolicyNodeKind.Text && !string.IsNullOrWhiteSpace(item.Text));

    private static string? MisfitOf(GrantDefinition grant, string? recipient, IReadOnlyList<string>? purposes)
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
