namespace MinNecessary.Policy;

/// <summary>Reads the names that a policy declares: each method one declaration, null where nothing can be read of it.</summary>
internal sealed class DeclarationBinder(List<PolicyError> errors)
{
    public string? Category(string name, PolicyPosition position, PolicyNode node)
    {
        if (CategoryCatalog.IsKnown(name))
        {
            errors.Add(new PolicyError("MN0115", position, $"Category '{name}' is built in. Remove it from 'categories'."));
        }

        return new ObjectReader(node, $"category '{name}'", errors, "description").RequireText("description");
    }

    public PolicyNode? Mask(string name, PolicyPosition position, PolicyNode node)
    {
        if (MaskCatalog.Find(name) is not null)
        {
            errors.Add(new PolicyError("MN0115", position, $"Mask '{name}' is built in. Remove it from 'masks', or give yours another name."));
        }

        new ObjectReader(node, $"mask '{name}'", errors, "description").RequireText("description");
        return new PolicyNode(PolicyNodeKind.Text, position) { Text = name };
    }

    public string? Label(string name, PolicyPosition position, PolicyNode node)
    {
        if (LabelCatalog.Names.Contains(name))
        {
            errors.Add(new PolicyError("MN0115", position, $"Label '{name}' is built in. Remove it from 'labels'."));
        }

        return new ObjectReader(node, $"label '{name}'", errors, "description").RequireText("description");
    }

    public ConditionDefinition? Condition(string name, PolicyPosition position, PolicyNode node)
    {
        if (ConditionCatalog.Names.Contains(name))
        {
            errors.Add(new PolicyError("MN0115", position, $"Condition '{name}' is built in. Remove it from 'conditions', or give yours another name."));
        }

        var condition = new ObjectReader(node, $"condition '{name}'", errors, "description", "citation");
        return new ConditionDefinition(name, condition.RequireText("description") ?? "", condition.FindText("citation"));
    }

    public PurposeDefinition? Purpose(string name, PolicyPosition position, PolicyNode node)
    {
        var purpose = new ObjectReader(node, $"purpose '{name}'", errors, "basis", "code");
        return new PurposeDefinition(name, purpose.RequireEnum<PurposeBasis>("basis") ?? default, purpose.FindText("code"));
    }

    public RoleDefinition? Role(string name, PolicyPosition position, PolicyNode node)
    {
        var role = new ObjectReader(node, $"role '{name}'", errors, "description", "training");
        return new RoleDefinition(name, role.RequireText("description") ?? "", role.FindList("training").Values);
    }

    public RecipientDefinition? Recipient(string name, PolicyPosition position, PolicyNode node)
    {
        var recipient = new ObjectReader(node, $"recipient '{name}'", errors, "kind", "description");
        return new RecipientDefinition(name, recipient.RequireEnum<RecipientKind>("kind") ?? default, recipient.FindText("description"));
    }
}
