namespace MinNecessary.Policy;

/// <summary>An outside party that a policy names. Immutable.</summary>
public sealed class RecipientDefinition
{
    internal RecipientDefinition(string name, RecipientKind kind, string? description)
    {
        Name = name;
        Kind = kind;
        Description = description;
    }

    /// <summary>Its name. Never null.</summary>
    public string Name { get; }

    /// <summary>Its kind.</summary>
    public RecipientKind Kind { get; }

    /// <summary>Whether it is a business associate, of either kind.</summary>
    internal bool IsBusinessAssociate => IsAssociate(Kind);

    internal static bool IsAssociate(RecipientKind? kind) => kind is RecipientKind.BusinessAssociate or RecipientKind.AIVendor;

    /// <summary>Who it is; null where the policy does not say.</summary>
    public string? Description { get; }
}
