namespace MinNecessary.Policy;

/// <summary>The names that a document declares. A name is known where it is declared at all: a mistake inside its declaration is reported there, and once.</summary>
internal sealed class PolicyNames(ObjectReader policy)
{
    public DeclaredNames Categories { get; } = new(policy, "categories", CategoryCatalog.Names);

    public DeclaredNames Masks { get; } = new(policy, "masks", MaskCatalog.Names);

    public DeclaredNames Labels { get; } = new(policy, "labels", LabelCatalog.Names);

    public DeclaredNames Conditions { get; } = new(policy, "conditions", ConditionCatalog.Names);

    public DeclaredNames Purposes { get; } = new(policy, "purposes", isRequired: true);

    public DeclaredNames Roles { get; } = new(policy, "roles", isRequired: true);

    public DeclaredNames Recipients { get; } = new(policy, "recipients");
}
