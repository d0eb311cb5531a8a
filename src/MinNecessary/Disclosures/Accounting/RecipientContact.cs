namespace MinNecessary.Disclosures;

/// <summary>Who a recipient is, for an individual to read (45 CFR 164.528(b)(2)(ii)). Immutable.</summary>
/// <param name="Name">The name of the entity or person.</param>
/// <param name="Address">The address, lines separated by line breaks; null where it is not known.</param>
public sealed record RecipientContact(string Name, string? Address)
{
    /// <summary>That it is a recipient. It leaves out which: a recipient may be a person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(RecipientContact);
}
